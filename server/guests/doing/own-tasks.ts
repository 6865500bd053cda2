import type { Task } from '../../../checker/index.ts'
import { type DaysOfTask, daysOfTask, toPlan } from '../../../plans/index.ts'
import { type TaskTold, tellFamily } from '../../../plans/telling/index.ts'
import type { GuestVisit } from '../guest-page.ts'

/** A task that somebody was given, as it is told to them. */
export type OwnTask = {
  readonly task: Task
  readonly told: TaskTold
  readonly days: DaysOfTask | undefined
}

type Seen = Pick<GuestVisit, 'record' | 'guest' | 'today'>

/** The tasks a guest was given, and nobody else’s; those that are not needed any more are nobody’s. */
export function ownTasks({ record, guest, today }: Seen): readonly OwnTask[] {
  const plan = toPlan(record)
  const isTheirs = ({ assigned = [], state }: Task): boolean =>
    state !== 'not-needed' && assigned.some(({ people }) => people?.includes(guest.person))
  const needs = plan.needs.map(need => ({ ...need, tasks: (need.tasks ?? []).filter(isTheirs) }))
  const told = tellFamily({ ...plan, needs }, today).needs.flatMap(need => [...need.tasks, ...need.done])
  return needs
    .flatMap(({ tasks }) => tasks)
    .flatMap(task => {
      const asTold = told.find(({ id }) => id === task.id)
      return asTold ? [{ task, told: asTold, days: daysOfTask(record, task.id, today) }] : []
    })
}
