import type { Person } from '../../../checker/index.ts'
import type { Hold } from '../../../store/index.ts'
import { holdsFor, type Reader } from './reader.ts'
import { secretsInContact, tells } from './secrets.ts'

/** The fields by which somebody can be found. */
export const waysToReach = ['contact', 'organisation'] as const

/** What the ways to reach somebody are known by. */
export const secretsOfPerson = (person: Partial<Person>): readonly string[] =>
  waysToReach.flatMap(way => secretsInContact(person[way] ?? ''))

/** The people of a family as one reader may have them: whoever lives with the hidden person gives no address away either. */
export function holdBackPeople(
  people: readonly Person[],
  holds: readonly Hold[],
  reader: Reader,
): readonly Person[] {
  const hidden = holdsFor(holds, reader)
    .filter(({ what }) => what.includes('addresses'))
    .map(hold => hold.hidden)
  const secrets = people.filter(({ id }) => hidden.includes(id)).flatMap(secretsOfPerson)
  return people.map(person => {
    const isHidden = hidden.includes(person.id)
    const kept = Object.entries(person).filter(([field, value]) => {
      if (field === 'id' || field === 'is') return true
      if (isHidden && waysToReach.some(way => way === field)) return false
      return !tells(value, secrets)
    })
    return { id: person.id, is: person.is, name: '', ...Object.fromEntries(kept) }
  })
}
