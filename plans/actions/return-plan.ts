import type { Id } from '../parts/bodies.ts'
import { comingIn } from './add.ts'
import { isWritten } from './checking.ts'
import { isRefused } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'

/** What has to be put right before the plan is approved. */
export type ReturnPlan = { readonly id: Id; readonly because: string }

/** Gives a plan back with reasons; what was approved before it stays in the history. */
export const returnPlan: Action<ReturnPlan> = (record, { id, because }, told) => {
  if (!isWritten(because)) return refuse('because', 'Say what has to be put right first.')
  const is = { answer: 'returned', on: told.today, version: record.version, because } as const
  const coming = comingIn(record, 'plan-returned', { id, is })
  return isRefused(coming) ? coming : happens(record, told, coming)
}
