import type { Id } from '../parts/bodies.ts'
import { isWritten } from './checking.ts'
import { findPart, isRefused } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'
import { settingFields } from './setting-fields.ts'

/** A need or goal that was thought met, and why it is not. */
export type TakeUpAgain = { readonly part: Id; readonly because: string }

/** Opens a need or a goal again. */
export const takeUpAgain: Action<TakeUpAgain> = (record, { part: id, because }, told) => {
  const part = findPart(record, id, ['need', 'goal'])
  if (isRefused(part)) return part
  if (!isWritten(because)) return refuse('because', 'Say what has changed.')
  const kind = part.kind === 'need' ? 'need-met' : 'goal-met'
  return happens(record, told, settingFields(record, kind, id, { met: null }, because))
}
