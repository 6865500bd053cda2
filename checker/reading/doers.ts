import { doingVerbs } from '../lexicon/doing-verbs.ts'
import { endsMention, standsFirst, startOf } from './clause-starts.ts'
import { at, beForms, isDone, joiners, meetings } from './doer-words.ts'
import { isAllThereIs, isHeading } from './headings.ts'
import type { Mention } from './mention.ts'
import { peopleIn } from './people.ts'
import { isPromised } from './promises.ts'
import type { Sentence } from './sentences.ts'
import type { Statement } from './statement.ts'
import type { Token } from './token.ts'
import { isLeftTo } from './verbless.ts'
import { isDoing, verbAfter } from './verbs-after.ts'
import { wordClasses } from './word-classes.ts'

const { modal: MODAL, name: NAME, day: DAY } = wordClasses

/** Who is to do what a text asks for: those before "to", "will" or a doing word, after "by", or alone at an end. */
export const doersIn = (statement: Statement): readonly Mention[] => doersBeside(statement, () => true)

/** The doers in those sentences alone that point at somebody of a kind: nobody else need be looked at. */
export const doersBeside = (
  statement: Statement,
  isWanted: (mention: Mention) => boolean,
): readonly Mention[] => {
  const mentions = peopleIn(statement)
  if (!mentions.some(isWanted)) return none
  if (statement.sentences.length === 1) return doersOf(statement, statement.sentenceAt(0), mentions)
  return statement.sentences.flatMap(sentence => {
    const here = mentions.filter(({ from }) => from >= sentence.from && from < sentence.to)
    return here.some(isWanted) ? doersOf(statement, sentence, here) : none
  })
}

const none: readonly Mention[] = []

const doersOf = (statement: Statement, sentence: Sentence, here: readonly Mention[]): readonly Mention[] => {
  const active = here.filter((_, index) => isSubject(statement, sentence, here, index))
  if (active.length > 0) return here.filter(one => active.includes(one) || isAgent(statement, one, true))
  return here.filter(
    (one, index) =>
      isAgent(statement, one, false) ||
      isTold(statement, sentence, here, index) ||
      isLeftTo(statement, sentence, here, one),
  )
}

const isSubject = (
  statement: Statement,
  sentence: Sentence,
  here: readonly Mention[],
  index: number,
): boolean => {
  const mention = here[index] as Mention
  if (isPromised(statement, sentence, here, mention)) return true
  const start = startOf(statement, sentence, mention)
  if (start > sentence.from && at(statement, mention.from)?.norm.startsWith('who')) return false
  const asked = at(statement, start - 1)
  if (asked !== undefined && asked.bits & MODAL && start - 2 <= sentence.from && start > sentence.from)
    return isDoing(statement, mention.to, mention)
  const verb = verbAfter(statement, sentence, mention, here)
  if (verb === undefined) return sharesVerb(statement, sentence, here, index, start)
  return standsFirst(statement, sentence, here, start, verb)
}

/** "The school and Mum to meet": the school shares the verb of whoever is joined to it. */
const sharesVerb = (
  statement: Statement,
  sentence: Sentence,
  here: readonly Mention[],
  index: number,
  start: number,
): boolean => {
  const mention = here[index] as Mention
  const next = here[index + 1]
  if (next === undefined) return false
  const from = startOf(statement, sentence, next)
  if (from - mention.to > 3) return false
  let joins = false
  for (let place = mention.to; place < from; place++) {
    const norm = at(statement, place)?.norm ?? ''
    if (joiners.has(norm)) joins = true
    else if (norm !== 'with' && norm !== 'then' && norm !== '(' && norm !== ')') return false
  }
  if (!joins) return false
  const verb = verbAfter(statement, sentence, next, here)
  if (verb === undefined)
    return (
      sharesVerb(statement, sentence, here, index + 1, from) &&
      standsFirst(statement, sentence, here, start, 'finite')
    )
  return standsFirst(statement, sentence, here, start, verb === 'finite' ? 'to' : verb)
}

/** "Weighed by the nurse"; with somebody else busy in the sentence, only after a passive. */
const isAgent = (statement: Statement, mention: Mention, isBusy: boolean): boolean => {
  const sentence = statement.sentenceAt(mention.from)
  const start = startOf(statement, sentence, mention)
  if (at(statement, start - 1)?.norm !== 'by' || start - 1 < sentence.from) return false
  const last = at(statement, mention.to - 1)
  if (last?.possessive) return false
  const before = at(statement, start - 2)
  const isAfterDone = before !== undefined && start - 2 >= sentence.from && isDone(before)
  let isPassive = false
  for (let place = start - 2; place >= Math.max(sentence.from, start - 16); place--)
    if (beForms.has(at(statement, place)?.norm ?? '')) isPassive = true
  if (isBusy && !(isPassive && isAfterDone)) return false
  if (mention.kind === 'place' || mention.kind === 'field' || meetings.has(last?.norm ?? ''))
    return isAfterDone
  return true
}

/** "Weekly weighing (health visitor)", "Chase the form - school", "Health visitor: weigh her": somebody is told off. */
const isTold = (
  statement: Statement,
  sentence: Sentence,
  here: readonly Mention[],
  index: number,
): boolean => {
  const mention = here[index] as Mention
  const start = startOf(statement, sentence, mention)
  const next = at(statement, mention.to)
  if (
    start === sentence.from &&
    (next?.norm === ':' || next?.norm === '-' || next?.norm === '–') &&
    mention.to < sentence.to - 1
  ) {
    const first = at(statement, mention.to + 1)
    if (mention.kind === 'name' || mention.kind === 'kin') return true
    if (first === undefined || first.bits & NAME) return false
    return (
      doingVerbs.has(first.norm) ||
      first.norm === 'to' ||
      ((mention.kind === 'job' || mention.kind === 'group') &&
        (first.shape === 'lower' || (first.bits & DAY) !== 0))
    )
  }
  if (isHeading(statement, sentence, here, start) || isAllThereIs(statement, sentence, here, start))
    return true
  const before = at(statement, start - 1)
  if (before === undefined || start <= sentence.from) return false
  const isLast =
    mention.to === sentence.to ||
    (next?.kind === 'mark' &&
      (mention.to + 1 >= sentence.to || at(statement, mention.to + 1)?.kind === 'mark'))
  const opens =
    opening.has(before.norm) || (before.norm === ':' && ownerWords.has(at(statement, start - 2)?.norm ?? ''))
  if (!isLast || !opens) return joinsTold(statement, sentence, here, index)
  const glossed = endsMention(here, start - 1)
  if (glossed?.kind === 'child' || glossed?.kind === 'you') return true
  if (glossed === undefined) return mention.kind !== 'place' || before.norm !== '('
  return (
    mention.kind === 'job' &&
    (glossed.kind === 'place' || glossed.kind === 'body' || glossed.kind === 'field')
  )
}

/** "(Mum and school)": the first of two in a bracket at the end. */
const joinsTold = (
  statement: Statement,
  sentence: Sentence,
  here: readonly Mention[],
  index: number,
): boolean => {
  const mention = here[index] as Mention
  const next = here[index + 1]
  const before = here[index - 1]
  if (
    next !== undefined &&
    joiners.has(at(statement, mention.to)?.norm ?? '') &&
    startOf(statement, sentence, next) <= mention.to + 2
  )
    return isOpening(at(statement, startOf(statement, sentence, mention) - 1)) && next.to >= sentence.to - 2
  if (before === undefined || !joiners.has(at(statement, before.to)?.norm ?? '')) return false
  return isOpening(at(statement, startOf(statement, sentence, before) - 1)) && mention.to >= sentence.to - 2
}

const isOpening = (token: Token | undefined): boolean => opening.has(token?.norm ?? '')

const opening = new Set(['(', '[', '-', '–', '—', '>', '→', '='])
const ownerWords = new Set([
  'lead',
  'owner',
  'who',
  'action',
  'responsible',
  'person',
  'responsibility',
  'by',
  'whom',
])
