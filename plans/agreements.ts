import type { Agreement } from '../checker/index.ts'
import { isDoingOf } from './apart.ts'
import type { Id, PartKind } from './parts/bodies.ts'
import { fieldOf } from './parts/index.ts'
import { isHere, type PartRecord, type PlanRecord, partOfKind, partsHere } from './record.ts'

/** How one person stands to one need, task or goal. */
export type Standing = {
  readonly part: Id
  readonly answer: Agreement['answer']
  /** The version they answered. */
  readonly version: number
  /** False once the part has changed since: they have to be asked again about this one, and only this. */
  readonly stands: boolean
}

const agreedTo: readonly PartKind[] = ['need', 'task', 'goal']

/** What one person has answered, part by part: each need, task and goal by their last answer that spoke of it. */
export const standingsOf = (record: PlanRecord, person: Id): readonly Standing[] => {
  const answers = partsHere(record, 'agreement')
    .filter(({ is }) => is.person === person)
    .toSorted((a, b) => a.added.version - b.added.version || a.place - b.place)
  if (answers.length === 0) return []
  const changes = lastChanges(record)
  return partsFor(record, apartFrom(record, person)).flatMap(part => {
    const last = answers.findLast(
      ({ is }) => is.part === undefined || is.part === part.id || is.part === part.under,
    )
    if (last === undefined) return []
    const version = last.is.version ?? last.added.version
    const stands = (changes.get(part.id) ?? 0) <= version
    return [{ part: part.id, answer: last.is.answer, version, stands }]
  })
}

/** Whom to ask again, and about which parts; those who never answered are asked for the first time, not again. */
export const toAskAgain = (
  record: PlanRecord,
): readonly { readonly person: Id; readonly parts: readonly Id[] }[] => {
  const people = [...new Set(partsHere(record, 'agreement').map(({ is }) => is.person))]
  return people.flatMap(person => {
    const parts = standingsOf(record, person)
      .filter(each => !each.stands && each.answer !== 'could-not-be-asked')
      .map(({ part }) => part)
    return parts.length > 0 ? [{ person, parts }] : []
  })
}

/** Whether everybody who answered agrees, at least one did, and nothing has changed since that they would have to see. */
export const isAgreed = (record: PlanRecord): boolean => {
  const people = [...new Set(partsHere(record, 'agreement').map(({ is }) => is.person))]
  const standings = people.map(person => ({ person, all: standingsOf(record, person) }))
  const asked = standings.filter(({ all }) => all.some(({ answer }) => answer !== 'could-not-be-asked'))
  return (
    asked.length > 0 &&
    asked.every(
      ({ person, all }) =>
        all.length === partsFor(record, apartFrom(record, person)).length &&
        all.every(({ answer, stands }) => answer === 'agrees' && stands),
    )
  )
}

/**
 * The needs, tasks and goals that somebody is asked about. What is the doing of those they are kept apart from for
 * safety is not among them.
 */
export const partsFor = (
  record: PlanRecord,
  apart: readonly Id[] = [],
): readonly PartRecord<'need' | 'task' | 'goal'>[] =>
  partsHere(record, 'need')
    .flatMap(need => [need, ...partsHere(record, 'task', need.id), ...partsHere(record, 'goal', need.id)])
    .filter(part => !isDoingOf(record, part, apart))

/** Whom somebody was kept apart from when they last answered. */
const apartFrom = (record: PlanRecord, person: Id): readonly Id[] =>
  partsHere(record, 'agreement')
    .filter(({ is }) => is.person === person)
    .toSorted((a, b) => a.added.version - b.added.version || a.place - b.place)
    .at(-1)?.is.apartFrom ?? []

/**
 * The version in which what was agreed last changed, for each part people agree to. A factor, a measure or a task that
 * was left out counts for its need; how far a task has come, and its evidence, count for nothing here.
 */
const lastChanges = (record: PlanRecord): ReadonlyMap<Id, number> => {
  const last = new Map<Id, number>()
  const note = (id: Id, version: number) => last.set(id, Math.max(last.get(id) ?? 0, version))
  for (const part of Object.values(record.parts)) {
    const counts = agreedTo.includes(part.kind) || part.kind === 'factor' || part.kind === 'measure'
    if (!counts) continue
    const here = isHere(record, part.id)
    const to = here && agreedTo.includes(part.kind) ? part.id : (part.under ?? part.id)
    if (part.removed) note(to, part.removed.version)
    if (!here) continue
    note(to, part.added.version)
    for (const [field, version] of Object.entries(part.changed))
      if (isSubstance(part.kind, field)) note(to, version)
  }
  const reopened = reopenedIn(record)
  for (const { id } of partsFor(record)) note(id, reopened)
  return last
}

/** The version in which an ended plan was opened again: what was agreed before was agreed to be over. */
const reopenedIn = (record: PlanRecord): number => {
  const plan = partOfKind(record, 'plan', 'plan')
  return plan && plan.is.ended === undefined ? (plan.changed.ended ?? 0) : 0
}

const isSubstance = (kind: PartKind, field: string): boolean => fieldOf(kind, field)?.progress !== true
