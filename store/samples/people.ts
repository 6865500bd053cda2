import type { Day, Person } from '../../checker/index.ts'
import type { By } from '../../plans/index.ts'
import { bornFor } from './days.ts'
import type { SampleFamily } from './shape.ts'
import { type StaffKey, sampleStaff } from './staff.ts'

/** Ids say nothing about anybody: they stand in addresses. */
export const personId = ({ key }: SampleFamily, person: string): string => `${key}-${person}`

/** Somebody of a family as the family keeps them, and every plan of it. */
export function personOf(family: SampleFamily, key: string, today: Day): Person {
  const known = family.people[key]
  if (!known) throw new Error(`There is no ${key} in ${family.key}.`)
  const { turns, ...facts } = known
  const born = turns && bornFor(today, ...turns)
  return { id: personId(family, key), ...facts, ...(born !== undefined && { born }) }
}

/** Staff, or somebody of the family, as the one who did something. */
export function byOf(family: SampleFamily, key: string): By {
  const staff = sampleStaff[key as StaffKey] as (typeof sampleStaff)[StaffKey] | undefined
  if (staff) return { id: staff.id, name: staff.name, role: staff.title }
  const { name, role, relation } = family.people[key] ?? {}
  if (name === undefined) throw new Error(`There is no ${key} in ${family.key}, nor among the staff.`)
  const called = role ?? relation
  return { id: personId(family, key), name, ...(called !== undefined && { role: called }) }
}

/** How a task calls whoever does it: Mum, Nan; else by name. */
export const calledIn = ({ people }: SampleFamily, key: string): string =>
  people[key]?.relation ?? people[key]?.name ?? key
