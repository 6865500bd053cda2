import type { Happening } from '../happenings/index.ts'
import type { Id, PartKind } from '../parts/bodies.ts'
import { partKinds } from '../parts/index.ts'
import { hangsOn, type PartRecord, type PlanRecord, partsHere } from '../record.ts'
import { nameOf } from '../saying/names.ts'
import { isWritten } from './checking.ts'
import { findPart, isRefused, notTheirs } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'
import { settingFields } from './setting-fields.ts'

/** A part to leave out, and why. */
export type Remove = { readonly part: Id; readonly because: string }

const stays: readonly PartKind[] = ['plan', 'about']

/** Takes a part out of the plan, with everything on it. It can be brought back; the reason stays with it. */
export const remove: Action<Remove> = (record, { part: id, because }, told) => {
  const part = findPart(record, id, partKinds)
  if (isRefused(part)) return part
  if (stays.includes(part.kind)) return refuse('part', 'A plan cannot do without this. Change it instead.')
  const theirs = notTheirs(record, part, told.by)
  if (theirs) return theirs
  if (!isWritten(because))
    return refuse('because', 'Say why it is no longer in the plan, so that others can follow.')
  const task = taskOf(record, part)
  if (task)
    return refuse(
      'part',
      `${nameOf(record, id)} still has ${nameOf(record, task.id)} to do. Give it to somebody else first.`,
    )
  const gone: Happening = { kind: 'part-removed', part: id, because }
  return happens(record, told, gone, ...lettingGo(record, part))
}

const taskOf = (record: PlanRecord, part: PartRecord): PartRecord<'task'> | undefined =>
  part.kind === 'person'
    ? partsHere(record, 'task').find(
        ({ is }) =>
          is.state !== 'done' &&
          is.state !== 'not-needed' &&
          is.assigned?.some(pair => pair.people?.includes(part.id)),
      )
    : undefined

/** What pointed at the part no longer does: the needs that answered a worry, the tasks that it or its tasks were to follow. */
const lettingGo = (record: PlanRecord, { kind, id }: PartRecord): readonly (Happening | undefined)[] => {
  if (kind === 'worry')
    return partsHere(record, 'need')
      .filter(need => need.is.answers?.includes(id))
      .map(need => {
        const left = need.is.answers?.filter(answer => answer !== id) ?? []
        return settingFields(record, 'need-changed', need.id, { answers: left.length > 0 ? left : null })
      })
  return partsHere(record, 'task')
    .filter(({ id: task, is: { next } }) => next && hangsOn(record, next, id) && !hangsOn(record, task, id))
    .map(task => settingFields(record, 'task-followed', task.id, { next: null }))
}
