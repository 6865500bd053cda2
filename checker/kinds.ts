import type { Plan, PlanKind } from './plan.ts'

/** A kind of plan: what services call it, and whom it can be about. */
export type Kind = {
  readonly id: PlanKind
  readonly label: string
  readonly about: readonly Plan['about']['is'][]
  /** In a sentence: when it is made. */
  readonly when: string
}

/** The kinds of plan that services make, from the least to the most involvement, then the adults' own [G2]. */
export const kinds: readonly Kind[] = [
  {
    id: 'early-help',
    label: 'Early help plan',
    about: ['child', 'family'],
    when: 'A family would like help before things get harder.',
  },
  {
    id: 'family-plan',
    label: 'Family plan',
    about: ['family'],
    when: 'Several people in one family need things to change together.',
  },
  {
    id: 'child-in-need',
    label: 'Child in need plan',
    about: ['child'],
    when: 'An assessment found that a child needs services to be healthy and to develop.',
  },
  {
    id: 'child-protection',
    label: 'Child protection plan',
    about: ['child'],
    when: 'A conference decided that a child is likely to come to significant harm.',
  },
  {
    id: 'care-plan',
    label: 'Care plan',
    about: ['child'],
    when: 'A child is looked after by the local authority.',
  },
  {
    id: 'personal-education-plan',
    label: 'Personal education plan',
    about: ['child'],
    when: 'A looked-after child is of an age to learn: from nursery to eighteen.',
  },
  {
    id: 'pathway-plan',
    label: 'Pathway plan',
    about: ['child', 'adult'],
    when: 'A young person is getting ready to leave care, or has left it.',
  },
  {
    id: 'adult-plan',
    label: 'Adult plan',
    about: ['adult'],
    when: 'An adult would like help for themselves, often so that their children are looked after too.',
  },
]
