import { doesVerbs, doingVerbs } from '../lexicon/doing-verbs.ts'
import {
  adverbs,
  at,
  happening,
  happens,
  isAdverb,
  isDone,
  linking,
  meetings,
  willing,
} from './doer-words.ts'
import { takesBare } from './job-words.ts'
import type { Mention } from './mention.ts'
import { personWord } from './person-words.ts'
import type { Sentence } from './sentences.ts'
import type { Statement } from './statement.ts'
import type { Token } from './token.ts'
import { wordClasses } from './word-classes.ts'

const {
  det: DET,
  poss: POSS,
  num: NUM,
  modal: MODAL,
  be: BE,
  prep: PREP,
  day: DAY,
  month: MONTH,
  kin: KIN,
  name: NAME,
  child: CHILD,
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
  if (token?.kind === 'number' && token.unit === '' && mention.kind === 'place')
    token = at(statement, ++place)
  while (token !== undefined && adverbs.has(token.norm)) token = at(statement, ++place)
  if (token === undefined || place >= sentence.to) return undefined
  if (/^(?:on|meets)$/.test(token.norm) && meetings.has(statement.word(mention.to - 1))) return undefined
  const direct = verbAt(statement, sentence, place, mention)
  if (direct !== undefined || !linking.has(token.norm)) return direct
  let isWho = token.norm === 'who' || token.norm === 'that' || token.norm === 'whose'
  for (let ahead = place + 1; ahead < Math.min(sentence.to, place + 9); ahead++) {
    const norm = at(statement, ahead)?.norm ?? ''
    if (norm === ',' || norm === ';' || norm === ':') return undefined
    if (
      here.some(
        other =>
          other.from <= ahead &&
          ahead < other.to &&
          (other.kind === 'kin' || other.kind === 'child') &&
          at(statement, ahead - 1)?.norm !== 'of' &&
          at(statement, ahead - 1)?.norm !== 'around',
      )
    )
      return undefined
    const verb = verbAt(statement, sentence, ahead, mention)
    if (verb === 'to' || verb === 'finite') return verb
    if (norm === 'who' || norm === 'that' || norm === 'which') isWho = true
    if (verb === 'bare' && !isWho && takesObject(at(statement, ahead + 1))) return verb
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
  if (token.norm === 'to' || token.norm === 'tae')
    return isDoing(statement, place + 1, mention) ? 'to' : undefined
  if (token.bits & MONTH && token.shape !== 'lower') return undefined
  if (token.bits & MODAL && (place + 1 >= sentence.to || at(statement, place + 1)?.kind === 'mark'))
    return 'finite'
  if (/^(?:can|could|may|might)$/.test(token.norm) && seeing.test(at(statement, place + 1)?.norm ?? ''))
    return undefined
  if (token.bits & MODAL) return isDoing(statement, place + 1, mention) ? 'finite' : undefined
  if (token.bits & BE && isBusy(statement, place + 1, mention)) return 'finite'
  if (willing.has(token.norm)) {
    let to = place + 1
    while (willing.has(at(statement, to)?.norm ?? '') || isAdverb(at(statement, to))) to++
    if (at(statement, to)?.norm === 'to') return isDoing(statement, to + 1, mention) ? 'finite' : undefined
    if (token.norm !== 'offers' && !(token.norm === 'have' && isSomebody(at(statement, place + 1))))
      return undefined
  }
  if (at(statement, place + 1)?.kind === 'mark') return undefined
  if (statement.word(place + 1) === 'to' && statement.word(place + 2) === 'be') return undefined
  if (doesVerbs.has(token.norm) && token.shape === 'lower')
    return (mention.kind === 'place' || mention.kind === 'field') && happening.has(token.norm)
      ? undefined
      : 'bare'
  if (isWhole(mention) && takesBare(at(statement, place), at(statement, place + 1))) return 'bare'
  const isPlural =
    mention.kind === 'group' ||
    mention.kind === 'someone' ||
    /(?:s|staff|police|people)$/.test(at(statement, mention.to - 1)?.norm ?? '')
  return isPlural && doingVerbs.has(token.norm) && token.shape === 'lower' ? 'bare' : undefined
}

/** "The team can see it then": what somebody else's doing makes possible. */
const seeing = /^(?:see|hear|know|watch|read)$/

/** "Grandparents have Mannie on Fridays". */
const isSomebody = (token: Token | undefined): boolean =>
  token !== undefined && (token.bits & (NAME | CHILD | KIN)) !== 0

/** "School are putting a plan in place": a place that is closing does nothing. */
const isBusy = (statement: Statement, place: number, { kind }: Mention): boolean => {
  const word = at(statement, place)
  if (word === undefined || word.shape !== 'lower' || !word.norm.endsWith('ing') || notBusy.has(word.norm))
    return false
  return (kind !== 'place' && kind !== 'field') || !happening.has(`${word.norm.slice(0, -3)}s`)
}

const takesObject = (token: Token | undefined): boolean =>
  token !== undefined && (token.bits & (DET | POSS | KIN | NAME | PREP)) !== 0

const isWhole = ({ kind }: Mention): boolean => kind === 'place' || kind === 'body' || kind === 'field'

/** "Housing to decant the family": a word that no list knows, with what it is done to after it. */
const takesThing = (statement: Statement, place: number): boolean => {
  const verb = at(statement, place)
  const thing = at(statement, place + 1)
  if (verb?.shape !== 'lower' || personWord(verb) !== 0 || /(?:s|ing|ed)$/.test(verb.norm)) return false
  return thing !== undefined && ((thing.bits & (DET | POSS | KIN | NAME)) !== 0 || personWord(thing) !== 0)
}

/** "Housing to remain involved": no field by itself is in touch. */
const staysIn = (statement: Statement, place: number): boolean =>
  /^(?:stay|remain)$/.test(statement.word(place)) &&
  /^(?:involved|engaged|in|informed|alert|available)$/.test(statement.word(place + 1))

const notBusy = new Set(
  'being having going feeling needing morning evening nothing anything something leaving moving retiring'.split(
    ' ',
  ),
)

/** Whether the words from a place on are something one does, not something that is done to one or only happens. */
export const isDoing = (statement: Statement, from: number, { kind }: Mention): boolean => {
  let place = from
  while (isAdverb(at(statement, place))) place++
  const verb = at(statement, place)
  if (verb === undefined || verb.kind !== 'word') return false
  if (verb.norm === 'be' || verb.norm === 'have' || verb.norm === 'get') {
    let next = at(statement, place + 1)
    if (next?.norm === 'been') next = at(statement, place + 2)
    while (next?.norm.endsWith('ly')) next = at(statement, ++place + 1)
    if (verb.norm === 'be' && next !== undefined && /^(?:involved|engaged|available)$/.test(next.norm))
      return true
    if (verb.norm === 'get' && next !== undefined && /^(?:back|in)$/.test(next.norm)) return true
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
  if (kind === 'field')
    return (
      staysIn(statement, place) ||
      (!happens.has(verb.norm) && (doingVerbs.has(verb.norm) || takesThing(statement, place)))
    )
  if (kind === 'place') return !happens.has(verb.norm)
  return personWord(verb) === 0 || doingVerbs.has(verb.norm)
}
