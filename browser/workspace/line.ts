/** Where what was typed is now. `here` says whether this device keeps it too. */
export type Whereabouts =
  | { readonly is: 'untouched' }
  | { readonly is: 'saving' }
  | { readonly is: 'saved'; readonly at: string }
  | { readonly is: 'no-connection' | 'no-answer' | 'signed-out'; readonly here: boolean }
  | { readonly is: 'refused'; readonly why: string; readonly here: boolean }

const KEPT = 'Your words are kept on this device.'
const ONLY_HERE = 'Nothing can be kept on this device, so leave this page open.'

/** What is said of it, and what whoever hears the page is told when it has become another. */
function inWords(where: Whereabouts): { readonly shown: string; readonly heard: string } {
  if (where.is === 'untouched') return alike('')
  if (where.is === 'saving') return { shown: 'Saving…', heard: '' }
  if (where.is === 'saved')
    return {
      shown: `Saved as your draft ${where.at} – ${line?.dataset.then ?? 'press Save to put it in the plan'}`,
      heard: 'What you write is saved as your draft.',
    }
  const kept = where.here ? KEPT : ONLY_HERE
  if (where.is === 'signed-out') return alike(`You have been signed out. ${kept} `)
  if (where.is === 'refused') return alike(`Not saved: ${where.why} ${kept}`)
  if (where.is === 'no-answer') return alike(`Not saved: the server does not answer just now. ${kept}`)
  return alike(
    where.here
      ? `Not saved: no connection, kept on this device${isPromised ? '. It will be saved when the connection is back' : ''}`
      : 'Not saved: no connection. Nothing can be kept on this device, so leave this page open',
  )
}

let isPromised = false

/** Says from now on that what could not be saved will be, or no longer. */
export function promiseToSave(is: boolean): void {
  isPromised = is
  last = ''
  if (is) sayWhere({ is: 'no-connection', here: lastHere })
}

const alike = (words: string) => ({ shown: words, heard: words })

const line = document.getElementById('saved')
let heard: HTMLElement | undefined
let last = ''
let lastHere = true

/** What is heard has a place of its own: the line changes every few seconds, and nobody wants to hear each time. */
function listener(): HTMLElement {
  if (heard) return heard
  heard = document.createElement('p')
  heard.className = 'govuk-visually-hidden'
  heard.setAttribute('role', 'status')
  line?.setAttribute('aria-live', 'off')
  line?.after(heard)
  return heard
}

/** Says where what was typed is now. */
export function sayWhere(where: Whereabouts): void {
  if ('here' in where) lastHere = where.here
  const { shown, heard: words } = inWords(where)
  const place = listener()
  if (line && line.dataset.said !== shown) {
    line.dataset.said = shown
    line.classList.toggle('bywhen-saved--not', !['saving', 'saved', 'untouched'].includes(where.is))
    line.replaceChildren(shown, ...(where.is === 'signed-out' ? [wayIn(), ' and come back.'] : []))
  }
  if (where.is === 'saving' || where.is === last) return
  last = where.is
  place.textContent =
    where.is === 'signed-out' ? `${words}Sign in again in another tab and come back.` : words
}

/** Tells whoever hears the page something else, once. */
export function tell(words: string): void {
  const place = listener()
  if (place.textContent !== words) place.textContent = words
}

function wayIn(): HTMLAnchorElement {
  const link = document.createElement('a')
  link.className = 'govuk-link'
  link.href = '/sign-in'
  link.target = '_blank'
  link.rel = 'noopener'
  link.textContent = 'Sign in again in another tab'
  return link
}
