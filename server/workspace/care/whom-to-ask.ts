import type { Person, Plan } from '../../../checker/index.ts'
import { roleInWords } from '../../sign-in/in-words.ts'
import type { FamilyVisit } from '../visit.ts'

type Where = Pick<FamilyVisit, 'store' | 'organisation'> & {
  readonly family: Pick<FamilyVisit['family'], 'workers'>
}

/** The colleagues who work with a family now, as a family is told of them: with their work, and nothing of how they sign in. */
export async function workersToAsk({ store, organisation, family }: Where): Promise<readonly Person[]> {
  const all = await Promise.all(
    family.workers.map(async ({ account, person }): Promise<readonly Person[]> => {
      const found = await store.openAccount({ organisation, account })
      if (!found) return []
      const [role] = found.roles
      return [
        {
          ...{ id: person ?? account, name: found.name, is: 'professional' as const },
          ...(role && { role: roleInWords[role].toLowerCase() }),
        },
      ]
    }),
  )
  return all.flat()
}

/** A plan as it is told to its family, with those who wrote it among the people they can turn to. Whoever the plan names already stands there once. */
export function withWorkers(plan: Plan, workers: readonly Person[]): Plan {
  const people = plan.people ?? []
  const known = (worker: Person): boolean =>
    people.some(({ id, name }) => id === worker.id || isSameName(name, worker.name))
  return { ...plan, people: [...people, ...workers.filter(worker => !known(worker))] }
}

const isSameName = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase()
