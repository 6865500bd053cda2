import { type Adding, adds } from '../happenings/adding.ts'
import type { AnyBody, Bodies, Id, PartKind } from '../parts/bodies.ts'
import { cleanNewBody } from '../parts/clean.ts'
import { fieldOf, fieldsOf } from '../parts/index.ts'
import { nextPlace, type PartRecord, type PlanRecord, partOf } from '../record.ts'
import { faultsIn } from './checking.ts'
import { findPart, isRefused, notOpen } from './finding-parts.ts'
import { type Action, happens, type Outcome, type Refused, refuse, type Told } from './outcome.ts'

type Adds = typeof adds

/** A part to be added: its new id, the part it hangs on, and what it says. */
export type Add<K extends PartKind> = { readonly id: Id; readonly is: Bodies[K] }
type AddUnder<K extends PartKind> = Add<K> & { readonly under: Id }

type Coming<K extends Adding['kind']> = {
  readonly id: Id
  readonly is: Bodies[Adds[K]]
  readonly under?: Id
}

/** The happening of a part that comes in, or what is wrong with what it says. */
export const comingIn = <K extends Adding['kind']>(
  record: PlanRecord,
  kind: K,
  coming: Coming<K>,
): Adding | Refused => notOpen(record) ?? comingInEvenEnded(record, kind, coming)

/** The same where the plan may have ended: what is done with the plan, and not in it. */
export const comingInEvenEnded = <K extends Adding['kind']>(
  record: PlanRecord,
  kind: K,
  { id, is, under = 'plan' }: Coming<K>,
): Adding | Refused => {
  if (partOf(record, id)) return refuse('id', 'This is in the plan already; it was not added a second time.')
  const part: PartKind = adds[kind]
  const body = cleanNewBody(is as AnyBody)
  const needed = Object.entries(fieldsOf(part)).flatMap(([name, field]) =>
    field.needed !== undefined && body[name] === undefined ? [{ field: name, text: field.needed }] : [],
  )
  const refused = [...needed, ...faultsIn(record, part, body)]
  if (refused.length > 0) return { refused }
  return { kind, part: id, under, place: nextPlace(record, part, under), is: body } as unknown as Adding
}

const toPlan =
  <K extends Adding['kind']>(kind: K): Action<Add<Adds[K]>> =>
  (record, command, told) =>
    beforehand(kind, command.is) ?? asOutcome(record, comingIn(record, kind, command), told)

const toPart =
  <K extends Adding['kind']>(kind: K, ...on: readonly PartKind[]): Action<AddUnder<Adds[K]>> =>
  (record, command, told) => {
    const under: PartRecord | Refused = findPart(record, command.under, on, 'under')
    if (isRefused(under)) return under
    return beforehand(kind, command.is) ?? asOutcome(record, comingIn(record, kind, command), told)
  }

const asOutcome = (record: PlanRecord, coming: Adding | Refused, told: Told): Outcome =>
  isRefused(coming) ? coming : happens(record, told, coming)

/** Nothing comes in done or met: that is recorded when it happens. */
const beforehand = <K extends Adding['kind']>(kind: K, is: Bodies[Adds[K]]): Refused | undefined => {
  const field = Object.keys(is).find(name => fieldOf(adds[kind], name)?.ownAction)
  return field === undefined ? undefined : refuse(field, 'Add it first, then record what has happened.')
}

/** Somebody the plan should name. */
export const addPerson = toPlan('person-added')
/** An assessed risk or need that the plan will answer. */
export const addWorry = toPlan('worry-added')
/** Something that already works, to build on. */
export const addStrength = toPlan('strength-added')
/** A change the child needs; it stands last until somebody says that it matters more. */
export const addNeed = toPlan('need-added')
/** What might get in the way of a need, in the voice of whoever says so [G1]. */
export const addFactor = toPart('factor-added', 'need')
/** One thing to be done for a need. */
export const addTask = toPart('task-added', 'need')
/** What will be different once a need is met. */
export const addGoal = toPart('goal-added', 'need')
/** Something to count on the way. */
export const addMeasure = toPart('measure-added', 'need')
