import { type DayOfTask, type Id, tickTask } from '../../../plans/index.ts'
import { type Doing, doing } from '../change-plan.ts'

/** What is told of the days of a task in the boxes of a form: only what is another word than before. */
export const daysTold = (
  days: readonly DayOfTask[],
  task: Id,
  sent: URLSearchParams,
  key: string,
): readonly Doing[] =>
  days.flatMap(({ on, was }) => {
    const now = sent.get(`day-${on}`)
    if (now === null || now === (was ?? '')) return []
    const told = now === 'done' || now === 'missed' || now === 'not-needed' ? now : null
    return [doing(tickTask, { id: `${key}-${on}`, task, on, was: told })]
  })
