import type { Day } from '../../checker/index.ts'
import { isSaid } from '../evidence.ts'
import type { Id } from '../parts/bodies.ts'
import { partsHere } from '../record.ts'
import { happenedOnFault } from './days.ts'
import { onPart } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'
import { settingFields } from './setting-fields.ts'

/** A goal that was reached, and when. */
export type MeetGoal = { readonly goal: Id; readonly on: Day }

/** Closes a goal. What people say of themselves is welcome, and never enough alone [G5]. */
export const meetGoal: Action<MeetGoal> = (record, { goal: id, on }, told) =>
  onPart(record, id, 'goal', goal => {
    const fault = happenedOnFault(on, told.today)
    if (fault) return refuse('on', fault)
    const evidence = partsHere(record, 'evidence', id)
    const isCounted = partsHere(record, 'measure', goal.under).some(
      measure => partsHere(record, 'reading', measure.id).length > 0,
    )
    if (!isCounted && !evidence.some(({ is }) => is.source !== undefined && !isSaid(is)))
      return refuse(
        'goal',
        evidence.length > 0 ? onlySaid : 'Add the evidence first: what was recorded or seen, and by whom.',
      )
    return happens(record, told, settingFields(record, 'goal-met', id, { met: on }))
  })

const onlySaid =
  'So far this rests only on what people say of themselves. Add something that was recorded, or seen by somebody else.'
