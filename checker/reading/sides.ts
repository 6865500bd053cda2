import { relatives } from '../lexicon/kin.ts'
import { familyNouns, outsideNouns, seeing, together } from '../lexicon/source-words.ts'
import type { Mention } from './mention.ts'
import { peopleIn } from './people.ts'
import { BODY, JOB, PLACE, personWord } from './person-words.ts'
import { readOnce } from './read-once.ts'
import type { Span, Statement } from './statement.ts'
import { wordClasses } from './word-classes.ts'

/** Whose word somebody's is: the family's, the child's own, or that of somebody outside. */
export type Side = 'family' | 'child' | 'outside' | 'nobody'

/** The family's own, or somebody outside it: "Mum", but not "Chidinma's mum"; a name alone is somebody we know. */
export const sideOf = (statement: Statement, person: Mention): Side => {
  const last = statement.word(person.to - 1)
  switch (person.kind) {
    case 'child':
    case 'you':
      return 'child'
    case 'kin':
      return isOthers(statement, person) || outsideNouns.has(last) ? 'outside' : 'family'
    case 'group':
      return outsideNouns.has(last) ? 'outside' : 'family'
    case 'someone':
      if (together.has(last) && sideOfWord(statement, person.to - 2) === 'outside') return 'outside'
      return familyNouns.has(last) || together.has(last) ? 'family' : 'outside'
    case 'name':
      if (statement.is(person.from, 'kin') || relatives.has(statement.word(person.from)))
        return isOthers(statement, person) ? 'outside' : 'family'
      return isKinBeside(statement, person) || speaksForSelf(statement, person) ? 'family' : 'outside'
    case 'nobody':
      return 'nobody'
    default:
      return familyNouns.has(last) && !outsideNouns.has(last) ? 'family' : 'outside'
  }
}

/** Everybody outside the family that a text points at, whether or not the people reader takes them for a doer. */
export const outsidersIn = readOnce((statement: Statement): readonly Span[] => {
  const people = peopleIn(statement)
  const found: Span[] = people.filter(person => sideOf(statement, person) === 'outside')
  statement.tokens.forEach((_, at) => {
    if (
      !people.some(person => person.from <= at && at < person.to) &&
      sideOfWord(statement, at) === 'outside'
    )
      found.push(statement.span(at, at + 1))
  })
  return found
})

const { kin, child, forename, title } = wordClasses

/** Whose word it is that one noun stands for: "household" the family's, "school" or "Jo" somebody's outside. */
export const sideOfWord = (statement: Statement, at: number): Side | undefined => {
  const token = statement.tokens[at]
  if (token === undefined || token.kind !== 'word' || token.possessive) return undefined
  if (outsideNouns.has(token.norm)) return 'outside'
  if (token.bits & kin || familyNouns.has(token.norm)) return 'family'
  if (token.bits & child) return 'child'
  if (token.bits & forename && statement.tokens[at - 1]?.bits !== title) return 'outside'
  return personWord(token) & (JOB | PLACE | BODY) ? 'outside' : undefined
}

/** "Chidinma's mum", "her friend's dad": somebody else's family. */
const isOthers = (statement: Statement, { from }: Mention): boolean => {
  const owner = statement.tokens[from - 1]
  if (owner?.possessive !== true || owner.bits & (wordClasses.child | wordClasses.kin)) return false
  return (owner.bits & wordClasses.name) !== 0 || outsideNouns.has(owner.norm)
}

/** "Lee (stepdad)", "Lee, her partner", "Bà (grandmother)". */
const isKinBeside = (statement: Statement, { to }: Mention): boolean => {
  if (statement.word(to) !== '(' && statement.word(to) !== ',') return false
  for (let at = to + 1; at < to + 4; at++) {
    if (statement.word(at) === ')' || /^(?:says?|said|reports?|told)$/.test(statement.word(at))) return false
    if (statement.is(at, 'kin') || familyNouns.has(statement.word(at))) return true
  }
  return false
}

const forms = /^(?:questionnaire|survey|form|rating|scale|checklist|diary|log|feedback)s?$/

const selves: Readonly<Record<string, string>> = { mr: 'he', mrs: 'she', ms: 'she' }

/** "Mr Shah states he has stopped", "Mrs Zielinska says, through the interpreter": a parent by surname. */
const speaksForSelf = (statement: Statement, person: Mention): boolean => {
  const self = selves[statement.word(person.from)]
  if (self === undefined || statement.is(person.from - 1, 'and')) return false
  const { from, to } = statement.sentenceAt(person.from)
  for (let at = from; at < to; at++)
    if (/^(?:parent|parental|parents)$/.test(statement.word(at)) && forms.test(statement.word(at + 1)))
      return true
  for (let at = person.to; at < to; at++) if (statement.word(at) === 'interpreter') return true
  const before = statement.word(person.from - 1)
  if (before === 'account' || before === 'admission') return true
  for (let at = person.to + 1; at < Math.min(to, person.to + 5); at++)
    if (statement.word(at).split("'")[0] === self)
      return !seeing.has(statement.word(at + 1)) && !seeing.has(statement.word(at + 2))
  return false
}

/** "Dad's told us", "Mum's sworn": has, where a past follows that is no thing of theirs. */
export const whoHas = (statement: Statement, verb: number): Side | undefined => {
  const token = statement.tokens[verb - 1]
  if (token?.possessive !== true || !/(?:[^e]ed|^told|^said|^sworn|^let)$/.test(statement.word(verb)))
    return undefined
  return statement.is(verb - 1, 'kin') ? 'family' : statement.is(verb - 1, 'child') ? 'child' : undefined
}
