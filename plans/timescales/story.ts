import type { Plan } from '../../checker/plan.ts'
import type { Happened } from './milestones.ts'
import type { Nation, Subject } from './timescale.ts'

/** What is known of one plan and its child, as far as limits ask for it. */
export type Story = {
  /** The kind of plan; "any" where it is not said, so that only what holds for every plan is counted. */
  readonly plan: Subject
  readonly nation: Nation
  /** The child’s name, so that the sentences can speak of them by it. */
  readonly child?: string
  /** In any order, held and booked; of this plan and this time in care, not of an earlier one. */
  readonly happened: readonly Happened[]
  /** The placement is meant to last until the child is eighteen: visits may be further apart after a year. */
  readonly placedUntilEighteen?: boolean
  /** The child is not born yet. Once the birth is known, the days say so by themselves. */
  readonly unborn?: boolean
}

/** What a plan itself tells of its story: its start, its reviews held and booked, the birth. The rest is added. */
export const storyOf = (plan: Plan, nation: Nation, more: readonly Happened[] = []): Story => {
  const { about, people = [], reviews = [] } = plan
  const born = about.born ?? people.find(person => person.id === about.person)?.born
  return {
    plan: plan.kind ?? 'any',
    nation,
    ...(about.is === 'child' && { child: about.name }),
    happened: [
      ...(plan.starts === undefined ? [] : [{ what: 'plan-start', on: plan.starts } as const]),
      ...(born === undefined ? [] : [{ what: 'birth', on: born } as const]),
      ...[
        ...new Set([...reviews.map(review => review.on), ...(plan.nextReview ? [plan.nextReview] : [])]),
      ].map(on => ({ what: 'review', on }) as const),
      ...more,
    ],
  }
}
