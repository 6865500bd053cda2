import type { Bodies, Id } from '../parts/bodies.ts'
import { comingIn } from './add.ts'
import { isWritten } from './checking.ts'
import { happenedOnFault } from './days.ts'
import { isRefused } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'

/** What somebody thinks of the plan: in their words, as observed, or that they chose not to say. */
export type GiveView = { readonly id: Id; readonly is: Bodies['view'] }

/** Keeps what a person says of the plan as they said it. A later view stands beside it and never over it. */
export const giveView: Action<GiveView> = (record, { id, is }, told) => {
  const { how = 'said', on = told.today, text } = is
  if ((how === 'said' || how === 'observed') && !isWritten(text))
    return refuse(
      'text',
      how === 'said' ? 'Write what they said, in their own words.' : 'Write what you saw.',
    )
  const fault = happenedOnFault(on, told.today)
  if (fault) return refuse('on', fault)
  const coming = comingIn(record, 'view-given', { id, is: { ...is, how, on } })
  return isRefused(coming) ? coming : happens(record, told, coming)
}
