import type { Part } from '../finding.ts'
import type { Plan } from '../plan.ts'

const name = ({ part, id = '' }: Pick<Part, 'part' | 'id'>): string => `${part} ${id}`

/** Where each part stands when the plan is read from the top: needs with all that hangs on them, then the rest. */
export const placesOf = (plan: Plan): ReadonlyMap<string, number> => {
  const of = (part: Part['part'], parts: readonly { readonly id: string }[] | undefined) =>
    (parts ?? []).map(({ id }) => name({ part, id }))
  const names = [
    ...of('worry', plan.worries),
    ...plan.needs.flatMap(need => [
      name({ part: 'need', id: need.id }),
      ...of('factor', need.factors),
      ...(need.tasks ?? []).flatMap(task => [
        name({ part: 'task', id: task.id }),
        ...of('evidence', task.evidence),
      ]),
      ...(need.goals ?? []).flatMap(goal => [
        name({ part: 'goal', id: goal.id }),
        ...of('evidence', goal.evidence),
      ]),
      ...of('measure', need.measures),
    ]),
    ...of('person', plan.people),
    ...(plan.agreements ?? []).map(({ person }) => name({ part: 'agreement', id: person })),
    ...of('review', plan.reviews),
    name({ part: 'consequences' }),
    name({ part: 'plan' }),
  ]
  return new Map(names.map((each, at) => [each, at]))
}

/** Where a part stands; one the plan does not hold comes last. */
export const placeOf = (places: ReadonlyMap<string, number>, at: Part): number =>
  places.get(name(at)) ?? places.size
