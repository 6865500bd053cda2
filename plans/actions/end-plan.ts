import type { Day } from '../../checker/index.ts'
import { isWritten } from './checking.ts'
import { happenedOnFault } from './days.ts'
import { notOpen } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'
import { settingFields } from './setting-fields.ts'

/** When our part ended, and why. */
export type EndPlan = { readonly on: Day; readonly because: string }

/** Ends the plan. It stays readable, with all that happened to it, and can be reopened. */
export const endPlan: Action<EndPlan> = (record, { on, because }, told) => {
  const closed = notOpen(record)
  if (closed) return closed
  const fault = happenedOnFault(on, told.today)
  if (fault) return refuse('on', fault)
  if (!isWritten(because)) return refuse('because', 'Say why the plan ends, in words the family would use.')
  const ended = { on, because }
  return happens(
    record,
    told,
    settingFields(record, 'plan-ended', 'plan', { state: 'ended', ended, nextReview: null }),
  )
}
