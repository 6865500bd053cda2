import { forenames } from '../lexicon/forenames.ts'
import { families, relatives } from '../lexicon/kin.ts'
import { jobCapitals, jobLetters, jobs, jobWords } from '../lexicon/roles.ts'
import {
  anyones,
  bodies,
  fieldsOfCare,
  fieldsOfWork,
  places,
  teamCapitals,
  teamLetters,
  teamNames,
} from '../lexicon/teams.ts'
import type { Spelling } from './spelling.ts'
import type { Token } from './token.ts'

/** What a word says about who is meant; one bit each. */
export const JOB = 1
export const PLACE = 2
export const BODY = 4
export const ANYONE = 8
export const FAMILY = 16
/** Stands before the last word of a job or a team. */
export const BEFORE = 32
/** A field of work that stands for whoever works in it. */
export const FIELD = 64
/** Ends the name of a team only with a word before it: family support. */
export const CARE = 128
export const RELATIVE = 256
const FORENAME = 512
const YOU = 1024
const KINDS = 511
/** May end a group of words that is about people. */
export const HEAD = JOB | PLACE | BODY | ANYONE | FAMILY | FIELD

/** What a word says in any case, by the lists; word-classes.ts keeps it with the classes so that each word is looked up once. */
export const anyCase = new Map<string, number>()
const inCapitals = new Map<string, number>()
const withCapital = new Map<string, number>()

const add = (to: Map<string, number>, words: Iterable<string>, bit: number): void => {
  for (const word of words) to.set(word, (to.get(word) ?? 0) | bit)
}
const plural = (word: string): string =>
  /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : /(?:s|ch|sh)$/.test(word) ? word : `${word}s`

add(anyCase, jobs, JOB)
add(anyCase, jobs.map(plural), JOB)
add(anyCase, ['midwives', 'policemen', 'policewomen', 'handymen'], JOB)
add(anyCase, jobLetters, JOB)
add(anyCase, places, PLACE)
add(anyCase, bodies, BODY)
add(anyCase, teamLetters, BODY)
add(anyCase, anyones, ANYONE)
add(anyCase, families, FAMILY)
add(anyCase, fieldsOfWork, FIELD)
add(anyCase, fieldsOfCare, CARE)
add(anyCase, jobWords, BEFORE)
add(anyCase, relatives, RELATIVE)
add(anyCase, forenames, FORENAME)
add(anyCase, ['you', 'yourself'], YOU)
add(inCapitals, jobCapitals, JOB)
add(inCapitals, teamCapitals, BODY)
add(withCapital, teamNames, BODY)
add(
  withCapital,
  ['high', 'house', 'lodge', 'hall', 'grammar', 'comprehensive', 'manor', 'villa', 'children'],
  PLACE,
)

/** What a word says about who is meant, by the lists alone; 0 for most words. Each word is looked up once. */
export const personWord = ({ spelling }: Token): number => knownOf(spelling) & KINDS

/** Whether the lists know a word as anybody at all: a job, a relative, a first name, "you". */
export const couldBeAnybody = ({ spelling }: Token): boolean => knownOf(spelling) !== 0

const knownOf = (spelling: Spelling): number => {
  if (spelling.person < 0) spelling.person = lookUp(spelling)
  return spelling.person
}

/** Filled in from the lists already, but for capitals and endings. */
const lookUp = ({ kind, norm, shape, word }: Spelling): number => {
  if (kind === 'mark') return 0
  let bits = word.people
  if (shape !== 'lower') {
    if (shape === 'caps' || shape === 'mixed') bits |= inCapitals.get(norm) ?? 0
    if (shape === 'capital' || shape === 'mixed') bits |= withCapital.get(norm) ?? 0
  }
  return (bits & KINDS) === 0 &&
    norm.length > 8 &&
    lastLetters.has(norm.charCodeAt(norm.length - 1)) &&
    endsAsJobsDo(norm)
    ? bits | JOB
    : bits
}

/** n, r, s and t. */
const lastLetters = new Set([110, 114, 115, 116])

/** Obstetrician, gastroenterologist: nobody can list them all. */
const endsAsJobsDo = (word: string): boolean => {
  const one = word.endsWith('s') ? word.slice(0, -1) : word
  return (
    (one.endsWith('ologist') ||
      one.endsWith('trician') ||
      one.endsWith('iatrist') ||
      one.endsWith('herapist') ||
      one.endsWith('dontist') ||
      one.endsWith('ographer') ||
      one.endsWith('worker')) &&
    one !== 'photographer'
  )
}

/** Heads that are also things one does: after "to" or "will" they name nobody. */
export const doingToo: ReadonlySet<string> = new Set(
  'lead head chair cook escort coach mentor tutor nurse doctor volunteer mind partner buddy sponsor host counsel butcher marker porter waiter'.split(
    ' ',
  ),
)

/** The carer's own kind of job, which says what a family member is to the child. */
export const carerWords: ReadonlySet<string> = new Set(
  'carer carers guardian guardians parent parents childminder lead friend'.split(' '),
)
