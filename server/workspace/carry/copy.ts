import type { Person, Plan } from '../../../checker/index.ts'
import { type PlanRecord, toPlan } from '../../../plans/index.ts'
import type { Hold } from '../../../store/index.ts'
import { holdBack, type LeftOut } from '../../access/holds/hold-back.ts'
import { openThePlan } from '../change-plan.ts'
import type { PlanVisit } from '../visit.ts'

/** A plan as one reader may have it, and what staff have to know of that before it leaves their hands. */
export type Copy = {
  /** The plan as it stands, whole; for staff alone. */
  readonly whole: PlanRecord
  readonly record: PlanRecord
  readonly plan: Plan
  readonly leftOut: readonly LeftOut[]
  /** Whom it is for; anybody, where nobody is named. */
  readonly reader: Person | undefined
  /** Everybody it could be for. */
  readonly people: readonly Person[]
  readonly holds: readonly Hold[]
}

/** What an address calls the reader of a copy. */
export const FOR = 'for'

/** Makes the copy that an address asks for: for the person it names, or without all that is held from anybody. Of the plan as it stands, or as it stood then. */
export async function copyFor(visit: PlanVisit, then?: PlanRecord): Promise<Copy> {
  const { store, organisation, family, query } = visit
  const [{ record: whole }, home] = await Promise.all([
    then ? { record: then } : openThePlan(visit),
    store.openFamily({ organisation, family: family.family }),
  ])
  const people = (home?.people ?? []).map(({ person }) => person)
  const reader = people.find(({ id }) => id === query.get(FOR))
  const { given, leftOut } = holdBack(whole, {
    ...{ people, holds: family.holds },
    reader: reader ? { people: [reader.id] } : 'anybody',
  })
  return { whole, record: given, plan: toPlan(given), leftOut, reader, people, holds: family.holds }
}
