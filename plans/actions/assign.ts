import type { Assignment } from '../../checker/index.ts'
import type { Id } from '../parts/bodies.ts'
import { faultsIn } from './checking.ts'
import { onPart } from './finding-parts.ts'
import { type Action, happens } from './outcome.ts'
import { settingFields } from './setting-fields.ts'

/** Who does a task: each with the day by which they do it, where it has one. */
export type Assign = { readonly task: Id; readonly assigned: readonly Assignment[] }

/** Gives a task to one or more named people; to nobody, when the list is empty. */
export const assign: Action<Assign> = (record, { task: id, assigned }, told) =>
  onPart(record, id, 'task', () => {
    const refused = faultsIn(record, 'task', { assigned })
    if (refused.length > 0) return { refused }
    const to = assigned.length > 0 ? assigned : null
    return happens(record, told, settingFields(record, 'task-assigned', id, { assigned: to }))
  })
