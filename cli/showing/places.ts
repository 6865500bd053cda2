import {
  type Field,
  type Finding,
  type Need,
  type Part,
  type Plan,
  sayDay,
  type Template,
} from '../../checker/index.ts'

/** What a field is called where the form has no box for it. */
const otherwise: Readonly<Record<Field, string>> = {
  need: 'Need',
  factors: 'What might get in the way',
  task: 'Task',
  who: 'Who will do this?',
  by: 'By when?',
  goal: 'Goal',
  evidence: 'Evidence',
}

/** A field by the heading of its box in the plan's own form. */
export const headingOf = (field: Field, { columns }: Template): string =>
  columns.find(column => (column.fields as readonly string[]).includes(field))?.heading ?? otherwise[field]

const numberOf = (list: readonly { readonly id: string }[] | undefined, id: string | undefined): number =>
  (list ?? []).findIndex(each => each.id === id) + 1

const within = (
  plan: Plan,
  at: Part,
  of: (need: Need) => readonly { readonly id: string }[] | undefined,
): string => {
  for (const [index, need] of plan.needs.entries()) {
    const number = numberOf(of(need), at.id)
    if (number > 0) return `${index + 1}.${number}`
  }
  return at.id ?? ''
}

/** The number of the need that a part hangs on, or 0 for what stands beside them. */
export const needNumber = (plan: Plan, at: Part): number =>
  numberOf(plan.needs, at.part === 'need' ? at.id : at.need)

const evidenceIn = (need: Need) =>
  [...(need.tasks ?? []), ...(need.goals ?? [])].flatMap(({ evidence = [] }) => evidence)

/** A part as a person finds it in the plan. */
export const placeOf = (plan: Plan, { at }: Pick<Finding, 'at'>): string => {
  switch (at.part) {
    case 'plan':
      return 'The plan'
    case 'need':
      return `Need ${numberOf(plan.needs, at.id) || at.id}`
    case 'factor':
      return `Factor ${within(plan, at, need => need.factors)}`
    case 'task':
      return `Task ${within(plan, at, need => need.tasks)}`
    case 'goal':
      return `Goal ${within(plan, at, need => need.goals)}`
    case 'measure':
      return `Measure ${within(plan, at, need => need.measures)}`
    case 'evidence':
      return `Evidence ${within(plan, at, evidenceIn)}`
    case 'worry':
      return `Worry ${numberOf(plan.worries, at.id) || at.id}`
    case 'person':
    case 'agreement':
      return plan.people?.find(({ id }) => id === at.id)?.name ?? at.id ?? 'Somebody'
    case 'review':
      return `Review of ${sayDay(plan.reviews?.find(({ id }) => id === at.id)?.on ?? '')}`
    case 'stage':
      return at.id ? `A stage of ${at.id}` : 'A stage'
    case 'consequences':
      return 'What happens if'
  }
}
