import { doesVerbs, doingVerbs } from '../lexicon/doing-verbs.ts'
import { adverbs, at, happening, happens, isDone, linking, willing } from './doer-words.ts'
import type { Mention } from './mention.ts'
import { personWord } from './person-words.ts'
import type { Sentence } from './sentences.ts'
import type { Statement } from './statement.ts'
import { wordClasses } from './word-classes.ts'

const {
  det: DET,
  poss: POSS,
  num: NUM,
  modal: MODAL,
  prep: PREP,
  day: DAY,
  month: MONTH,
  kin: KIN,
  name: NAME,
} = wordClasses

/** How a verb follows: "to ring", "will ring", or "rings". */
export type Verb = 'to' | 'finite' | 'bare'

/** The verb that a mention is the subject of, when one follows it, with or without words that say more about it. */
export const verbAfter = (
  statement: Statement,
  sentence: Sentence,
  mention: Mention,
  here: readonly Mention[],
): Verb | undefined => {
  let place = mention.to
  let token = at(statement, place)
  if (token?.norm === '(') {
    while (place < sentence.to && at(statement, place)?.norm !== ')') place++
    token = at(statement, ++place)
  }
  if (token?.norm === ',' || token?.norm === '-' || token?.norm === '–') {
    const close = closing(statement, sentence, place + 1, token.norm)
    if (close > 0) place = close + 1
    token = at(statement, place)
  }
  while (token !== undefined && adverbs.has(token.norm)) token = at(statement, ++place)
  if (token === undefined || place >= sentence.to) return undefined
  const direct = verbAt(statement, sentence, place, mention)
  if (direct !== undefined || !linking.has(token.norm)) return direct
  for (let ahead = place + 1; ahead < Math.min(sentence.to, place + 9); ahead++) {
    const norm = at(statement, ahead)?.norm ?? ''
    if (norm === ',' || norm === ';' || norm === ':') return undefined
    if (
      here.some(
        other =>
          other.from <= ahead &&
          ahead < other.to &&
          (other.kind === 'kin' || other.kind === 'child') &&
          at(statement, ahead - 1)?.norm !== 'of',
      )
    )
      return undefined
    const verb = verbAt(statement, sentence, ahead, mention)
    if (verb === 'to' || verb === 'finite') return verb
  }
  return undefined
}

const closing = (statement: Statement, sentence: Sentence, from: number, mark: string): number => {
  for (let place = from; place < Math.min(sentence.to, from + 7); place++)
    if (at(statement, place)?.norm === mark) return place
  return -1
}

const verbAt = (
  statement: Statement,
  sentence: Sentence,
  place: number,
  mention: Mention,
): Verb | undefined => {
  const token = at(statement, place)
  if (token === undefined || token.kind !== 'word' || place >= sentence.to) return undefined
  if (token.norm === 'to') return isDoing(statement, place + 1, mention) ? 'to' : undefined
  if (token.bits & MONTH && token.shape !== 'lower') return undefined
  if (token.bits & MODAL && (place + 1 >= sentence.to || at(statement, place + 1)?.kind === 'mark'))
    return 'finite'
  if (token.bits & MODAL) return isDoing(statement, place + 1, mention) ? 'finite' : undefined
  if (willing.has(token.norm)) {
    let to = place + 1
    while (willing.has(at(statement, to)?.norm ?? '')) to++
    if (at(statement, to)?.norm === 'to') return isDoing(statement, to + 1, mention) ? 'finite' : undefined
    return undefined
  }
  if (at(statement, place + 1)?.kind === 'mark') return undefined
  if (doesVerbs.has(token.norm) && token.shape === 'lower')
    return (mention.kind === 'place' || mention.kind === 'field') && happening.has(token.norm)
      ? undefined
      : 'bare'
  const isPlural =
    mention.kind === 'group' ||
    mention.kind === 'someone' ||
    /(?:s|staff|police|people)$/.test(at(statement, mention.to - 1)?.norm ?? '')
  return isPlural && doingVerbs.has(token.norm) && token.shape === 'lower' ? 'bare' : undefined
}

/** Whether the words from a place on are something one does, not something that is done to one or only happens. */
export const isDoing = (statement: Statement, from: number, { kind }: Mention): boolean => {
  let place = from
  while (adverbs.has(at(statement, place)?.norm ?? '') || at(statement, place)?.norm.endsWith('ly')) place++
  const verb = at(statement, place)
  if (verb === undefined || verb.kind !== 'word') return false
  if (verb.norm === 'be' || verb.norm === 'have' || verb.norm === 'get') {
    let next = at(statement, place + 1)
    if (next?.norm === 'been') next = at(statement, place + 2)
    while (next?.norm.endsWith('ly')) next = at(statement, ++place + 1)
    if (verb.norm !== 'have' && next !== undefined && isDone(next)) return false
    if (kind === 'place' || kind === 'field')
      return verb.norm !== 'get' && next !== undefined && (next.bits & NUM) === 0
    return true
  }
  if (
    verb.bits & (DET | POSS | KIN | DAY | MONTH | NUM | PREP) ||
    (verb.bits & NAME && verb.shape !== 'lower')
  )
    return false
  if (kind === 'field') return doingVerbs.has(verb.norm) && !happens.has(verb.norm)
  if (kind === 'place') return !happens.has(verb.norm)
  return personWord(verb) === 0 || doingVerbs.has(verb.norm)
}
