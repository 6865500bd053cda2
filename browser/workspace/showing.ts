import type { Kept } from '../../server/workspace/drafts/exchange.ts'
import { tell } from './line.ts'

/** What stands at a place of the page now, so that only what has changed is touched. */
const shown = new WeakMap<Element, string>()

/** Shows what the server made of what was typed. Nobody loses their place: the focus stays, and what was open stays open. */
export function show({ notes, days, letters, whole, here }: Kept): void {
  if (notes)
    for (const place of document.querySelectorAll<HTMLElement>('[data-notes]'))
      put(place, notes[place.dataset.notes ?? ''] ?? '')
  for (const place of document.querySelectorAll<HTMLElement>('[data-day]')) {
    const understood = days[place.dataset.day ?? '']
    if (understood !== undefined && place.textContent !== understood) place.textContent = understood
  }
  for (const [id, markup] of Object.entries({ letters, whole, here })) {
    const place = document.getElementById(id)
    if (place && markup !== undefined) put(place, markup)
  }
  tellOfOthers()
  if (notes) tellSoon()
}

/** Markup comes from our own server, which has escaped every word that somebody typed. */
function put(place: Element, markup: string): void {
  if (shown.get(place) === markup) return
  if (place.contains(document.activeElement)) {
    // Whoever is reading here is not disturbed.
    place.addEventListener('focusout', () => setTimeout(() => put(place, markup)), { once: true })
    return
  }
  const first = !shown.has(place)
  shown.set(place, markup)
  if (first && isDrawn(place, markup)) return
  const open = new Set([...place.querySelectorAll('details[open]')].map(nameOf))
  place.innerHTML = markup
  for (const each of place.querySelectorAll('details')) if (open.has(nameOf(each))) each.open = true
}

/** Whether the server drew it so already: a page that was just opened is not laid out again for what it shows. */
function isDrawn(place: Element, markup: string): boolean {
  if (markup === '') return !place.hasChildNodes()
  const drawn = place.cloneNode(false) as Element
  drawn.innerHTML = markup
  return drawn.isEqualNode(place)
}

const nameOf = (details: Element): string =>
  details.id || details.parentElement?.id || (details.querySelector('summary')?.textContent ?? '').trim()

let others = ''

/** Tells whoever hears the page that somebody has come, or has saved. */
function tellOfOthers(): void {
  const lines = document.getElementById('here')?.children ?? []
  const said = Array.from(lines, ({ textContent }) => textContent?.trim()).join(' ')
  if (said !== '' && said !== others) tell(said)
  others = said
}

let pause: ReturnType<typeof setTimeout> | undefined

/** Tells whoever hears the page how many notes there are on their box, once they stop typing. */
function tellSoon(): void {
  clearTimeout(pause)
  pause = setTimeout(() => {
    const box = document.activeElement?.closest<HTMLElement>('[data-box]')
    const place = box && document.querySelector(`[data-notes="${CSS.escape(box.dataset.box ?? '')}"]`)
    if (!place) return
    const count = place.querySelectorAll('.bywhen-finding').length
    const was = Number(told.get(place) ?? 0)
    told.set(place, count)
    if (count !== was)
      tell(
        count === 0
          ? 'No notes on this box now.'
          : count === 1
            ? '1 note on this box.'
            : `${count} notes on this box.`,
      )
  }, 1500)
}

const told = new WeakMap<Element, number>()
