import type { Bodies, Id } from '../parts/bodies.ts'
import { comingIn } from './add.ts'
import { isWritten } from './checking.ts'
import { happenedOnFault } from './days.ts'
import { isRefused } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'

/** What a person said the plan means, and who asked them. */
export type HearUnderstanding = { readonly id: Id; readonly is: Bodies['understanding'] }

/** Keeps what the plan means to somebody, in their words; a tick or a signature is not that [G1 G3]. */
export const hearUnderstanding: Action<HearUnderstanding> = (record, { id, is }, told) => {
  if (!isWritten(is.words)) return refuse('words', 'Write what they said the plan means, in their own words.')
  const on = is.on ?? told.today
  const fault = happenedOnFault(on, told.today)
  if (fault) return refuse('on', fault)
  const coming = comingIn(record, 'understanding-heard', { id, is: { ...is, on } })
  return isRefused(coming) ? coming : happens(record, told, coming)
}
