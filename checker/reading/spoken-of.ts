import { doesVerbs, doingVerbs, doneForms } from '../lexicon/doing-verbs.ts'
import { personWord, RELATIVE } from './person-words.ts'
import type { Statement } from './statement.ts'
import type { Token } from './token.ts'
import { wordClasses } from './word-classes.ts'

const { name: NAME, kin: KIN, det: DET, title: TITLE, modal: MODAL, third: THIRD } = wordClasses

const finite = new Set(
  'needs has will is was does wants should would can could must gets feels finds says said had'.split(' '),
)
const afterSeveral = new Set(
  'each all both need needs have has are were will do can should to must would want feel'.split(' '),
)
const ands = new Set(['and', '&', '+', ','])

/** Whether a name at a beginning, before a comma or a dash, is one that is talked of; nobody is spoken to as "you". */
export const isTalkedOf = (statement: Statement, to: number): boolean => {
  const { tokens } = statement
  const mark = tokens[to]?.norm ?? ''
  if (mark === ',') return isOneOfSeveral(tokens, to) || isGlossed(tokens, to) || isShortlyGlossed(tokens, to)
  return (mark === '-' || mark === '–' || mark === '—' || mark === ':') && isToBeDone(statement, to)
}

/** "Ana, Beth and Carl each need": the first of several names. */
const isOneOfSeveral = (tokens: readonly Token[], to: number): boolean => {
  let at = to
  let names = 0
  let isJoined = false
  while (ands.has(tokens[at]?.norm ?? '')) {
    if (tokens[at]?.norm !== ',') isJoined = true
    at++
    if (tokens[at]?.norm === 'and') at++
    const token = tokens[at]
    if (token !== undefined && token.bits & KIN && isFamilyAtWork(tokens, at)) return true
    if (token === undefined || !(token.bits & NAME) || token.bits & (KIN | TITLE)) return false
    names++
    at++
    while (tokens[at] !== undefined && (tokens[at] as Token).bits & NAME && tokens[at]?.kind === 'word') at++
  }
  return names > 1 && isJoined && afterSeveral.has(tokens[at]?.norm ?? '')
}

/** "Lowri, Tad and the baby walk to the shop and she holds the list": the family in a row, and then "she". */
const isFamilyAtWork = (tokens: readonly Token[], from: number): boolean => {
  if (tokens[from + 1]?.norm !== 'and') return false
  const at = tokens[from + 2]?.norm === 'the' ? from + 4 : from + 3
  const verb = tokens[at]
  return (
    verb?.shape === 'lower' &&
    doingVerbs.has(verb.norm) &&
    tokens.some(({ bits, sentence }) => bits & THIRD && sentence === verb.sentence)
  )
}

/** "Yusuf, an unaccompanied young person, needs". */
const isGlossed = (tokens: readonly Token[], to: number): boolean => {
  const opens = tokens[to + 1]
  if (
    opens === undefined ||
    !(opens.bits & DET || opens.kind === 'number' || opens.norm === 'now' || opens.norm === 'currently')
  )
    return false
  for (let at = to + 2; at < to + 14; at++) {
    const token = tokens[at]
    if (token === undefined || token.sentence !== opens.sentence) return false
    if (token.norm !== ',') continue
    const verb = tokens[at + 1]
    return (
      verb !== undefined && (finite.has(verb.norm) || (verb.shape === 'lower' && doesVerbs.has(verb.norm)))
    )
  }
  return false
}

/** "Boyan, on no roll since Sept, to be in by": two commas, and then what is to be done about the child. */
const isShortlyGlossed = (tokens: readonly Token[], to: number): boolean => {
  for (let at = to + 2; at < to + 7; at++) {
    const token = tokens[at]
    if (token === undefined || token.sentence !== tokens[to]?.sentence) return false
    if (token.norm === ',') return tokens[at + 1]?.norm === 'to' && tokens[at + 2]?.norm === 'be'
  }
  return false
}

/** "Ana – glasses to be worn". */
const isToBeDone = (statement: Statement, to: number): boolean => {
  const { tokens } = statement
  const end = statement.sentenceAt(to).to
  for (let at = to + 1; at < Math.min(end, to + 12); at++)
    if (tokens[at]?.norm === 'to' && tokens[at + 1]?.norm === 'be') {
      const done = tokens[at + 2]?.norm ?? ''
      return doneForms.has(done) || done.endsWith('ed') || done.endsWith('en')
    }
  return false
}

const animals = new Set(
  'dog cat puppy kitten hamster rabbit pony horse budgie parrot goldfish snake lizard gerbil doll teddy bear character called named'.split(
    ' ',
  ),
)
const mates = new Set(
  'friend mate friends mates bestie neighbour classmate buddy teacher worker cousin'.split(' '),
)

/** "Nan's dog Max", "your friend Sam": somebody else who has the same name. */
export const isAnothers = (statement: Statement, from: number): boolean => {
  const before = statement.tokens[from - 1]
  if (before === undefined || before.sentence !== statement.tokens[from]?.sentence || before.bits & MODAL)
    return false
  if (animals.has(before.norm)) return true
  if (!mates.has(before.norm) && !(personWord(before) & RELATIVE)) return false
  for (let place = from - 2; place >= from - 4 && place >= 0; place--)
    if (statement.word(place) === 'your') return true
  return false
}

const praising = new Set(
  'good great clever brilliant brave super lovely top well nice amazing fantastic ace'.split(' '),
)
const praised = new Set('lad girl boy lass one man work job effort stuff going star kid girlie'.split(' '))

/** "Good lad Leo!": the name after praise. */
export const isPraised = (statement: Statement, from: number): boolean =>
  praised.has(statement.word(from - 1)) && praising.has(statement.word(from - 2))

const quotes = new Set(['"', '“', '‘', "'"])

/** A book, a chart or a plan that is called after the child, in quotation marks, while somebody is spoken to. */
export const isInTitle = (statement: Statement, from: number, to: number): boolean => {
  const { tokens } = statement
  const next = tokens[to]
  if (
    tokens[to - 1]?.possessive &&
    !statement.loud &&
    next?.shape === 'capital' &&
    next.sentence === tokens[from]?.sentence
  )
    return true
  let opens = -1
  for (let place = from - 1; place >= 0 && place > from - 6; place--)
    if (quotes.has(tokens[place]?.norm ?? '')) {
      opens = place
      break
    } else if (tokens[place]?.kind === 'mark') return false
  if (opens < 0) return false
  let words = 0
  for (let place = opens + 1; place < to + 6; place++) {
    const token = tokens[place]
    if (token === undefined) return false
    if (place >= to && closes.has(token.norm)) return words < 8
    if (token.kind === 'mark') return false
    if (token.shape === 'lower' && token.norm.length > 3) return false
    words++
  }
  return false
}

const closes = new Set(['"', '”', '’', "'"])
