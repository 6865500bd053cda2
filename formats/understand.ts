import type { Person, Plan } from '../checker/index.ts'
import { assemble, type Facts, flatten, kindOf, type Parts } from './flat.ts'
import { peopleIn, personMeant, points } from './points.ts'
import { writtenDay } from './written-day.ts'

/** What a person and date say by themselves: a "by" that is a day, a "who" that is one of the plan's people. */
export const saysItself = (
  pair: Facts,
  people: readonly Person[],
): { readonly due?: string; readonly people?: readonly string[] } => {
  const due = typeof pair.by === 'string' ? writtenDay(pair.by) : undefined
  const person = typeof pair.who === 'string' ? personMeant(people, pair.who) : undefined
  return { ...(due !== undefined && { due }), ...(person !== undefined && { people: [person] }) }
}

/** Whom a plan is about, where one of its people has that very name. */
export const listedAs = (about: Facts, people: readonly Person[]): string | undefined =>
  typeof about.name === 'string' ? personMeant(people, about.name) : undefined

/** Adds what the words already say, and nothing where something else is given. */
export const understand = (parts: Parts): Parts => {
  const people = peopleIn(parts)
  return new Map(
    [...parts].map(([id, facts]) => {
      if (kindOf(id) === 'n-t-a') return [id, { ...saysItself(facts, people), ...facts }]
      const person = kindOf(id) === 'b' ? listedAs(facts, people) : undefined
      return [id, person === undefined ? facts : { person, ...facts }]
    }),
  )
}

const pointAnew = (parts: Parts): Parts => {
  const people = peopleIn(parts)
  const now = new Map<unknown, string>()
  for (const [id, { was }] of parts)
    if (was !== undefined && id !== '' && kindOf(id) !== 'p' && !now.has(was)) now.set(was, id)
  const personNow = (named: string): string =>
    people.find(person => parts.get(person.id)?.was === named)?.id ?? personMeant(people, named) ?? named
  const partNow = (named: string): string => now.get(named) ?? named
  const anew = (how: string, value: unknown): unknown => {
    if (value === undefined) return value
    const each = how === 'person' || how === 'people' ? personNow : partNow
    return Array.isArray(value) ? value.map(each) : each(String(value))
  }
  return new Map(
    [...parts].map(([id, facts]) => [
      id,
      {
        ...facts,
        ...Object.fromEntries(
          Object.entries(points[kindOf(id)] ?? {})
            .filter(([key]) => facts[key] !== undefined)
            .map(([key, how]) => [key, anew(how, facts[key])]),
        ),
      },
    ]),
  )
}

/** A plan laid flat with everything that points at a part pointing at where it now stands. */
export const layFlat = (plan: Plan): Parts => understand(pointAnew(flatten(plan)))

/** The same plan as a reader of a file without ids knows it: parts are named by where they stand. */
export const renumber = (plan: Plan): Plan => assemble(layFlat(plan))
