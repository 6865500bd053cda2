import { addDays, addMonths, isRealDay, sayDay } from '../../days.ts'
import { isActive, reviewedLast } from '../../reading-plan/standing.ts'
import { planRule } from '../../rule.ts'
import type { PlanExamples } from '../../testing.ts'

/** A plan that nobody looks at together goes out of date while the child grows [G2]. */
export const reviewLate = planRule({
  id: 'review-late',
  letter: 'Timely',
  severity: 'fix',
  sources: ['G2'],
  raisedWhen:
    'The next review is more than three months after the last one, or after the start when there was none; as advice, more than six weeks after. A plan being worked to has no next review at all. Both limits are settings.',
  leftAlone: 'It is on the forty-second day or before; a draft or an ended plan has no review yet.',

  words: {
    none: {
      wrong: 'No next review is set.',
      matters: 'Without one, nobody is bound to stop and ask whether life is better for {child}.',
      instead: 'Set a day for the next review, best of all within six weeks.',
    },
    'too-late': {
      wrong: 'The next review is on {day}. Counted from {from}, it has to be by {latest}.',
      matters: 'So much can change for {child} in that time that the plan may no longer fit.',
      instead: 'Bring it forward, and hold it sooner still if everybody can.',
    },
    'rather-late': {
      wrong: 'The next review is on {day}. Counted from {from}, good practice is by {soon}.',
      matters: 'The sooner the plan is looked at together, the less time {child} loses if it is not working.',
      instead: 'Bring it forward if everybody can.',
    },
  },

  *mark(plan, { today, limits }) {
    const at = { part: 'plan' } as const
    const active = isActive(plan, today)
    const from = reviewedLast(plan) ?? (active ? today : undefined)
    if (from === undefined) return
    const held = (plan.reviews ?? []).some(review => review.on === plan.nextReview)
    const next = isRealDay(plan.nextReview) && !held ? plan.nextReview : undefined
    const soon = addDays(from, limits.reviewAdviceDays)
    const latest = addMonths(from, limits.reviewMonths)
    const days = [soon, latest].filter(day => day > today)
    const fix = days.length > 0 ? { fix: { kind: 'choose', label: 'Choose a day', from: days } as const } : {}
    if (!next) {
      if (active) yield { at, words: 'none', ...fix }
    } else if (next > soon) {
      const late = next > latest
      const named = { day: sayDay(next), from: sayDay(from), soon: sayDay(soon), latest: sayDay(latest) }
      if (late) yield { at, words: 'too-late', with: named, ...fix }
      else yield { at, words: 'rather-late', with: named, severity: 'advice', ...fix }
    }
  },
})

export const examples: PlanExamples = {
  raises: [
    {
      name: 'A plan being worked to has no next review.',
      plan: { nextReview: undefined },
      raises: [{ part: 'plan', says: 'none' }],
    },
    {
      name: 'A plan that does not say where it stands started today, and has none.',
      plan: { state: undefined, starts: '2026-11-22', nextReview: undefined },
      raises: [{ part: 'plan', says: 'none' }],
    },
    {
      name: 'The review is one day past three months after the start.',
      plan: { nextReview: '2027-02-10' },
      raises: [{ part: 'plan', says: 'too-late' }],
    },
    {
      name: 'The review is exactly three months after the start.',
      plan: { nextReview: '2027-02-09' },
      raises: [{ part: 'plan', says: 'rather-late' }],
    },
    {
      name: 'The review is on the forty-third day.',
      plan: { nextReview: '2026-12-22' },
      raises: [{ part: 'plan', says: 'rather-late' }],
    },
    {
      name: 'It is counted from the last of two reviews.',
      plan: {
        starts: '2026-06-01',
        reviews: [
          { id: 'r2', on: '2026-10-26' },
          { id: 'r1', on: '2026-07-13' },
        ],
        nextReview: '2027-01-27',
      },
      raises: [{ part: 'plan', says: 'too-late' }],
    },
    {
      name: 'The only review day written is that of the review just held.',
      plan: { reviews: [{ id: 'r1', on: '2026-11-20' }], nextReview: '2026-11-20' },
      raises: [{ part: 'plan', says: 'none' }],
    },
    {
      name: 'A draft already sets its review four months ahead.',
      plan: { state: 'draft', nextReview: '2027-03-09' },
      raises: [{ part: 'plan', says: 'too-late' }],
    },
  ],
  leaves: [
    { name: 'The review is five weeks after the start.', plan: {} },
    { name: 'The review is on the forty-second day.', plan: { nextReview: '2026-12-21' } },
    {
      name: 'It is six weeks after the last review, and long after the start.',
      plan: { starts: '2026-01-05', reviews: [{ id: 'r1', on: '2026-11-10' }], nextReview: '2026-12-22' },
    },
    {
      name: 'A plan that does not say where it stands starts tomorrow.',
      plan: { state: undefined, starts: '2026-11-23', nextReview: undefined },
    },
    { name: 'A draft has no review yet.', plan: { state: 'draft', nextReview: undefined } },
    { name: 'The plan has ended.', plan: { state: 'ended', nextReview: undefined } },
    {
      name: 'A service that allows eight weeks is not told of seven.',
      plan: { nextReview: '2026-12-28' },
      settings: { limits: { reviewAdviceDays: 56 } },
    },
  ],
}
