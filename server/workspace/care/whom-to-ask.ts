import type { Person, Plan } from '../../../checker/index.ts'
import { roleInWords } from '../../sign-in/in-words.ts'
import type { PlanVisit } from '../visit.ts'

type Where = Pick<PlanVisit, 'store' | 'organisation' | 'plan'> & {
  readonly family: Pick<PlanVisit['family'], 'workers' | 'holds'>
}

/**
 * The colleagues who wrote a plan and work with its family now, as the family is told of them: with their work, and
 * nothing of how they sign in. Where it was written by others, those who work with the family; but where something is kept
 * apart for safety nobody is told of a worker they may not know.
 */
export async function workersToAsk({ store, organisation, plan, family }: Where): Promise<readonly Person[]> {
  const { workers, holds } = family
  if (workers.length === 0) return []
  const authors = await store.planAuthors({ organisation, plan, after: 0 })
  const wrote = workers.filter(({ account }) => authors.includes(account))
  const told = wrote.length > 0 || holds.length > 0 ? wrote : workers
  const all = await Promise.all(
    told.map(async ({ account, person }): Promise<readonly Person[]> => {
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
