import { familyNouns, feeling, outsideNouns } from '../lexicon/source-words.ts'
import { ownWord, saying } from '../lexicon/sources.ts'
import { isClaim, isTheirsToSay } from './claims.ts'
import { quotesIn } from './quotes.ts'
import { readOnce } from './read-once.ts'
import { sideOfWord } from './sides.ts'
import { isWithin } from './spans.ts'
import { clauseFrom, speakerOf } from './speakers.ts'
import type { Span, Statement } from './statement.ts'
import { hasWitness } from './witnesses.ts'

/** Where what a text says comes from: the family's own word, and whoever or whatever stands outside the family. */
export type Sources = {
  /** The words by which the family vouches for itself; the child's own feelings are not among them. */
  readonly familyWord: readonly Span[]
  /** A record, a test, or somebody outside the family who saw it or says so. */
  readonly hasOther: boolean
}

const beside = new Set([':', '"', '“', '‘', "'", '-', '–', '—', '('])

const none: Sources = { familyWord: [], hasOther: false }

/** Reads who says, who saw and what records. */
export const sourcesOf = readOnce(
  (statement: Statement): Sources =>
    statement.has(saying) ||
    statement.has(ownWord) ||
    statement.tokens.some(token => token.kind === 'mark' && beside.has(token.norm))
      ? read(statement)
      : none,
)

const read = (statement: Statement): Sources => {
  const familyWord: Span[] = statement
    .find(ownWord)
    .filter(
      hit =>
        !statement.is(hit.from - 1, 'neg') &&
        !isChildsFeeling(statement, hit) &&
        !isOthersOwn(statement, hit) &&
        !isByOther(statement, hit),
    )
  familyWord.push(...quotedWord(statement), ...headedWord(statement))
  const claims: Span[] = familyWord.map(hit =>
    statement.word(hit.to) === ':' || statement.word(hit.to + 1) === ':'
      ? statement.span(hit.from, statement.sentenceAt(hit.from).to)
      : clauseFrom(statement, hit),
  )
  const childsOwn: Span[] = []
  let outsiderSays = false
  for (const hit of statement.find(saying)) {
    const side = speakerOf(statement, hit)
    const isOfChild =
      side === 'family' && feeling.has(statement.word(hit.from)) && isWithin(childsOwn, hit.from)
    if (side === 'child') childsOwn.push(clauseFrom(statement, hit))
    if (side === 'outside') outsiderSays ||= !passesOn(statement, hit) && !isWithin(claims, hit.from)
    else if (
      side !== 'nobody' &&
      !isOfChild &&
      !isWithin(familyWord, hit.from) &&
      isClaim(statement, hit, side)
    ) {
      familyWord.push(hit)
      claims.push(clauseFrom(statement, hit))
    }
  }
  if (familyWord.length === 0) return { familyWord, hasOther: outsiderSays }
  return { familyWord, hasOther: outsiderSays || hasWitness(statement, claims) }
}

/** "Mum: “all sorted now”", or the quotation first and "- Mum" after it: nobody else says so. */
const quotedWord = (statement: Statement): readonly Span[] =>
  quotesIn(statement).flatMap(({ from, to }) => {
    const before = statement.word(from - 2) === ':' ? from - 3 : -1
    const after = /^[-–—,(]$/.test(statement.word(to + 1)) ? to + 2 : -1
    const isSaid = [before, after].some(
      at =>
        statement.is(at, 'kin') ||
        statement.is(at, 'child') ||
        (statement.is(at, 'name') && statement.is(at - 1, 'kin')),
    )
    return isSaid ? [statement.span(from, to)] : []
  })

/** "The school's own log": somebody else's. */
const isOthersOwn = (statement: Statement, { from }: Span): boolean => {
  if (statement.tokens[from]?.possessive !== true) return false
  if (outsideNouns.has(statement.word(from))) return true
  return (
    statement.word(from + 1) === 'own' &&
    !statement.is(from, 'kin') &&
    !statement.is(from, 'child') &&
    !familyNouns.has(statement.word(from))
  )
}

/** "Described by her ex", "from her teacher": no word of hers. */
const isByOther = (statement: Statement, { from, to }: Span): boolean => {
  if (!/^(?:his|her|their|your)$/.test(statement.word(to - 1)) || to - from < 2) return false
  const side = sideOfWord(statement, to) ?? sideOfWord(statement, to + 1)
  return side === 'outside' || statement.word(to) === 'ex'
}

/** "Sonny's own score for feeling safe": the child's, and theirs to give. */
const isChildsFeeling = (statement: Statement, hit: Span): boolean =>
  (statement.is(hit.from, 'child') || statement.word(hit.from) === 'your') &&
  isTheirsToSay(statement, { ...hit, to: statement.sentenceAt(hit.from).to })

/** "Mum: all fine.", "By phone, Dad: bottles gone": who speaks stands before a colon, like a name in a play. */
const headedWord = (statement: Statement): readonly Span[] => {
  const found: Span[] = []
  for (let at = 1; at < statement.tokens.length; at++) {
    if (!isHeadMark(statement, at) || statement.tokens[at + 1] === undefined) continue
    const head = statement.is(at - 1, 'name') && statement.is(at - 2, 'kin') ? at - 2 : at - 1
    const isFamily =
      statement.is(head, 'kin') || statement.is(head, 'child') || heads.has(statement.word(head))
    if (!isFamily || statement.tokens[head]?.possessive) continue
    const before = statement.tokens[head - 1]
    const isFirst = before === undefined || before.sentence !== statement.tokens[head]?.sentence
    if (statement.is(at - 1, 'child') && isCounted(statement, at + 1)) continue
    if (isFirst || before?.kind === 'mark' || afterOpening.has(before?.norm ?? ''))
      found.push(statement.span(head, at))
  }
  return found
}

/** A colon; or a dash with good news behind it: "Mum - all OK". */
const isHeadMark = (statement: Statement, at: number): boolean =>
  statement.tokens[at]?.kind === 'mark' &&
  (statement.word(at) === ':' ||
    ('-–—'.includes(statement.word(at)) &&
      /^(?:all|ok|okay|fine|good|great|going|better|much|no|nothing|calmer|happy)$/.test(
        statement.word(at + 1),
      )))

/** "Ryan: 94% attendance": figures beside a child's name are not the child's word. */
const isCounted = (statement: Statement, from: number): boolean => {
  const { to } = statement.sentenceAt(from)
  for (let at = from; at < to; at++) if (statement.is(at, 'num')) return true
  return false
}

const heads = new Set(
  'parents parent mother father family partner grandparents carer-parent brother sister auntie uncle'.split(
    ' ',
  ),
)
const afterOpening = new Set('from per via with his her their your both'.split(' '))

/** "Kim reports that Mum says…": the outsider only passes the family's word on. */
const passesOn = (statement: Statement, hit: Span): boolean =>
  statement
    .find(saying)
    .some(
      other => other.from > hit.from && other.from <= hit.to + 5 && speakerOf(statement, other) === 'family',
    )
