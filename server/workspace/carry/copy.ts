import type { Person, Plan } from '../../../checker/index.ts'
import { type PlanRecord, toPlan } from '../../../plans/index.ts'
import type { Hold } from '../../../store/index.ts'
import { holdBack, type LeftOut } from '../../access/holds/hold-back.ts'
import { type ToTell, toTell, workersToAsk } from '../care/whom-to-ask.ts'
import { openThePlan } from '../change-plan.ts'
import type { PlanVisit } from '../visit.ts'

/** A plan as one reader may have it, and what staff have to know of that before it leaves their hands. */
export type Copy = {
  /** The plan as it stands, whole; for staff alone. */
  readonly whole: PlanRecord
  readonly record: PlanRecord
  readonly plan: Plan
  /** The same as the family’s and the child’s page tell it, with the workers whom they can ask. */
  readonly told: ToTell
  readonly leftOut: readonly LeftOut[]
  /** Whom it is for; anybody, where nobody is named. */
  readonly reader: Person | undefined
  /** Everybody it could be for. */
  readonly people: readonly Person[]
  readonly holds: readonly Hold[]
}

/** What an address calls the reader of a copy. */
export const FOR = 'for'

/** The plan as whoever sits beside the worker may see it: the person its address names, or without all that is held from anybody. */
export const copyToShow = (visit: PlanVisit): Promise<Copy> => copyFor(visit, visit.query.get(FOR))

/**
 * A copy that leaves the building: without all that is held from anybody. One that leaves out less, for one reader, is
 * made once a second person has looked at it (`/plans/:plan/copies`). Of the plan as it stands, or as it stood then.
 */
export const copyToCarry = (visit: PlanVisit, then?: PlanRecord): Promise<Copy> => copyFor(visit, null, then)

async function copyFor(visit: PlanVisit, id: string | null, then?: PlanRecord): Promise<Copy> {
  const { store, organisation, family } = visit
  const [{ record: whole }, home, workers] = await Promise.all([
    then ? { record: then } : openThePlan(visit),
    store.openFamily({ organisation, family: family.family }),
    workersToAsk(visit),
  ])
  const people = (home?.people ?? []).map(({ person }) => person)
  const reader = people.find(person => person.id === id)
  const { given, leftOut } = holdBack(whole, {
    ...{ people, holds: family.holds },
    reader: reader ? { people: [reader.id] } : 'anybody',
  })
  const plan = toPlan(given)
  const told = toTell(given, workers, visit.today)
  return { whole, record: given, plan, told, leftOut, reader, people, holds: family.holds }
}
