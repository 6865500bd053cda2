import { isBox, type Writing } from './writing.ts'

/** Adds the next empty row without sending the page: another task at a press, another person as soon as one is named. */
export function addRows({ form }: Writing): void {
  for (const list of form.querySelectorAll<HTMLElement>('[data-list]')) addParts(list)
  form.addEventListener('input', ({ target }) => isBox(target) && target.value !== '' && lengthen(target))
}

/** A list ends in an empty part; one more like it is made from how it came, with an id of its own. */
function addParts(list: HTMLElement): void {
  const kind = list.dataset.list ?? ''
  const press = list.querySelector<HTMLButtonElement>(`button[name="then"][value="more ${CSS.escape(kind)}"]`)
  const blank = partsIn(list).at(-1)
  const id = blank && idOf(blank)
  if (!press || !blank || !id) return
  const asItCame = blank.outerHTML
  const [, one = ''] = /another (.+)$/.exec(press.textContent?.trim() ?? '') ?? []
  press.textContent = `Add another ${one}`
  press.addEventListener('click', event => {
    event.preventDefault()
    const last = partsIn(list).at(-1)
    if (!last) return
    if (!isWritten(last)) return beginIn(last)
    const legend = last.querySelector('legend')
    if (legend) legend.textContent = `${one.charAt(0).toUpperCase()}${one.slice(1)} ${partsIn(list).length}`
    const next = fromMarkup(asItCame.replaceAll(id, newId()))
    const called = next?.querySelector('legend')
    if (!next) return
    if (called) called.textContent = `Another ${one}`
    last.after(next)
    beginIn(next)
  })
}

const partsIn = (list: HTMLElement): readonly HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>(':scope > .bywhen-writing__part'),
]

const idOf = (part: HTMLElement): string | undefined =>
  part.querySelector<HTMLInputElement>('input[name="new"]')?.value.split('/')[1]

const boxesIn = (part: ParentNode) => [...part.querySelectorAll('input, textarea, select')].filter(isBox)

const firstBox = (part: ParentNode) => boxesIn(part).find(({ type }) => type !== 'hidden')

/** Goes to the first box of a part, out of what it may be folded away in. */
function beginIn(part: ParentNode): void {
  const box = firstBox(part)
  const folded = box?.closest('details')
  if (folded) folded.open = true
  box?.focus()
}

const isWritten = (part: ParentNode): boolean =>
  boxesIn(part).some(box => {
    if (box.type === 'hidden') return false
    const isChoice = box instanceof HTMLInputElement && (box.type === 'radio' || box.type === 'checkbox')
    return isChoice ? box.checked && box.value !== '' : box.value.trim() !== ''
  })

/** People and days of a task, and its stages, stand in rows of which the last is empty. */
function lengthen(box: HTMLElement & { readonly name: string }): void {
  const [, start = '', at = ''] = /^(.+\/(?:assigned|stages)\/)(\d+)\//.exec(box.name) ?? []
  const list = box.closest('fieldset')
  const row = [...(list?.children ?? [])].find(each => each.contains(box))
  if (at === '' || !row || (row.nextElementSibling && firstBox(row.nextElementSibling))) return
  const next = fromMarkup(row.outerHTML.replaceAll(`${start}${at}/`, `${start}${Number(at) + 1}/`))
  if (!next) return
  for (const each of boxesIn(next)) each.value = ''
  for (const each of next.querySelectorAll('[data-notes], [data-day], .govuk-error-message'))
    each.textContent = ''
  for (const label of next.querySelectorAll('label'))
    if (label.textContent?.trim() === 'Who') label.textContent = 'Who else'
  row.after(next)
}

function fromMarkup(markup: string): HTMLElement | undefined {
  const holder = document.createElement('template')
  holder.innerHTML = markup
  const [made] = holder.content.children
  return made instanceof HTMLElement ? made : undefined
}

/** As the server makes them: nobody else will ever have this one. */
const newId = (): string =>
  'n' +
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
