import type { Bodies, Id } from '../parts/bodies.ts'
import { comingIn } from './add.ts'
import { isWritten } from './checking.ts'
import { happenedOnFault } from './days.ts'
import { findPart, isRefused } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'

/** What happened and what it changed, for a task or a goal, and who or what says so. */
export type AddEvidence = { readonly id: Id; readonly under: Id; readonly is: Bodies['evidence'] }

/** Adds evidence with the kind of source it has: what was recorded or seen is told apart from what was said [G5]. */
export const addEvidence: Action<AddEvidence> = (record, command, told) => {
  const under = findPart(record, command.under, ['task', 'goal'], 'under')
  if (isRefused(under)) return under
  const { source, on = told.today } = command.is
  if (!isWritten(source))
    return refuse(
      'source',
      'Choose where this comes from: a record or test, seen by somebody, or said by somebody.',
    )
  const fault = happenedOnFault(on, told.today)
  if (fault) return refuse('on', fault)
  const coming = comingIn(record, 'evidence-added', { ...command, is: { ...command.is, on } })
  return isRefused(coming) ? coming : happens(record, told, coming)
}
