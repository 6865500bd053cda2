import {
  addDays,
  type Day,
  kinds,
  type Plan,
  type PlanKind,
  type TemplateId,
  templates,
} from '../../checker/index.ts'
import type { Chance } from './chance.ts'

/** How large a plan is, how long it runs, and how it stands today. */
export type Shape = {
  readonly kind: PlanKind
  readonly template: TemplateId
  readonly about: Plan['about']['is']
  readonly needs: number
  /** At most so many tasks for each need. */
  readonly tasks: number
  readonly state: 'draft' | 'active' | 'ended'
  /** Whether it was written in Bywhen from the first word, or brought in from a file. */
  readonly broughtIn: boolean
  readonly begins: Day
  readonly reviews: number
}

type Size = {
  readonly needs: readonly [number, number]
  readonly tasks: number
  readonly reviews: readonly [number, number]
}

/**
 * The spread: of 100 plans 72 are small (1 or 2 needs, at most 1 review), 23 middling (2 to 4 needs) and 5 large (5 to 8
 * needs with up to 3 tasks each, and years of reviews). 60 have ended, 32 are worked to, 8 are drafts. Half of the small
 * ones were brought in from a file.
 */
const sizes: readonly (readonly [number, Size])[] = [
  [72, { needs: [1, 2], tasks: 2, reviews: [0, 1] }],
  [23, { needs: [2, 4], tasks: 2, reviews: [1, 3] }],
  [5, { needs: [5, 8], tasks: 3, reviews: [4, 14] }],
]

const states = [
  [60, 'ended'],
  [32, 'active'],
  [8, 'draft'],
] as const

/** Some 80 days from one review to the next, as a plan is counted back from today. */
const TERM = 80

/** How the plan of this turn is to be; every kind and every form comes round. */
export function shapeOf(chance: Chance, today: Day): Shape {
  const kind = chance.pick(kinds)
  const size = chance.weigh(sizes)
  const state = chance.weigh(states)
  const reviews = state === 'draft' ? 0 : chance.whole(...size.reviews)
  const since = state === 'ended' ? chance.whole(20, 1_000) : 0
  const age = state === 'draft' ? chance.whole(2, 30) : reviews * TERM + chance.whole(20, 75) + since
  return {
    kind: kind.id,
    template: chance.pick(templates).id,
    about: chance.pick(kind.about),
    needs: chance.whole(...size.needs),
    tasks: size.tasks,
    state,
    broughtIn: size.needs[0] === 1 && state !== 'draft' && chance.often(1 / 2),
    begins: addDays(today, -age),
    reviews,
  }
}
