import { ageOn } from '../../../checker/days.ts'
import { type Day, isRealDay, type Person, type PersonIs, sayDay } from '../../../checker/index.ts'
import type { HeldThing, Hold } from '../../../store/index.ts'

/** What somebody can be to the child, as people say it. */
export const isInWords: Readonly<Record<PersonIs, string>> = {
  child: 'Child',
  parent: 'Parent',
  carer: 'Carer',
  relative: 'Relative',
  network: 'Friend or neighbour who helps',
  professional: 'Professional',
}

/** Whether something sent is one of these. */
export const canBe = (is: string): is is PersonIs => Object.hasOwn(isInWords, is)

/** The rings round the child, from the nearest: each has its place in the picture and in the list beside it. */
export const rings = [
  { id: 'child', name: 'Children', inPicture: 'Children', of: ['child'] },
  { id: 'family', name: 'Family', inPicture: 'Family', of: ['parent', 'carer', 'relative'] },
  { id: 'network', name: 'Friends and neighbours', inPicture: 'Friends', of: ['network'] },
  { id: 'professional', name: 'Professionals', inPicture: 'Professionals', of: ['professional'] },
] as const satisfies readonly {
  readonly id: string
  readonly name: string
  /** The same, short enough to stand between two rings. */
  readonly inPicture: string
  readonly of: readonly PersonIs[]
}[]

const nearness = rings.flatMap(({ of }): readonly PersonIs[] => of)

/** The child first, then the family and its friends, and those who are there for their work last. */
export const nearestFirst = (people: readonly Person[]): readonly Person[] =>
  people.toSorted((one, other) => nearness.indexOf(one.is) - nearness.indexOf(other.is))

/** What somebody is, with what the child calls them first: “Mum, parent”, “Teacher at St Bede’s School”. */
export function whoTheyAre({ is, relation, role, organisation }: Person): string {
  const work = capital([role, organisation].filter(Boolean).join(' at '))
  const known = relation
    ? `${relation}, ${isInWords[is].toLowerCase()}`
    : is === 'professional' && work
      ? ''
      : isInWords[is]
  return [known, work].filter(Boolean).join('; ')
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** A birthday with the age it comes to; a day that is none stays as it was typed. */
export const bornInWords = (born: Day, today: Day): string =>
  isRealDay(born) && born <= today ? `Born ${sayDay(born)} (${ageOn(born, today)})` : `Born ${sayDay(born)}`

const HELD: Readonly<Record<HeldThing, string>> = {
  addresses: 'where they live and how to reach them',
  views: 'what they say',
  invitations: 'when and where they are expected',
}

const listed = new Intl.ListFormat('en-GB')

/** A hold as a colleague has to hear it before they speak to anybody. */
export function holdInWords({ hidden, keptFrom, what }: Hold, people: readonly Person[]): string {
  const name = (id: string): string => people.find(person => person.id === id)?.name ?? id
  return `Keep from ${name(keptFrom)}, for ${name(hidden)}’s safety: ${listed.format(what.map(each => HELD[each]))}.`
}
