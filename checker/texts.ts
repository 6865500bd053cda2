import { type Field, fields } from './field.ts'
import type { Part } from './finding.ts'
import type { Need, Plan } from './plan.ts'
import { isWritten } from './reading-plan/parts.ts'
import type { Template } from './templates/template.ts'

/** One text of a plan: the field it answers, the part it belongs to, and the words as they were typed. */
export type PlanText = { readonly field: Field; readonly at: Part; readonly text: string }

const isField = (name: string): name is Field => (fields as readonly string[]).includes(name)

/** The fields in the order this form asks for them, then those it has no box for: no text of a plan goes unread. */
const orderOf = ({ columns }: Template): readonly Field[] => {
  const asked = columns.flatMap(column => [...column.fields]).filter(isField)
  return [...asked, ...fields.filter(field => !asked.includes(field))]
}

type Written = { readonly field: Field; readonly at: Part; readonly text: string | undefined }

const writtenIn = (need: Need): readonly Written[] => {
  const of = need.id
  const tasks = need.tasks ?? []
  const goals = need.goals ?? []
  return [
    { field: 'need', at: { part: 'need', id: of }, text: need.text },
    ...(need.factors ?? []).map(
      ({ id, text }) => ({ field: 'factors', at: { part: 'factor', id, need: of }, text }) as const,
    ),
    ...tasks.flatMap(({ id, text, assigned = [] }): readonly Written[] => [
      { field: 'task', at: { part: 'task', id, need: of }, text },
      ...assigned.flatMap(({ who, by }, pair): readonly Written[] => [
        { field: 'who', at: { part: 'task', id, need: of, pair }, text: who },
        { field: 'by', at: { part: 'task', id, need: of, pair }, text: by },
      ]),
    ]),
    ...goals.map(({ id, text }) => ({ field: 'goal', at: { part: 'goal', id, need: of }, text }) as const),
    ...[...tasks, ...goals].flatMap(({ evidence = [] }) =>
      evidence.map(
        ({ id, text }) => ({ field: 'evidence', at: { part: 'evidence', id, need: of }, text }) as const,
      ),
    ),
  ]
}

/** Every text of the plan that the statement rules judge, need by need, in the order the form asks for them. */
export const textsOf = (plan: Plan, template: Template): readonly PlanText[] => {
  const order = orderOf(template)
  return plan.needs.flatMap(need => {
    const written = writtenIn(need).filter((each): each is PlanText => isWritten(each.text))
    return written.toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
  })
}
