import { type Assignment, type Day, sayDay } from '../../checker/index.ts'
import type { Id } from '../parts/bodies.ts'
import { dayFault } from './checking.ts'
import { onPart } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'
import { settingFields } from './setting-fields.ts'

/** The day a task is due; for one of its pairs of person and day, counted from 0, or for all of them. */
export type SetDay = { readonly task: Id; readonly due: Day; readonly pair?: number }

/** Says by when a task is done. What was typed as its day before gives way to it. */
export const setDay: Action<SetDay> = (record, { task: id, due, pair }, told) =>
  onPart(record, id, 'task', ({ is }) => {
    const fault = dayFault(due)
    if (fault) return refuse('due', fault)
    const pairs = is.assigned ?? []
    if (pair !== undefined && pairs[pair] === undefined)
      return refuse('pair', 'Nobody is named there. Say first who does it.')
    const dated = (each: Assignment): Assignment => ({ ...each, by: sayDay(due), due })
    const assigned =
      pairs.length === 0
        ? [dated({})]
        : pairs.map((each, at) => (pair === undefined || pair === at ? dated(each) : each))
    return happens(record, told, settingFields(record, 'task-day-set', id, { assigned }))
  })
