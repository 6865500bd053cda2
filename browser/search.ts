/** How long somebody has to pause before what they typed is looked for. */
const PAUSE = 200

const form = document.querySelector<HTMLFormElement>('#search form')
const box = document.querySelector<HTMLInputElement>('#name')
const found = document.getElementById('found')
const heard = document.getElementById('heard')

let pause: ReturnType<typeof setTimeout> | undefined
let asking: AbortController | undefined

/** Looks for what stands in the box. A later word goes before an earlier one whose answer is still on its way. */
async function look(): Promise<void> {
  if (!form || !box || !found) return
  asking?.abort()
  const mine = new AbortController()
  asking = mine
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
  body.append('by-script', 'yes')
  try {
    const answer = await fetch(location.pathname, { method: 'POST', body, signal: mine.signal })
    if (answer.status === 401) location.reload()
    if (!answer.ok) throw new Error(`${answer.status}`)
    const { html } = (await answer.json()) as { readonly html: string }
    if (mine.signal.aborted) return
    // Our own server made it, from the same view as the whole page.
    found.innerHTML = html
    tell(found.querySelector('[data-count]')?.textContent ?? '')
  } catch {
    if (!mine.signal.aborted) tell('The search could not be reached. Press Search to try again.', true)
  }
}

/** Says how many there are to whoever listens; that it could not be reached, to everybody. */
function tell(words: string, toAll = false): void {
  if (heard) heard.textContent = words
  if (!toAll || !found) return
  const line = document.createElement('p')
  line.className = 'govuk-body'
  line.textContent = words
  found.replaceChildren(line)
}

box?.addEventListener('input', () => {
  clearTimeout(pause)
  pause = setTimeout(() => void look(), PAUSE)
})
