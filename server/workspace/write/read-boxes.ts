import { type Id, partOf } from '../../../plans/index.ts'
import { isSame } from '../../../plans/same.ts'
import type { Doing } from '../change-plan.ts'
import { addingOf, doingFor } from './boxes/doings.ts'
import { fieldsToWrite, holdsOf, type WrittenKind } from './boxes/fields.ts'
import type { Around, Boxes, ReadBoxes } from './boxes/holding.ts'
import { boxesOf, holdingOf, isBox, saidAt } from './boxes/index.ts'
import { isOfReview, reviewDoing } from './boxes/review-date.ts'
import { nameOfBox, type Place, readPlace, type Typed, UNDER } from './typed.ts'

/** What boxes that were sent come to, compared with the plan that was on the page. */
export type ReadForm = {
  /** All that is done to the plan; a box that cannot be taken is one that refuses, and says why at its place. */
  readonly doings: readonly Doing[]
  /** The boxes that say something else than the plan did, and those of parts that are new. */
  readonly changed: Typed
}

type OfPart = {
  readonly kind: WrittenKind
  readonly part: Id
  readonly fields: Map<string, Map<string, string>>
  under?: string
}

/** Reads the boxes of a page. Whatever is sent can be read; what nobody may write here is passed over. */
export function readBoxes(around: Around, typed: Typed): ReadForm {
  const all = byPart(typed)
  const isNew = ({ kind, part, under }: OfPart): boolean =>
    under !== undefined && kind !== 'consequences' && partOf(around.record, part) === undefined
  const news = all.filter(isNew)
  const written = news.filter(
    each => isWritten(each) || news.some(other => other.under === each.part && isWritten(other)),
  )
  const doings: Doing[] = []
  const changed = new Map<string, string>()
  for (const each of written.toSorted((a, b) => Number(b.kind === 'need') - Number(a.kind === 'need')))
    addPart(around, each, doings, changed)
  for (const each of all) if (!isNew(each) && isThere(around, each)) changePart(around, each, doings, changed)
  return { doings, changed }
}

function byPart(typed: Typed): readonly OfPart[] {
  const all = new Map<string, OfPart>()
  for (const [name, text] of typed) {
    const place = readPlace(name)
    if (!place || !(isBox(place) || place.field === UNDER)) continue
    const key = `${place.kind}/${place.part}`
    const of: OfPart = all.get(key) ?? {
      kind: place.kind as WrittenKind,
      part: place.part,
      fields: new Map(),
    }
    all.set(key, of)
    if (place.field === UNDER) of.under = text
    else {
      const boxes = of.fields.get(place.field) ?? new Map<string, string>()
      of.fields.set(place.field, boxes.set(place.rest, text))
    }
  }
  return [...all.values()]
}

const isWritten = ({ fields }: OfPart): boolean =>
  [...fields.values()].some(boxes => [...boxes.values()].some(text => text.trim() !== ''))

/** What happens if is there as soon as somebody writes in it. */
const isThere = ({ record }: Around, { kind, part }: OfPart): boolean =>
  kind === 'consequences' ? part === 'consequences' : partOf(record, part)?.kind === kind

function addPart(
  around: Around,
  { kind, part, fields, under = 'plan' }: OfPart,
  doings: Doing[],
  changed: Map<string, string>,
) {
  const body: Record<string, unknown> = {}
  const refusing: Doing[] = []
  for (const field of fieldsToWrite[kind]) {
    const boxes = fields.get(field)
    if (!boxes) continue
    const read = holdingOf(kind, field).read(boxes, undefined, around)
    if ('fault' in read) refusing.push(refuses(nameOfBox(kind, part, field, read.rest), read.fault))
    else if (read.value !== null) body[field] = read.value
    for (const [rest, text] of boxes) changed.set(nameOfBox(kind, part, field, rest), text)
  }
  changed.set(nameOfBox(kind, part, UNDER), under)
  const adding = addingOf(kind, part, under, body)
  if (adding) doings.push(atPlaces(kind, part, adding), ...refusing)
}

function changePart(
  around: Around,
  { kind, part, fields }: OfPart,
  doings: Doing[],
  changed: Map<string, string>,
) {
  const review: Record<string, unknown> = {}
  for (const field of fieldsToWrite[kind]) {
    const typed = fields.get(field)
    const shown = typed && boxesOf(around, kind, part, field)
    if (!typed || !shown) continue
    const isLine = holdsOf(kind, field) !== 'words'
    const touched = [...typed].filter(([rest, text]) => !isUntouched(shown.get(rest) ?? '', text, isLine))
    if (touched.length === 0) continue
    for (const [rest, text] of touched) changed.set(nameOfBox(kind, part, field, rest), text)
    const read = readField(around, { kind, part, field }, new Map([...shown, ...touched]))
    if ('fault' in read) doings.push(refuses(nameOfBox(kind, part, field, read.rest), read.fault))
    else if (isSame(read.value, saidAt(around.record, part, field) ?? null)) continue
    else if (isOfReview(field)) review[field] = read.value
    else doings.push(atPlaces(kind, part, doingFor(kind, part, field, read.value)))
  }
  if (Object.keys(review).length > 0) doings.push(reviewDoing(around, review))
}

const readField = (
  around: Around,
  { kind, part, field }: Omit<Place, 'rest' | 'kind'> & { kind: WrittenKind },
  boxes: Boxes,
): ReadBoxes => holdingOf(kind, field).read(boxes, saidAt(around.record, part, field), around)

/** Browsers send a text with line ends of their own, and take them out of a box of one line; neither is a change. */
function isUntouched(shown: string, typed: string, isLine: boolean): boolean {
  if (shown === typed) return true
  const [a, b] = [shown, typed].map(text => text.replace(/\r\n?/g, '\n'))
  return a === b || (isLine && a?.replaceAll('\n', '') === b?.replaceAll('\n', ''))
}

const refuses =
  (field: string, text: string): Doing =>
  () => ({ refused: [{ field, text }] })

/** An action speaks of fields; on a page they are boxes. */
const atPlaces =
  (kind: WrittenKind, part: Id, does: Doing): Doing =>
  (record, told) => {
    const outcome = does(record, told)
    if (!('refused' in outcome)) return outcome
    return {
      refused: outcome.refused.map(({ field, text }) => ({ field: boxOfField(kind, part, field), text })),
    }
  }

/** The first box of a field; nothing for what is about the part as a whole. */
export function boxOfField(kind: WrittenKind, part: Id, field: string): string {
  if (!(fieldsToWrite[kind] as readonly string[]).includes(field)) return ''
  const first = { assigned: '0/who', stages: '0/by', repeat: 'days/Mon' }[field]
  return nameOfBox(kind, part, field, first)
}
