import { keptOf, rowsOf } from '../server/pages/check/cells.ts'
import type { Model } from '../server/pages/check/model.ts'
import { cellNotes, countIn, marksAt, notesAt } from '../server/pages/check/notes-view.ts'
import { boxName, planName } from '../server/pages/check/plan-view.ts'
import type { Placed } from '../server/pages/check/reading.ts'
import { barView, wholeView } from '../server/pages/check/whole-view.ts'
import { shownAt } from '../server/pages/check/write.ts'
import { markedText } from '../server/views/components/plan-field.ts'
import { type Html, html } from '../server/views/html.ts'

/** What stands on the page now, so that only what has changed is touched. */
const shown = new Map<string, string>()

/** True while the page already shows what it is asked to show. */
let isMet = false

/** What each note in the margin is about. */
const noted = new Map<string, Placed>()
let pointed: Placed | undefined

/** What a place says of the findings it is about, in a word that changes when they do. */
const keyOf = (found: readonly Placed[], { desk: { plan } }: Model): string =>
  `${found.map(({ place, finding: { rule, severity, wrong } }) => `${place} ${rule} ${severity} ${wrong}`).join('\n')}
${(plan.people ?? []).map(({ name, role }) => `${name} ${role}`)} ${(plan.worries ?? []).map(({ text }) => text)}`

/** Shows a place anew where what it says has changed. What was open stays open; notes wait until their reader has left. */
function put(id: string, says: string, markup: () => Html, how: 'inside' | 'itself'): void {
  if (shown.get(id) === says) return
  const place = document.getElementById(id)
  if (!isMet && how === 'itself' && place?.contains(document.activeElement)) return
  shown.set(id, says)
  if (isMet || !place) return
  const open = new Set([...place.querySelectorAll('details[open]')].map(each => each.parentElement?.id))
  if (how === 'inside') place.innerHTML = String(markup())
  else place.outerHTML = String(markup())
  const now = document.getElementById(id)
  for (const each of now?.querySelectorAll('details') ?? [])
    if (open.has(each.parentElement?.id ?? '-')) each.open = true
}

const copies = (): ReadonlyMap<string, HTMLElement> =>
  new Map(
    [...document.querySelectorAll<HTMLElement>('[data-copy-of]')].map(copy => [
      copy.dataset.copyOf ?? '',
      copy,
    ]),
  )

/** Takes the page as it stands: it was drawn from what was just read. */
export function meet(model: Model): void {
  shown.clear()
  noted.clear()
  pointed = undefined
  isMet = true
  mark(model)
  isMet = false
}

/** Brings notes, underlines and counts on the page up to what was just read. */
export function mark(model: Model): void {
  const { plan } = model.desk
  const says = `${model.unread} ${keyOf(model.found, model)}`
  put('bar', says, () => barView(model), 'inside')
  if (model.unread && !isMet) return
  const underlined = copies()
  for (const place of plan.needs.keys()) {
    const cells = [
      ...rowsOf(plan, place)
        .flat()
        .map(({ boxes, column }) => ({ boxes, name: boxName(model, boxes[0] ?? { path: '' }, column) })),
      { boxes: keptOf(plan, place), name: `what is kept of need ${place + 1}` },
    ]
    for (const { boxes, name } of cells) {
      const key = boxes[0]?.path ?? ''
      const notes = notesAt(model.found, boxes)
      for (const { id, placed } of notes) noted.set(id, placed)
      const says = keyOf(
        notes.map(({ placed }) => placed),
        model,
      )
      put(`${key}-notes`, says, () => cellNotes(model, boxes, name), 'itself')
      for (const { path } of boxes) {
        const copy = underlined.get(path)
        if (copy) putCopy(copy, path, model)
      }
    }
  }
  put('whole', says, () => wholeView(model), 'inside')
  const name = document.getElementById('plan-name')
  if (name && name.textContent !== planName(model)) name.textContent = planName(model)
}

function putCopy(copy: HTMLElement, path: string, { desk, found }: Model): void {
  const text = shownAt(desk.plan, path)
  const marks = marksAt(found, path)
  const key = `${text}\n${marks.map(({ start, end, severity }) => `${start} ${end} ${severity}`).join()}`
  const count = document.getElementById(`${path}-count`)
  const said = countIn(found, path)
  if (count && count.textContent !== said) count.textContent = said
  if (shown.get(`copy ${path}`) === key) return
  shown.set(`copy ${path}`, key)
  if (!isMet) copy.innerHTML = `${html`${markedText(text, marks)}`}\n`
}

/** Has the copy of a box, which makes it as high as its words and underlines them, say at once what was typed. */
export function follow(path: string, text: string): void {
  const copy = copies().get(path)
  const was = copy?.textContent?.slice(0, -1) ?? text
  if (!copy || was === text) return
  const least = Math.min(was.length, text.length)
  let [start, back] = [0, 0]
  while (start < least && was[start] === text[start]) start += 1
  while (back < least - start && was.at(-1 - back) === text.at(-1 - back)) back += 1
  const range = document.createRange()
  range.setStart(...placeIn(copy, start))
  range.setEnd(...placeIn(copy, was.length - back))
  range.deleteContents()
  const [node, at] = placeIn(copy, start)
  node.insertData(at, text.slice(start, text.length - back))
  shown.delete(`copy ${path}`)
}

/** Where in the words of an element so many of them have passed. */
function placeIn(element: Element, offset: number): readonly [Text, number] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let rest = offset
  let node = walker.nextNode() as Text
  while (rest > node.length) {
    rest -= node.length
    node = walker.nextNode() as Text
  }
  return [node, rest]
}

/** Shows which words a note is about while it is looked at; with no note, all the words underlined as they were. */
export function point(model: Model, note: Element | undefined): void {
  const found = note ? noted.get(note.id) : undefined
  const underlined = copies()
  if (pointed && pointed !== found) {
    const copy = underlined.get(pointed.place)
    shown.delete(`copy ${pointed.place}`)
    if (copy) putCopy(copy, pointed.place, model)
  }
  pointed = found
  const copy = found && underlined.get(found.place)
  if (!found || !copy || found.finding.end === found.finding.start) return
  shown.delete(`copy ${found.place}`)
  copy.innerHTML = `${html`${markedText(shownAt(model.desk.plan, found.place), [found.finding])}`}\n`
  copy.querySelector('mark')?.classList.add('bywhen-mark--here')
}
