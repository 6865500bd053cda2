import type { Day, Person, Plan } from '../../../checker/index.ts'
import { type PlanRecord, roundsOf, toPlan } from '../../../plans/index.ts'
import type { Rounds } from '../../../plans/telling/index.ts'
import type { Role } from '../../../store/index.ts'
import type { FamilyVisit, PlanVisit } from '../visit.ts'

type Here = Pick<PlanVisit, 'store' | 'organisation'>
type Where = Here &
  Pick<PlanVisit, 'plan'> & { readonly family: Pick<PlanVisit['family'], 'workers' | 'holds'> }
type Workers = Where['family']['workers']

/** The work of a colleague in a word that a family uses; nothing for those who do not work with families. */
const workInWords: Readonly<Partial<Record<Role, string>>> = {
  practitioner: 'worker',
  'family-support-worker': 'family support worker',
  manager: 'manager',
  'reviewing-officer': 'reviewing officer',
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
  return asPeople({ store, organisation }, told)
}

/** Those who work with a family as a new plan of it names them; where something is kept apart for safety, nobody but whoever begins it. */
export const workersToName = ({ store, organisation, family: { workers, holds }, who }: FamilyVisit) =>
  asPeople(
    { store, organisation },
    workers.filter(({ account, person }) => person === null && (holds.length === 0 || account === who.id)),
  )

async function asPeople({ store, organisation }: Here, workers: Workers): Promise<readonly Person[]> {
  const all = await Promise.all(
    workers.map(async ({ account, person }): Promise<readonly Person[]> => {
      const found = await store.openAccount({ organisation, account })
      if (!found) return []
      const role = found.roles.map(each => workInWords[each]).find(each => each !== undefined)
      return [{ id: person ?? account, name: found.name, is: 'professional', ...(role && { role }) }]
    }),
  )
  return all.flat()
}

/** A plan as it is told to its family, with those who wrote it among the people they can turn to. Whoever the plan names already stands there once. */
export function toTell(record: PlanRecord, workers: readonly Person[], today: Day): ToTell {
  const plan = toPlan(record)
  return {
    plan: { ...plan, people: withWorkers(plan.people ?? [], workers) },
    rounds: roundsOf(record, today),
  }
}

/** What the pages of a family and of a child are told from. */
export type ToTell = { readonly plan: Plan; readonly rounds: Rounds }

/** People, and those who work with them; whoever is among them already stands there once. */
export function withWorkers(people: readonly Person[], workers: readonly Person[]): readonly Person[] {
  const known = (worker: Person): boolean =>
    people.some(({ id, name }) => id === worker.id || isSameName(name, worker.name))
  return [...people, ...workers.filter(worker => !known(worker))]
}

const isSameName = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase()
