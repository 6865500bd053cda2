import { addDays, type Day, type Person } from '../../checker/index.ts'
import type { Chance } from './chance.ts'
import { familyNames, firstNames } from './lexicon/names.ts'
import type { Who } from './lexicon/themes.ts'
import type { Colleague } from './staff.ts'

/** A family that never was: its people, those who help it, and the worker who writes its plans. */
export type InventedFamily = {
  readonly id: string
  readonly name: string
  readonly children: readonly Person[]
  readonly adults: readonly Person[]
  /** Who does what in a plan; some of them may not be there. */
  readonly helpers: Partial<Readonly<Record<Exclude<Who, 'self'>, Person>>>
  readonly worker: Colleague
}

/** Makes up a family whose ids begin with its own; one of these is its worker. */
export function inventFamily(
  chance: Chance,
  id: string,
  today: Day,
  workers: readonly Colleague[],
): InventedFamily {
  const name = chance.pick(familyNames)
  const first = () => chance.pick(firstNames)
  const person = (key: string, facts: Omit<Person, 'id'>): Person => ({ id: `${id}-${key}`, ...facts })
  const born = (from: number, to: number): Day => addDays(today, -chance.whole(from * 365, to * 365))
  const children = Array.from({ length: chance.weigh(sizes) }, (_, at) =>
    person(`child-${at + 1}`, { name: `${first()} ${name}`, is: 'child', born: born(1, 17) }),
  )
  const mum = person('mum', { name: `${first()} ${name}`, is: 'parent', relation: 'Mum', born: born(19, 48) })
  const dad = person('dad', { name: `${first()} ${surname(chance, name)}`, is: 'parent', relation: 'Dad' })
  const nan = person('nan', { name: `${first()} ${surname(chance, name)}`, is: 'relative', relation: 'Nan' })
  const friend = person('friend', {
    name: `${first()} ${chance.pick(familyNames)}`,
    is: 'network',
    role: 'Neighbour',
  })
  const worker = chance.pick(workers)
  const professional = (key: string, role: string, organisation: string): Person =>
    person(key, { name: `${first()} ${chance.pick(familyNames)}`, is: 'professional', role, organisation })
  const hasDad = chance.often(0.6)
  return {
    id,
    name,
    children,
    adults: hasDad ? [mum, dad] : [mum],
    worker,
    helpers: {
      mum,
      ...(hasDad && { dad }),
      ...(chance.often(0.5) && { nan }),
      ...(chance.often(0.4) && { friend }),
      ...(chance.often(0.7) && { school: professional('school', 'Teacher', 'Primary school') }),
      ...(chance.often(0.5) && { health: professional('health', 'Health visitor', 'Community health') }),
      worker: person('worker', { name: worker.by.name, is: 'professional', role: worker.by.role }),
    },
  }
}

const sizes = [
  [35, 1],
  [35, 2],
  [18, 3],
  [8, 4],
  [4, 5],
] as const

const surname = (chance: Chance, name: string): string =>
  chance.often(0.6) ? name : chance.pick(familyNames)
