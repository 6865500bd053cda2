import type { Day } from '../../checker/index.ts'
import type { Id } from '../parts/bodies.ts'
import { partsHere } from '../record.ts'
import { nameOf } from '../saying/names.ts'
import { happenedOnFault } from './days.ts'
import { onPart } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'
import { settingFields } from './setting-fields.ts'

/** A need that is met, and since when. */
export type MeetNeed = { readonly need: Id; readonly on: Day }

/** Closes a need, once all its goals are reached: a finished list of tasks is not yet a better life. */
export const meetNeed: Action<MeetNeed> = (record, { need: id, on }, told) =>
  onPart(record, id, 'need', () => {
    const fault = happenedOnFault(on, told.today)
    if (fault) return refuse('on', fault)
    const goals = partsHere(record, 'goal', id)
    if (goals.length === 0)
      return refuse(
        'need',
        'It has no goal yet, so nobody can tell whether it is met. Add one, with its evidence.',
      )
    const open = goals.find(({ is }) => is.met === undefined)
    if (open) return refuse('need', `Its goal ${nameOf(record, open.id)} is not reached yet.`)
    return happens(record, told, settingFields(record, 'need-met', id, { met: on }))
  })
