import { universalNeeds, universalWords } from '../lexicon/universal-need.ts'
import { observablesIn } from './observable.ts'
import { isInName } from './proper-names.ts'
import { readOnce } from './read-once.ts'
import type { Sentence } from './sentences.ts'
import { saysHowMuch, saysWhatItMeans } from './specifics.ts'
import type { Found, Span, Statement } from './statement.ts'

/** Where a statement names what every child needs and says nothing of what that means for this one; one a sentence. */
export const universalsIn = readOnce((statement: Statement): readonly Found[] => read(statement))

/** True when a statement names only what every child needs. */
export const saysUniversal = (statement: Statement): boolean => universalsIn(statement).length > 0

const none: readonly Found[] = []

const read = (statement: Statement): readonly Found[] => {
  const words = statement.find(universalWords)
  const needs = statement.find(universalNeeds)
  if (words.length + needs.length === 0) return none
  const found: Found[] = []
  for (const sentence of statement.sentences) {
    const need = needs.find(each => each.from >= sentence.from && each.to <= sentence.to)
    const hit = need ?? (found.length === 0 ? nothingElse(statement, sentence, words) : undefined)
    if (hit === undefined || isInName(statement, hit) || isMadeTheirs(statement, sentence, hit)) continue
    if (isOfAnother(statement, sentence, hit) || isMoreThanNow(statement, hit)) continue
    if (isOfAParent(statement, sentence, hit) || isAmongTheirs(statement, hit)) continue
    found.push(withoutDoer(statement, hit))
  }
  return found
}

/** What it means for this child is there to be seen; "every day" alone is not enough. */
const isMadeTheirs = (statement: Statement, sentence: Sentence, hit: Found): boolean => {
  const seen = observablesIn(statement).filter(
    each =>
      each.from >= sentence.from &&
      each.to <= sentence.to &&
      each.kind !== 'often' &&
      (each.to <= hit.from || each.from >= hit.to),
  )
  if (seen.some(each => each.kind === 'count' && !isBeforeNow(statement, sentence, each))) return true
  if (seen.length > 1 && !basics.test(statement.textOf(hit))) return true
  return (seen.length > 0 && saysHowMuch(statement, sentence, hit)) || saysWhatItMeans(statement, hit.to)
}

/** "A roof over his head", "a full tummy": what stands beside them is what every child needs, too. */
const basics = /roof|tumm|bell(?:y|ies)|clothes on/i

/** "After four hostels": how many there were is no measure of what is wanted. */
const isBeforeNow = (statement: Statement, { from }: Sentence, { from: at }: Span): boolean => {
  for (let before = at - 1; before >= Math.max(from, at - 3); before--)
    if (/^(?:after|since|from)$/.test(statement.word(before))) return true
  return false
}

/** "Dad's health is good", "the placement is settled": a parent, or a thing, is no child. */
const isOfAnother = (statement: Statement, { from }: Sentence, hit: Found): boolean => {
  const before = statement.tokens[hit.from - 1]
  if (hit.from > from && before?.possessive && statement.is(hit.from - 1, 'kin')) return true
  if (observablesIn(statement).some(seen => seen.kind === 'thing' && seen.to === hit.from)) return true
  for (let at = hit.from - 1; at >= from; at--) {
    if (statement.is(at, 'who') && !statement.tokens[at]?.possessive && !statement.is(at, 'poss'))
      return false
    if (statement.is(at, 'judged') && !isPlace(statement, at)) return !homes.test(statement.word(at))
  }
  return false
}

/** "Mum puts Kit first", "your dad is able to protect you": a parent is to change. */
const isOfAParent = (statement: Statement, { from }: Sentence, hit: Found): boolean => {
  const first = statement.is(from, 'child') && statement.word(from + 1) === ',' ? from + 2 : from
  for (let at = first; at < Math.min(first + 3, hit.from); at++) if (statement.is(at, 'kin')) return true
  return false
}

/** "Settled at Jean's", "feels at home with the Khans": it is said of one house and its people. */
const isAmongTheirs = (statement: Statement, { to }: Found): boolean =>
  /^(?:with|at|around|beside)$/.test(statement.word(to)) &&
  [to + 1, to + 2].some(
    at => statement.is(at, 'kin') || (statement.is(at, 'name') && !statement.is(at, 'child')),
  )

/** "A stronger sense of who she is": more than there is now is something of this child's. */
const isMoreThanNow = (statement: Statement, { from, to }: Found): boolean => {
  for (let at = from - 1; at < to; at++)
    if (/^(?:more|greater|stronger|deeper|closer|calmer|increased)$/.test(statement.word(at))) return true
  return false
}

/** "At the home": where it is so. */
const isPlace = (statement: Statement, at: number): boolean =>
  /^(?:at|in)$/.test(
    statement.word(statement.is(at - 1, 'det') || statement.is(at - 1, 'poss') ? at - 2 : at - 1),
  )

const homes =
  /^(?:home|house|household|accommodation|housing|upbringing|surroundings|environments?|setting|family|families|adults|parents?|friends|carers?|education|start)$/

/** "Kai needs to be safe": the mark begins at "be safe". */
const withoutDoer = (statement: Statement, hit: Found): Found => {
  let { from } = hit
  while (
    from < hit.to - 1 &&
    (isDoer.has(statement.word(from)) ||
      statement.is(from, 'child') ||
      statement.is(from, 'pron') ||
      statement.is(from, 'name'))
  )
    from++
  return from === hit.from ? hit : { ...hit, ...statement.span(from, hit.to) }
}

const isDoer = new Set([
  'needs',
  'need',
  'to',
  'will',
  'is',
  'are',
  'should',
  'must',
  'everyone',
  'everybody',
  'children',
])

const small = new Set(
  'need needs needing to have has having get gets feel feels feeling for in with and or more some always keep keeps kept stay stays remain remains live lives good great best own same everything all at lots as well so that just really very ensure ensuring should child children baby who deserve deserves want wants like be being strong sense requires require plenty able it matters life lots of her his their your every day settled sense bit little belonging identity emotional physical mental social personal educational overall general long term quality'.split(
    ' ',
  ),
)

/** The first universal word of a sentence that says nothing else. */
const nothingElse = (statement: Statement, sentence: Sentence, all: readonly Found[]): Found | undefined => {
  const words = all.filter(hit => hit.from >= sentence.from && hit.to <= sentence.to)
  if (words.length === 0) return undefined
  for (let at = sentence.from; at < sentence.to; at++) {
    if (statement.tokens[at]?.kind === 'mark' || words.some(hit => hit.from <= at && at < hit.to)) continue
    if (!small.has(statement.word(at)) && !isSmall(statement, at)) return undefined
  }
  return words[0]
}

const isSmall = (statement: Statement, at: number): boolean =>
  (['det', 'pron', 'be', 'modal', 'child', 'poss'] as const).some(name => statement.is(at, name))
