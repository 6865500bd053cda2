import { type Id, type PlanRecord, partOf, partsHere } from '../../../plans/index.ts'
import type { WrittenKind } from './boxes/fields.ts'
import type { Row } from './desk.ts'
import { readPlace, type Typed, UNDER } from './typed.ts'

/** What a page is for: the parts that it shows, and the lists that it has an empty row for. */
export type Scope = {
  readonly shows: readonly { readonly kind: WrittenKind; readonly id: Id }[]
  /** An empty row may have its id already, where others hang on it. */
  readonly adds: readonly { readonly kind: WrittenKind; readonly under: Id; readonly id?: Id }[]
}

/** The rows of a page: the parts it shows, then those that are being added, and in each list one that is still empty. */
export function rowsFor(
  { shows, adds }: Scope,
  record: PlanRecord,
  typed: Typed,
  newId: () => Id,
): readonly Row[] {
  const there: readonly Row[] = shows.map(({ kind, id }) => ({
    kind,
    id,
    under: partOf(record, id)?.under ?? 'plan',
    isNew: false,
  }))
  const news = newRows(record, typed).filter(({ kind, under }) =>
    adds.some(each => each.kind === kind && each.under === under),
  )
  const blanks = adds.flatMap(({ kind, under, id }): readonly Row[] => {
    const rows = news.filter(row => row.kind === kind && row.under === under)
    if (rows.some(row => row.id === id && isWritten(row, typed))) return []
    return [rows.find(row => !isWritten(row, typed)) ?? { kind, id: id ?? newId(), under, isNew: true }]
  })
  return [...there, ...news.filter(row => isWritten(row, typed)), ...blanks]
}

/** The parts that boxes were filled for and that are not in the plan. */
export const newRows = (record: PlanRecord, typed: Typed): readonly Row[] =>
  [...typed].flatMap(([name, under]) => {
    const place = readPlace(name)
    if (place?.field !== UNDER || partOf(record, place.part) !== undefined) return []
    return [{ kind: place.kind as WrittenKind, id: place.part, under, isNew: true }]
  })

/** Whether anything is written in a row. */
export const isWritten = ({ kind, id }: Row, typed: Typed): boolean =>
  [...typed].some(
    ([name, text]) => name.startsWith(`${kind}/${id}/`) && !name.endsWith(`/${UNDER}`) && text.trim() !== '',
  )

/** Whether a box is one of this page. */
export function isOnPage({ shows, adds }: Scope, record: PlanRecord, typed: Typed, name: string): boolean {
  const place = readPlace(name)
  if (!place) return false
  if (shows.some(each => each.kind === place.kind && each.id === place.part)) return true
  if (partOf(record, place.part)) return false
  const under = typed.get(`${place.kind}/${place.part}/${UNDER}`)
  return under !== undefined && adds.some(each => each.kind === place.kind && each.under === under)
}

/** Every part of one kind, with an empty row after them. */
export const listOf = (record: PlanRecord, kind: WrittenKind, under: Id): Scope => ({
  shows: partsHere(record, kind, under).map(({ id }) => ({ kind, id })),
  adds: [{ kind, under }],
})

/** Several lists on one page. */
export const together = (...scopes: readonly Scope[]): Scope => ({
  shows: scopes.flatMap(({ shows }) => shows),
  adds: scopes.flatMap(({ adds }) => adds),
})
