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

type Lists = 'factors' | 'tasks' | 'goals' | 'measures' | 'evidence'
type Numbers = { readonly needs: ReadonlyMap<string, number>; readonly within: ReadonlyMap<string, string> }

const listIn = (need: Need, list: Lists): readonly { readonly id: string }[] =>
  list === 'evidence' ? evidenceIn(need) : (need[list] ?? [])

// A plan of a thousand needs has tens of thousands of findings, and each asks where it stands.
const numbered = new WeakMap<Plan, Numbers>()

const numbersIn = (plan: Plan): Numbers => {
  const known = numbered.get(plan)
  if (known) return known
  const needs = new Map<string, number>()
  const within = new Map<string, string>()
  const keepFirst = <Value>(map: Map<string, Value>, key: string, value: Value): void => {
    if (!map.has(key)) map.set(key, value)
  }
  for (const [at, need] of plan.needs.entries()) {
    keepFirst(needs, need.id, at + 1)
    for (const list of ['factors', 'tasks', 'goals', 'measures', 'evidence'] as const)
      for (const [index, { id }] of listIn(need, list).entries())
        keepFirst(within, `${list} ${id}`, `${at + 1}.${index + 1}`)
  }
  const numbers = { needs, within }
  numbered.set(plan, numbers)
  return numbers
}

const within = (plan: Plan, { id = '' }: Part, list: Lists): string =>
  numbersIn(plan).within.get(`${list} ${id}`) ?? id

/** The number of the need that a part hangs on, or 0 for what stands beside them. */
export const needNumber = (plan: Plan, at: Part): number =>
  numbersIn(plan).needs.get((at.part === 'need' ? at.id : at.need) ?? '') ?? 0

const evidenceIn = (need: Need) =>
  [...(need.tasks ?? []), ...(need.goals ?? [])].flatMap(({ evidence = [] }) => evidence)

/** A part as a person finds it in the plan. */
export const placeOf = (plan: Plan, { at }: Pick<Finding, 'at'>): string => {
  switch (at.part) {
    case 'plan':
      return 'The plan'
    case 'need':
      return `Need ${needNumber(plan, at) || at.id}`
    case 'factor':
      return `Factor ${within(plan, at, 'factors')}`
    case 'task':
      return `Task ${within(plan, at, 'tasks')}`
    case 'goal':
      return `Goal ${within(plan, at, 'goals')}`
    case 'measure':
      return `Measure ${within(plan, at, 'measures')}`
    case 'evidence':
      return `Evidence ${within(plan, at, 'evidence')}`
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
