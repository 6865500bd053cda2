import type { Day } from '../../checker/index.ts'
import type { Draft, Id } from '../parts/bodies.ts'
import { partsHere } from '../record.ts'
import { comingIn } from './add.ts'
import { happenedOnFault } from './days.ts'
import { isRefused, notOpen } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'

/** Whom a draft goes to, and how; it goes out as it stands. */
export type ShareDraft = {
  readonly id: Id
  readonly with: readonly Id[]
  readonly how?: Draft['how']
  readonly on?: Day
}

/** Sends the draft out before the meeting, so that nobody meets it there for the first time [G1]. */
export const shareDraft: Action<ShareDraft> = (record, { id, with: people, how, on }, told) => {
  const closed = notOpen(record)
  if (closed) return closed
  if (partsHere(record, 'need').length === 0)
    return refuse('plan', 'There is nothing to share yet. Write down the first need, then share it.')
  if (people.length === 0) return refuse('with', 'Choose whom the draft goes to.')
  const fault = happenedOnFault(on ?? told.today, told.today)
  if (fault) return refuse('on', fault)
  const is = { on: on ?? told.today, version: record.version, with: people, ...(how ? { how } : {}) }
  const coming = comingIn(record, 'draft-shared', { id, is })
  return isRefused(coming) ? coming : happens(record, told, coming)
}
