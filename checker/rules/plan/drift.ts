import { daysBetween, isRealDay, sayDay } from '../../days.ts'
import type { Day, Direction, Plan } from '../../plan.ts'
import { atGoal, goalsOfNeed } from '../../reading-plan/parts.ts'
import { startOfText } from '../../reading-plan/say.ts'
import { isActive, reviewsInOrder } from '../../reading-plan/standing.ts'
import { planRule } from '../../rule.ts'
import type { PlanExamples } from '../../testing.ts'

/** The last day on which anything is known to have changed: as recorded, or else the latest of the days it holds. */
const changedLast = (plan: Plan, today: Day): Day | undefined => {
  if (isRealDay(plan.changed)) return plan.changed
  const evidence = plan.needs.flatMap(need => [
    ...(need.tasks ?? []).flatMap(task => [task.doneOn, ...(task.evidence ?? []).map(each => each.on)]),
    ...(need.goals ?? []).flatMap(goal => [goal.met, ...(goal.evidence ?? []).map(each => each.on)]),
    ...(need.measures ?? []).flatMap(measure => (measure.readings ?? []).map(reading => reading.on)),
    need.met,
  ])
  const said = [...(plan.views ?? []), ...(plan.agreements ?? []), ...(plan.understanding ?? [])]
  const days = [
    plan.starts,
    ...evidence,
    ...said.map(each => each.on),
    ...(plan.reviews ?? []).map(each => each.on),
  ]
  return days
    .filter(isRealDay)
    .filter(day => day <= today)
    .toSorted()
    .at(-1)
}

const standsStill = (directions: readonly Direction[]): boolean =>
  directions.length >= 2 && directions.slice(-2).every(direction => direction !== 'improving')

/** Plans do not fail in a day: they stop moving, and a child's months go by [G4 G5]. */
export const drift = planRule({
  id: 'drift',
  letter: 'Timely',
  severity: 'improve',
  sources: ['G4', 'G5'],
  raisedWhen:
    'Nothing in a plan being worked to has changed for more than forty-two days, or a need or goal was no better at the last two reviews that looked at it. The number is a setting.',
  leftAlone:
    'The plan is a draft or has ended; something changed on the forty-second day or since; one of the last two reviews saw it improving; it is met.',

  words: {
    unchanged: {
      wrong: 'Nothing in this plan has changed since {day}, {count} days ago.',
      matters: 'While the plan stands still, {child}’s days do not.',
      instead: 'Go through it with the family: what has been done, what has changed, and what comes next?',
    },
    stuck: {
      wrong: '“{part}” was no better at the last two reviews.',
      matters: 'What we are doing is not helping {child} yet, and more of it may not either.',
      instead:
        'Ask what is in the way, and change the tasks; if time is running out, turn to the backup plan.',
    },
  },

  *mark(plan, { today, limits }) {
    if (!isActive(plan, today)) return
    const reviews = reviewsInOrder(plan)
    const directions = (id: string) => reviews.flatMap(review => review.directions?.[id] ?? [])
    for (const need of plan.needs) {
      if (need.met !== undefined) continue
      if (standsStill(directions(need.id)))
        yield { at: { part: 'need', id: need.id }, words: 'stuck', with: { part: startOfText(need.text) } }
      for (const goal of goalsOfNeed(need))
        if (goal.met === undefined && standsStill(directions(goal.id)))
          yield { at: atGoal({ goal, need }), words: 'stuck', with: { part: startOfText(goal.text) } }
    }
    const last = changedLast(plan, today)
    const count = last === undefined ? 0 : daysBetween(last, today)
    if (last !== undefined && count > limits.driftDays)
      yield { at: { part: 'plan' }, words: 'unchanged', with: { day: sayDay(last), count: String(count) } }
  },
})

export const examples: PlanExamples = {
  raises: [
    {
      name: 'Nothing has changed for forty-three days.',
      plan: { starts: '2026-09-01', changed: '2026-10-10' },
      raises: [{ part: 'plan', says: 'unchanged' }],
    },
    {
      name: 'Nobody wrote down when it last changed, and the last day in it is long ago.',
      plan: {
        starts: '2026-08-03',
        changed: undefined,
        views: undefined,
        understanding: undefined,
        agreements: undefined,
        reviews: [{ id: 'r1', on: '2026-09-14' }],
      },
      raises: [{ part: 'plan', says: 'unchanged' }],
    },
    {
      name: 'A need was the same at two reviews.',
      plan: {
        reviews: [
          { id: 'r1', on: '2026-10-05', directions: { n1: 'same' } },
          { id: 'r2', on: '2026-11-16', directions: { n1: 'same' } },
        ],
      },
      raises: [{ part: 'need', id: 'n1', says: 'stuck' }],
    },
    {
      name: 'A goal got worse and then stayed so, and the reviews are listed the other way round.',
      plan: {
        reviews: [
          { id: 'r3', on: '2026-11-16', directions: { g1: 'same' } },
          { id: 'r2', on: '2026-10-05', directions: { g1: 'worse' } },
          { id: 'r1', on: '2026-08-24', directions: { g1: 'improving' } },
        ],
      },
      raises: [{ part: 'goal', id: 'g1', says: 'stuck' }],
    },
    {
      name: 'A review between the two did not look at that need.',
      plan: {
        reviews: [
          { id: 'r1', on: '2026-08-24', directions: { n1: 'worse' } },
          { id: 'r2', on: '2026-10-05', directions: { g1: 'improving' } },
          { id: 'r3', on: '2026-11-16', directions: { n1: 'worse' } },
        ],
      },
      raises: [{ part: 'need', id: 'n1', says: 'stuck' }],
    },
  ],
  leaves: [
    { name: 'Something changed two days ago.', plan: {} },
    { name: 'Something changed on the forty-second day.', plan: { changed: '2026-10-11' } },
    { name: 'A draft has lain for months.', plan: { state: 'draft', changed: '2026-06-01' } },
    { name: 'The plan ended in the summer.', plan: { state: 'ended', changed: '2026-07-20' } },
    {
      name: 'It improved at the last review.',
      plan: {
        reviews: [
          { id: 'r1', on: '2026-08-24', directions: { n1: 'same' } },
          { id: 'r2', on: '2026-10-05', directions: { n1: 'same' } },
          { id: 'r3', on: '2026-11-16', directions: { n1: 'improving' } },
        ],
      },
    },
    {
      name: 'There has only been one review.',
      plan: { reviews: [{ id: 'r1', on: '2026-11-16', directions: { n1: 'worse', g1: 'same' } }] },
    },
    {
      name: 'A service that allows nine weeks is not told of seven.',
      plan: { changed: '2026-10-04' },
      settings: { limits: { driftDays: 63 } },
    },
  ],
}
