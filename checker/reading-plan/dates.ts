import { dueOf, isImpossible } from '../due.ts'
import type { Part } from '../finding.ts'
import type { Day, Plan } from '../plan.ts'
import { startOfText } from './say.ts'

/**
 * A day the plan holds, what it is the day of, and what can be asked of it: `promised` days lie inside the plan, `done`
 * days lie inside it and not ahead of today, and of `other` days we ask only that the calendar has them.
 */
export type DatedPart = {
  readonly at: Part
  readonly what: string
  readonly day: Day
  readonly is: 'promised' | 'done' | 'other'
}

type Kind = DatedPart['is']

/** Every day written anywhere in the plan, in the order the plan is read. */
export function* datesOf(plan: Plan, today: Day): Generator<DatedPart> {
  const dated = (at: Part, what: string, is: Kind, day: Day | undefined): DatedPart[] =>
    day === undefined || day.trim() === '' ? [] : [{ at, what, day, is }]

  for (const need of plan.needs) {
    for (const task of need.tasks ?? []) {
      const at = { part: 'task', id: task.id, need: need.id } as const
      const name = startOfText(task.text, 6)
      yield* dated(at, `the start of “${name}”`, 'promised', task.starts)
      yield* dated(at, `the first day of “${name}”`, 'promised', task.repeat?.from)
      yield* dated(at, `the last day of “${name}”`, 'promised', task.repeat?.until)
      for (const [pair, assignment] of (task.assigned ?? []).entries()) {
        const typed =
          dueOf(assignment, today, plan.starts) ??
          (isImpossible(assignment, today) ? (assignment.due ?? assignment.by) : assignment.due)
        yield* dated({ ...at, pair }, `the day for “${name}”`, 'promised', typed)
      }
      for (const stage of task.stages ?? []) {
        yield* dated(at, `a stage of “${name}”`, 'promised', stage.by)
        yield* dated(at, `the day a stage of “${name}” was done`, 'done', stage.done)
      }
      yield* dated(at, `the day “${name}” was done`, 'done', task.doneOn)
    }
    for (const goal of need.goals ?? []) {
      const at = { part: 'goal', id: goal.id, need: need.id } as const
      yield* dated(at, `the day “${startOfText(goal.text, 6)}” came true`, 'done', goal.met)
    }
    for (const measure of need.measures ?? []) {
      const at = { part: 'measure', id: measure.id, need: need.id } as const
      for (const stage of measure.stages ?? []) {
        yield* dated(at, `a stage of “${startOfText(measure.what, 6)}”`, 'promised', stage.by)
        yield* dated(
          at,
          `the day a stage of “${startOfText(measure.what, 6)}” was reached`,
          'done',
          stage.done,
        )
      }
    }
    yield* dated({ part: 'need', id: need.id }, 'the day this need was met', 'done', need.met)
  }
  for (const review of plan.reviews ?? [])
    yield* dated({ part: 'review', id: review.id }, 'the day of a review', 'promised', review.on)
  yield* dated({ part: 'plan' }, 'the next review', 'promised', plan.nextReview)
  yield* dated({ part: 'plan' }, 'the end of the plan', 'promised', plan.ends)
  yield* dated({ part: 'plan' }, 'the start of the plan', 'other', plan.starts)
  yield* dated({ part: 'plan' }, 'the meeting', 'other', plan.meeting)
}
