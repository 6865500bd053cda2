import { forenames } from '../../../checker/lexicon/forenames.ts'
import { kin, relatives } from '../../../checker/lexicon/kin.ts'
import { nicknames } from '../../../checker/lexicon/nicknames.ts'
import { notNames } from '../../../checker/lexicon/not-names.ts'
import type { Plan } from '../../../checker/plan.ts'
import { isShortFor } from '../../../checker/reading/nicknames.ts'
import { littleWords, particles, partOfNames } from './not-names-alone.ts'
import { plainly, wordsIn } from './words.ts'

/** Whose name a word is; what stands in its place says no more than this. */
export type Whose = 'child' | 'another child' | 'adult' | 'family'

/** The words by which a plan names its children and whom it is about. */
export type Names = {
  /** First names, and whose they are. */
  readonly given: ReadonlyMap<string, Whose>
  /** Every other word of their names; grown-ups of the family may bear it too. */
  readonly rest: ReadonlySet<string>
}

/** Names of children, and of whomever the plan is about, that are not to be told. */
export function namesOf({ about, people = [] }: Plan): Names {
  const given = new Map<string, Whose>()
  const rest = new Set<string>()
  const learn = (name: string, whose: Whose): void => {
    const [first, ...others] = namingWords(name)
    if (first === undefined) return
    if (whose === 'family') rest.add(first)
    else if (!given.has(first)) given.set(first, whose)
    for (const other of others) rest.add(other)
    for (const both of writtenTogether(name)) {
      if (both.startsWith(first)) given.set(both, whose)
      else rest.add(both)
    }
  }
  learn(about.name, about.is)
  const isSubject = (id: string, name: string) => id === about.person || name === about.name
  for (const { id, name, is, relation = '' } of people) {
    if (is !== 'child' && !isSubject(id, name)) continue
    const whose = about.is === 'family' ? 'child' : isSubject(id, name) ? about.is : 'another child'
    learn(name, whose)
    const calledAtHome = petName(relation)
    if (calledAtHome !== undefined && !given.has(calledAtHome)) given.set(calledAtHome, whose)
  }
  return { given, rest }
}

/** The words of a name that tell who it is, written together too where a hyphen joins them. */
const namingWords = (name: string): readonly string[] => {
  const words = [...wordsIn(name)].flatMap(([whole]) => (whole ? [whole.plain.replace(/'s$/, '')] : []))
  const naming = words.filter(isNaming)
  return naming.filter((word, at) => at === 0 || !particles.has(word))
}

/** What a child is called at home, where that is a name and not "brother" or "Foster sister". */
const petName = (relation: string): string | undefined => {
  const word = plainly(relation.trim())
  const isName = /^\p{Lu}[\p{L}’'-]*$/u.test(relation.trim()) && isNaming(word)
  return isName && !relatives.has(word) && !nobodysShortName.some(words => words.has(word)) ? word : undefined
}

/** A single letter and a number tell nobody. */
const isNaming = (word: string): boolean => !partOfNames.has(word) && !/^(?:[a-z]|\p{N}+)$/u.test(word)

/** Names that a hyphen joins, written as one word: AnneMarie. */
const writtenTogether = (name: string): readonly string[] =>
  [...name.matchAll(/\p{L}+(?:[-‐‑]\p{L}+)+/gu)].map(([word]) => plainly(word).replaceAll(/[-‐‑]/g, ''))

/** What a capital does not make a name: Nan is not short for Nancy where a plan says who does what. */
const nobodysShortName = [notNames, partOfNames, littleWords, new Set(kin)]

/** Whose a short or a long form of a first name is, where the word has a capital and can be a name. */
export function shortFor(word: string, names: Names, isFirst: boolean): Whose | undefined {
  if (!/^\p{L}{2,}$/u.test(word) || nobodysShortName.some(words => words.has(word))) return undefined
  for (const [given, whose] of names.given) {
    if (given.length < 3) continue
    if (isPetName(word, given)) return whose
    if (!isShortFor(word, given)) continue
    const isListed =
      forenames.has(word) || nicknames.get(given)?.includes(word) || nicknames.get(word)?.includes(given)
    if (isListed || (!isFirst && word.length < given.length + 3)) return whose
  }
  return undefined
}

/** Em and Emmy for Emily, Jo for Joseph: the first two letters, or these made small. */
const isPetName = (word: string, given: string): boolean => {
  const stem = given.slice(0, 2)
  return (
    word.startsWith(stem) &&
    ['', 'y', 'ie', 'ey', 'i'].some(end => word === stem + end || word === stem + stem.slice(1) + end)
  )
}
