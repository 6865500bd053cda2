import type { Person } from '../checker/index.ts'
import { type Facts, kindOf } from './flat.ts'

type Points = Readonly<Record<string, 'person' | 'people' | 'part' | 'parts'>>

/** Which facts of which parts point at people or at other parts. */
export const points: Readonly<Record<string, Points>> = {
  b: { person: 'person' },
  n: { answers: 'parts' },
  'n-f': { by: 'person' },
  'n-t': { next: 'part' },
  'n-t-a': { people: 'people' },
  'n-t-e': { by: 'person' },
  'n-g-e': { by: 'person' },
  v: { person: 'person' },
  u: { person: 'person', askedBy: 'person' },
  d: { person: 'person' },
  a: { person: 'person', part: 'part' },
  c: { by: 'person', part: 'part' },
  r: { tookPart: 'people' },
  'r-d': { part: 'part' },
}

const folded = (text: string): string => text.normalize('NFC').trim().toLowerCase()

/** The people of a plan as flat parts hold them. */
export const peopleIn = (parts: ReadonlyMap<string, Facts>): readonly Person[] =>
  [...parts]
    .filter(([id]) => kindOf(id) === 'p')
    .map(([id, facts]) => ({ ...facts, id }) as unknown as Person)

/** Whom somebody means who writes a name, what the child calls them, or "person 3"; nobody where two could be meant. */
export const personMeant = (people: readonly Person[], named: string): string | undefined => {
  const word = folded(named)
  const [, number] = /^person (\d+)$/.exec(word) ?? []
  if (number !== undefined) return people[Number(number) - 1]?.id
  const byName = people.filter(({ name }) => folded(name) === word)
  const meant = byName.length > 0 ? byName : people.filter(({ relation }) => folded(relation ?? '') === word)
  return word !== '' && meant.length === 1 ? meant[0]?.id : undefined
}

/** A person as a plan on paper names them, so that whoever reads it finds the same one. */
export const namePerson = (people: readonly Person[], id: string): string => {
  const at = people.findIndex(person => person.id === id)
  const person = people[at]
  if (!person) return id
  return personMeant(people, person.name) === id && !/[,;\n]/.test(person.name)
    ? person.name
    : `person ${at + 1}`
}

const words: Readonly<Record<string, string>> = {
  w: 'worry',
  s: 'strength',
  n: 'need',
  'n-f': 'factor',
  'n-t': 'task',
  'n-g': 'goal',
  'n-m': 'measure',
  r: 'review',
  c: 'challenge',
}
const letters = new Map(Object.entries(words).map(([kind, word]) => [word, kind]))

/** A part as a plan on paper names it: "need 1", "task 1.2". What is no such part is named as it is. */
export const namePart = (id: string): string => {
  const word = words[kindOf(id)]
  return word ? `${word} ${id.match(/\d+/g)?.join('.')}` : id
}

/** The part that somebody names; a bare "1.2" is of the kind asked for. */
export const partMeant = (named: string, kind?: string): string | undefined => {
  const [, word, first, second] = /^(?:([a-z]+) )?(\d+)(?:\.(\d+))?$/.exec(folded(named)) ?? []
  const meant = word === undefined ? kind : letters.get(word)
  if (meant === undefined || first === undefined) return undefined
  const letter = meant.split('-')
  if (letter.length === 2) return second === undefined ? undefined : `n${first}-${letter[1]}${second}`
  return second === undefined ? `${letter[0]}${first}` : undefined
}
