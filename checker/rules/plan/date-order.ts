import { isRealDay, sayDay } from '../../days.ts'
import { datesOf } from '../../reading-plan/dates.ts'
import { planRule } from '../../rule.ts'
import type { PlanExamples } from '../../testing.ts'

/** A day that cannot be kept, or that was never lived, makes a promise to a child that nobody can hold us to. */
export const dateOrder = planRule({
  id: 'date-order',
  letter: 'Timely',
  severity: 'fix',
  sources: ['G1', 'G2'],
  raisedWhen:
    'The day of a task, a stage, a review or a completion is before the plan starts, after the child’s plan ends, or not in the calendar; a completion lies in the future.',
  leftAlone:
    'The plan starts today, something is due today or was done today, or falls on the plan’s own first or last day.',

  words: {
    impossible: {
      wrong: '{Day}, {what}, is not a day in the calendar.',
      matters: 'Nobody can keep a promise to {child} on a day that never comes.',
      instead: 'Look the day up and put the right one.',
    },
    before: {
      wrong: '{Day}, {what}, is before the plan starts on {start}.',
      matters: 'Whoever reads it cannot tell what was promised to {child} in this plan.',
      instead: 'Put a day within the plan, or put right the day it starts.',
    },
    after: {
      wrong: '{Day}, {what}, is after the plan ends on {end}.',
      matters: '{child} would be promised something for a time when nobody is bound to do it.',
      instead: 'Bring the day forward, or say in the plan who carries it on.',
    },
    future: {
      wrong: '{Day}, {what}, is still to come.',
      matters: 'If it is written down as done, nobody will make sure that it happens for {child}.',
      instead: 'Put the day on which it was done, or mark it as not done yet.',
    },
  },

  *mark(plan, { today }) {
    const start = isRealDay(plan.starts) ? plan.starts : undefined
    const end = isRealDay(plan.ends) ? plan.ends : undefined
    for (const { at, what, day, is } of datesOf(plan, today)) {
      const named = { Day: sayDay(day), what }
      if (!isRealDay(day)) yield { at, words: 'impossible', with: named }
      else if (is === 'done' && day > today) yield { at, words: 'future', with: named }
      else if (is !== 'other' && start && day < start)
        yield { at, words: 'before', with: { ...named, start: sayDay(start) } }
      else if (is !== 'other' && end && day > end)
        yield { at, words: 'after', with: { ...named, end: sayDay(end) } }
    }
  },
})

export const examples: PlanExamples = {
  raises: [
    {
      name: 'A task was due the day before the plan starts.',
      plan: { needs: [{ tasks: [{ due: '2026-11-08' }] }] },
      raises: [{ part: 'task', id: 't1', pair: 0, says: 'before' }],
    },
    {
      name: 'A task is due on the 31st of November.',
      plan: { needs: [{ tasks: [{ due: '2026-11-31' }] }] },
      raises: [{ part: 'task', id: 't1', pair: 0, says: 'impossible' }],
    },
    {
      name: 'The 30th of February stands in the text alone.',
      plan: { needs: [{ tasks: [{ assigned: [{ who: 'Mum', by: '30/2/2027' }] }] }] },
      raises: [{ part: 'task', id: 't1', pair: 0, says: 'impossible' }],
    },
    {
      name: 'A task is marked done tomorrow.',
      plan: { needs: [{ tasks: [{ state: 'done', doneOn: '2026-11-23' }] }] },
      raises: [{ part: 'task', id: 't1', says: 'future' }],
    },
    {
      name: 'The next review and a stage come after Emily’s plan ends.',
      plan: {
        ends: '2026-12-13',
        needs: [{ tasks: [{ stages: [{ by: '2026-12-14' }] }] }],
      },
      raises: [
        { part: 'task', id: 't1', says: 'after' },
        { part: 'plan', says: 'after' },
      ],
    },
    {
      name: 'The plan ends before it starts.',
      plan: { ends: '2026-11-01', nextReview: undefined, needs: [] },
      raises: [{ part: 'plan', says: 'before' }],
    },
    {
      name: 'A need and a goal were met next week, and a review was held before the start.',
      plan: {
        reviews: [{ id: 'r1', on: '2026-11-02' }],
        needs: [{ met: '2026-11-29', goals: [{ met: '2026-11-30' }] }],
      },
      raises: [
        { part: 'goal', id: 'g1', says: 'future' },
        { part: 'need', id: 'n1', says: 'future' },
        { part: 'review', id: 'r1', says: 'before' },
      ],
    },
  ],
  leaves: [
    { name: 'Every day is inside the plan.', plan: {} },
    {
      name: 'The plan starts today, something is due today and something was done today.',
      plan: {
        starts: '2026-11-22',
        needs: [{ tasks: [{ due: '2026-11-22' }, { state: 'done', doneOn: '2026-11-22' }] }],
      },
    },
    {
      name: 'A task and the review fall on the plan’s last day.',
      plan: { ends: '2026-12-14', needs: [{ tasks: [{ due: '2026-12-14' }] }] },
    },
    {
      name: 'The plan says neither when it starts nor when it ends.',
      plan: { starts: undefined, needs: [{ tasks: [{ due: '2020-01-01' }] }] },
    },
    { name: 'The meeting the draft goes to is before the plan starts.', plan: { meeting: '2026-11-05' } },
    {
      name: 'The 29th of February exists in a leap year.',
      plan: { needs: [{ tasks: [{ due: '2028-02-29' }] }] },
    },
  ],
}
