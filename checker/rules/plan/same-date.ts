import { sayDay } from '../../days.ts'
import { tasksOf } from '../../reading-plan/parts.ts'
import { duesOf } from '../../reading-plan/tasks.ts'
import { planRule } from '../../rule.ts'
import type { PlanExamples } from '../../testing.ts'

/** A day that suits the form or the meeting is seldom the day that suits the child [G1]. */
export const sameDate = planRule({
  id: 'same-date',
  letter: 'Timely',
  severity: 'fix',
  sources: ['G1'],
  raisedWhen:
    'Every task of a plan with three tasks or more has the same day, or every task has the day of the review.',
  leftAlone:
    'One task has another day, or a day that cannot be understood; there are only two tasks and their day is not the review’s.',

  words: {
    'one-day': {
      wrong: 'All {count} tasks are due on {day}.',
      matters: 'Some things cannot wait that long for {child}, and some take longer.',
      instead: 'Ask of each task by when {child} needs it, and give it that day.',
    },
    review: {
      wrong: 'Everything is due on {day}, the day of the review.',
      matters: 'That is our day and not {child}’s, and whatever was missed is seen only when it is too late.',
      instead:
        'Give each task the day by which {child} needs it; the review then looks at what has been done.',
    },
  },

  *mark(plan, { today }) {
    const tasks = tasksOf(plan).map(({ task }) => duesOf(task, plan, today).map(due => due.day))
    const days = new Set(tasks.flat())
    const [day] = days
    if (day === undefined || days.size > 1 || tasks.some(dues => dues.length === 0)) return
    if (day === plan.nextReview) yield { at: { part: 'plan' }, words: 'review', with: { day: sayDay(day) } }
    else if (tasks.length >= 3)
      yield {
        at: { part: 'plan' },
        words: 'one-day',
        with: { count: String(tasks.length), day: sayDay(day) },
      }
  },
})

export const examples: PlanExamples = {
  raises: [
    {
      name: 'Three tasks are all due on one day.',
      plan: { needs: [{ tasks: [{ due: '2026-11-27' }, { due: '2026-11-27' }, { due: '2026-11-27' }] }] },
      raises: [{ part: 'plan', says: 'one-day' }],
    },
    {
      name: 'They stand under three needs.',
      plan: { needs: [{}, {}, {}] },
      raises: [{ part: 'plan', says: 'one-day' }],
    },
    {
      name: 'The only two tasks are due on the day of the review.',
      plan: { needs: [{ tasks: [{ due: '2026-12-14' }, { due: '2026-12-14' }] }] },
      raises: [{ part: 'plan', says: 'review' }],
    },
    {
      name: 'Four tasks are due on the day of the review.',
      plan: { nextReview: '2026-11-23', needs: [{ tasks: [{}, {}] }, { tasks: [{}, {}] }] },
      raises: [{ part: 'plan', says: 'review' }],
    },
    {
      name: 'The same day is typed in three ways.',
      plan: {
        needs: [
          {
            tasks: [
              { assigned: [{ who: 'Mum', by: '4 December 2026' }] },
              { assigned: [{ who: 'Mum', by: '4/12/2026' }] },
              { due: '2026-12-04' },
            ],
          },
        ],
      },
      raises: [{ part: 'plan', says: 'one-day' }],
    },
  ],
  leaves: [
    { name: 'The only task has a day of its own.', plan: {} },
    { name: 'Two tasks share a day that is not the review’s.', plan: { needs: [{ tasks: [{}, {}] }] } },
    {
      name: 'One of three tasks has another day.',
      plan: { needs: [{ tasks: [{}, {}, { due: '2026-11-30' }] }] },
    },
    {
      name: 'One of two tasks is due on the day of the review.',
      plan: { needs: [{ tasks: [{}, { due: '2026-12-14' }] }] },
    },
    {
      name: 'The third task has no day that can be understood.',
      plan: { needs: [{ tasks: [{}, {}, { assigned: [{ who: 'Mum', by: 'once the form is back' }] }] }] },
    },
    {
      name: 'The third task was decided against.',
      plan: { needs: [{ tasks: [{}, {}, { state: 'not-needed' }] }] },
    },
  ],
}
