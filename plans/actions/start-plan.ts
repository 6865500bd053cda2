import type { Day } from '../../checker/index.ts'
import { partsHere, saidIn } from '../record.ts'
import { dayFault } from './checking.ts'
import { notOpen } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'
import { settingFields } from './setting-fields.ts'

/** The day from which everybody works to the plan. */
export type StartPlan = { readonly on: Day }

/** Makes a draft the plan that everybody works to. It need not wait for the last answer: that would leave the child waiting. */
export const startPlan: Action<StartPlan> = (record, { on }, told) => {
  const closed = notOpen(record)
  if (closed) return closed
  const fault = dayFault(on)
  if (fault) return refuse('on', fault)
  if (partsHere(record, 'need').length === 0)
    return refuse('plan', 'There is nothing to work to yet. Write down the first need.')
  if (saidIn(record, 'plan', 'state') === 'active' && saidIn(record, 'plan', 'starts') === on)
    return happens(record, told)
  return happens(record, told, settingFields(record, 'plan-started', 'plan', { state: 'active', starts: on }))
}
