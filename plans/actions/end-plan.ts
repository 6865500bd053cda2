import type { Ending } from '../parts/bodies.ts'
import { isWritten } from './checking.ts'
import { happenedOnFault } from './days.ts'
import { notOpen } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'
import { settingFields } from './setting-fields.ts'

/** When our part ended and why, against what the plan itself said would end it; what is better, and what stays. */
export type EndPlan = Ending

/** Ends the plan. It stays readable, with all that happened to it, and can be reopened. */
export const endPlan: Action<EndPlan> = (record, ending, told) => {
  const { on, because, against, achieved, stays = [] } = ending
  const closed = notOpen(record)
  if (closed) return closed
  const fault = happenedOnFault(on, told.today)
  if (fault) return refuse('on', fault)
  if (!isWritten(because)) return refuse('because', 'Say why the plan ends, in words the family would use.')
  const half = stays.find(({ who, does }) => isWritten(who) !== isWritten(does))
  if (half)
    return refuse('stays', isWritten(half.who) ? 'Say what they go on doing.' : 'Say who goes on doing this.')
  const written = stays.filter(({ who }) => isWritten(who))
  const ended = {
    ...{ on, because },
    ...(isWritten(against) && { against }),
    ...(isWritten(achieved) && { achieved }),
    ...(written.length > 0 && { stays: written }),
  }
  return happens(
    record,
    told,
    settingFields(record, 'plan-ended', 'plan', { state: 'ended', ended, nextReview: null }),
  )
}
