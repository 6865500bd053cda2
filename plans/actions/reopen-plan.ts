import { saidIn } from '../record.ts'
import { isWritten } from './checking.ts'
import { type Action, happens, refuse } from './outcome.ts'
import { settingFields } from './setting-fields.ts'

/** Why the plan is needed again. */
export type ReopenPlan = { readonly because: string }

/** Opens an ended plan again, as it stood. */
export const reopenPlan: Action<ReopenPlan> = (record, { because }, told) => {
  if (saidIn(record, 'plan', 'state') !== 'ended') return refuse('plan', 'This plan has not ended.')
  if (!isWritten(because)) return refuse('because', 'Say why it is needed again.')
  const open = settingFields(record, 'plan-reopened', 'plan', { state: 'active', ended: null }, because)
  return happens(record, told, open)
}
