import type { Id } from '../parts/bodies.ts'
import { comingIn } from './add.ts'
import { isWritten } from './checking.ts'
import { isRefused } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'

/** A manager’s yes to the plan as it stands, and what the check still found at that moment, in its words. */
export type ApprovePlan = { readonly id: Id; readonly despite?: string; readonly because?: string }

/** Approves exactly this version; going on despite what has to be put right needs a reason. */
export const approvePlan: Action<ApprovePlan> = (record, { id, despite, because }, told) => {
  if (isWritten(despite) && !isWritten(because))
    return refuse(
      'because',
      'The check still finds things to put right. Say why the plan goes on despite them.',
    )
  const coming = comingIn(record, 'plan-approved', {
    id,
    is: {
      ...{ answer: 'approved', on: told.today, version: record.version },
      ...(isWritten(because) && { because }),
      ...(isWritten(despite) && { despite }),
    },
  })
  return isRefused(coming) ? coming : happens(record, told, coming)
}
