import type { Day } from '../../checker/index.ts'
import type { Draft, Id } from '../parts/bodies.ts'
import { type PlanRecord, partsHere } from '../record.ts'
import { comingIn } from './add.ts'
import { happenedOnFault } from './days.ts'
import { isRefused } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'

/** Who was shown the draft, when and how. Without a version it is the last one that went to them, or the one there is now. */
export type SeeDraft = {
  readonly id: Id
  readonly person: Id
  readonly on?: Day
  readonly how?: Draft['how']
  readonly version?: number
}

/** Notes that somebody has seen the draft, and exactly which version of it. */
export const seeDraft: Action<SeeDraft> = (record, { id, person, how, ...command }, told) => {
  const on = command.on ?? told.today
  const fault = happenedOnFault(on, told.today)
  if (fault) return refuse('on', fault)
  const version = command.version ?? lastSentTo(record, person) ?? record.version
  if (version > record.version) return refuse('version', 'There is no such version of this plan yet.')
  const coming = comingIn(record, 'draft-seen', { id, is: { person, on, version, ...(how ? { how } : {}) } })
  return isRefused(coming) ? coming : happens(record, told, coming)
}

const lastSentTo = (record: PlanRecord, person: Id): number | undefined =>
  partsHere(record, 'draft').findLast(({ is }) => is.with.includes(person))?.is.version
