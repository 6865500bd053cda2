import { doesVerbs } from '../lexicon/doing-verbs.ts'
import { forenames } from '../lexicon/forenames.ts'
import { afterNames, notNames, placeWords, streetWords, wordsToo } from '../lexicon/not-names.ts'
import { personWord } from './person-words.ts'
import type { Token } from './token.ts'
import { wordClasses } from './word-classes.ts'

/** Names known from the plan itself: the best lexicon there is. Lower-cased words of each; `given` is what the child is called. */
export type KnownNames = {
  readonly child: ReadonlySet<string>
  readonly given: string
  /** Written as "Baby Ives" or "Unborn Dunne". */
  readonly isBaby: boolean
  readonly others: ReadonlySet<string>
}

/** The words of names, lower-cased; "Baby Ives" gives only "ives", for "baby" is a word. */
export const namesOf = (child: string | undefined, people: readonly string[]): KnownNames => {
  const words = wordsOfName(child ?? '')
  return {
    child: new Set(words),
    given: words[0] ?? '',
    isBaby: babyAtStart.test(child ?? ''),
    others: people.length === 0 ? nobody : new Set(people.flatMap(wordsOfName)),
  }
}

const nobody: ReadonlySet<string> = new Set()
const babyAtStart = /^\s*(?:the\s+)?(?:baby|unborn|bump|babe|infant)\b/i
const commonInNames = new Set(
  'baby unborn the and of mr mrs ms miss mx dr family child twins twin de van al bin infant babe'.split(' '),
)
const wordsOfName = (name: string): readonly string[] => {
  const lower = name.toLowerCase()
  if (oneWord.test(lower)) return isPartOfName(lower) ? [lower] : []
  return lower
    .replaceAll(/[’ʼ‘]/g, "'")
    .split(/[\s\-(),.‐‑]+/)
    .map(word => (word.endsWith("'s") ? word.slice(0, -2) : word))
    .filter(isPartOfName)
}
const isPartOfName = (word: string): boolean => word.length > 1 && !commonInNames.has(word)
const oneWord = /^[a-z]*$/

const { child, name, forename, title, kin, day, month, det, prep, pron, num } = wordClasses
const notAName = kin | day | title | det | prep | pron

/** Marks the tokens that are names: the child's, the plan's people's, titled, listed, or capitals where none is due. */
export const markNames = (tokens: readonly Token[], names: KnownNames, loud: boolean): void => {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (token.kind !== 'word') continue
    if (names.child.has(token.norm) && isChild(tokens, at, token, names, loud)) token.bits |= child | name
    else if (token.shape === 'lower') continue
    else if (names.others.has(token.norm)) token.bits |= name
    else if (looksLikeName(tokens, at, token, loud)) token.bits |= name
    if (token.shape !== 'lower' && forenames.has(token.norm)) token.bits |= forename
  }
}

const beforeAnother = new Set(['st', 'saint', 'hey', 'san', 'santa', 'saints', 'street', 'big'])

/** The child's name is nobody's else: not Mrs Jordan, not Grace Road, not the month of May, not a rose or a hope. */
const isChild = (
  tokens: readonly Token[],
  at: number,
  token: Token,
  names: KnownNames,
  loud: boolean,
): boolean => {
  const isWord = wordsToo.has(token.norm)
  if (isWord && (token.shape === 'lower' || (loud && token.bits !== 0))) return false
  const before = sameSentence(tokens[at - 1], token)
  if (token.norm !== names.given && !(before !== undefined && before.bits & child)) return false
  const after = sameSentence(tokens[at + 1], token)
  if (before !== undefined && token.shape !== 'lower') {
    if (before.bits & title || beforeAnother.has(before.norm)) return false
    if (
      before.bits & (name | kin) &&
      !(before.bits & child) &&
      !before.possessive &&
      before.shape !== 'lower' &&
      !(before.first && before.norm === 'may') &&
      !loud
    )
      return false
    if (isWord && before.bits & det && before.norm !== 'that') return false
    if (token.bits & month && isMonthPlace(tokens, at, before, after)) return false
  }
  if (after !== undefined && !loud && after.shape === 'capital' && placeWords.has(after.norm)) return false
  if (isWord && token.first && !token.possessive)
    return !(token.bits & month && after?.bits && after.bits & num) && isNamePlace(tokens[at + 1])
  return true
}

const sameSentence = (other: Token | undefined, token: Token): Token | undefined =>
  other !== undefined && other.sentence === token.sentence ? other : undefined

const monthBefore = new Set(
  'in by until till since during early mid late this next last every each of and or end the through throughout'.split(
    ' ',
  ),
)
const monthAfter = new Set('half bank holiday holidays term day half-term onwards checks check'.split(' '))

const isMonthPlace = (
  tokens: readonly Token[],
  at: number,
  before: Token,
  after: Token | undefined,
): boolean => {
  if (before.kind === 'number' || before.bits & (num | day)) return true
  if (after !== undefined && (after.bits & num || monthAfter.has(after.norm))) return true
  if (
    before.norm === 'of' ||
    before.norm === 'and' ||
    before.norm === 'or' ||
    before.norm === 'to' ||
    before.norm === 'from'
  )
    return (
      ((tokens[at - 2]?.bits ?? 0) & (month | num)) !== 0 ||
      tokens[at - 2]?.norm === 'end' ||
      tokens[at - 2]?.norm === 'beginning'
    )
  return monthBefore.has(before.norm)
}

const isNamePlace = (next: Token | undefined): boolean =>
  next === undefined ||
  (next.kind === 'mark' && next.norm !== '/') ||
  next.shape === 'capital' ||
  afterNames.has(next.norm) ||
  (next.shape === 'lower' && doesVerbs.has(next.norm))

const looksLikeName = (tokens: readonly Token[], at: number, token: Token, loud: boolean): boolean => {
  const before = sameSentence(tokens[at - 1], token)
  if (
    before !== undefined &&
    before.bits & title &&
    token.shape !== 'none' &&
    (formal.has(before.norm) || !notNames.has(token.norm))
  )
    return true
  if (token.bits & notAName) return false
  if (token.bits & month && !(before?.kind === 'word' && before.bits & name))
    return wordsToo.has(token.norm) && isPersonMonth(tokens, at, token)
  if (token.shape === 'none') return false
  if (token.shape === 'caps') return loud && forenames.has(token.norm) && !wordsToo.has(token.norm)
  if (forenames.has(token.norm)) {
    const after = tokens[at + 1]
    if (
      after !== undefined &&
      after.shape === 'capital' &&
      (wordsToo.has(token.norm) ? placeWords : streetWords).has(after.norm) &&
      after.sentence === token.sentence
    )
      return false
    return !(token.first && wordsToo.has(token.norm)) || isNamePlace(after)
  }
  if (notNames.has(token.norm)) return false
  return !token.first && !followsStop(before) && personWord(token) === 0 && !/\d/.test(token.norm)
}

const formal = new Set('mr mrs ms miss mx dr doctor prof sir lady lord pc dc sgt'.split(' '))

/** April, May and June are people too, where no date could stand: "ring May on 3 May", "June will call". */
const isPersonMonth = (tokens: readonly Token[], at: number, token: Token): boolean => {
  const before = sameSentence(tokens[at - 1], token)
  const after = sameSentence(tokens[at + 1], token)
  if (after !== undefined && (after.bits & num || monthAfter.has(after.norm))) return false
  if (before === undefined) return isNamePlace(after)
  if (before.bits & num) return false
  return before.kind === 'word' && !monthBefore.has(before.norm) && !(before.bits & (prep | day | month))
    ? true
    : after !== undefined &&
        after.kind === 'word' &&
        afterNames.has(after.norm) &&
        after.norm !== 'and' &&
        after.norm !== 'to'
}

/** A capital after a colon, a bracket or a quotation mark tells as little as one at a beginning. */
const followsStop = (before: Token | undefined): boolean =>
  before === undefined || (before.kind === 'mark' && stops.has(before.norm))
const stops = new Set([':', '•', '“', '"', '-', '–', '—', '*', '‘', '…'])
