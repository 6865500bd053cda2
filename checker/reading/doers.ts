import { doingVerbs } from '../lexicon/doing-verbs.ts'
import { standsFirst, startOf } from './clause-starts.ts'
import { at, beForms, isDone, joiners, meetings } from './doer-words.ts'
import type { Mention } from './mention.ts'
import { peopleIn } from './people.ts'
import { isPromised } from './promises.ts'
import type { Sentence } from './sentences.ts'
import type { Statement } from './statement.ts'
import { isTold } from './told.ts'
import { isLeftTo } from './verbless.ts'
import { isDoing, verbAfter } from './verbs-after.ts'
import { wordClasses } from './word-classes.ts'

const { modal: MODAL, pron: PRON, kin: KIN } = wordClasses

/** Who is to do what a text asks for: those before "to", "will" or a doing word, after "by", or alone at an end. */
export const doersIn = (statement: Statement): readonly Mention[] => doersAmong(statement, () => true)

/** The doers of one kind alone: nobody else is looked at before it matters. */
export const doersAmong = (
  statement: Statement,
  isWanted: (mention: Mention) => boolean,
): readonly Mention[] => {
  const mentions = peopleIn(statement)
  if (!mentions.some(isWanted)) return none
  if (statement.sentences.length === 1) return doersOf(statement, statement.sentenceAt(0), mentions, isWanted)
  return statement.sentences.flatMap(sentence => {
    const here = mentions.filter(({ from }) => from >= sentence.from && from < sentence.to)
    return doersOf(statement, sentence, here, isWanted)
  })
}

const none: readonly Mention[] = []

const doersOf = (
  statement: Statement,
  sentence: Sentence,
  here: readonly Mention[],
  isWanted: (mention: Mention) => boolean,
): readonly Mention[] => {
  let busy: boolean | undefined
  const isBusy = () => {
    busy ??= here.some((_, index) => isSubject(statement, sentence, here, index))
    return busy
  }
  return here.filter((one, index) => {
    if (!isWanted(one) || isForbidden(statement, sentence, one)) return false
    if (isSubject(statement, sentence, here, index) || isStandIn(statement, sentence, one)) return true
    if (isAgent(statement, one, false)) return !isBusy() || isAgent(statement, one, true)
    return (isTold(statement, sentence, here, index) || isLeftTo(statement, sentence, here, one)) && !isBusy()
  })
}

/** "Nobody is to mention it", "not one cigarette, by anybody": what is not to be done has no doer. */
const isForbidden = (statement: Statement, sentence: Sentence, { kind, from }: Mention): boolean => {
  if (kind !== 'someone') return false
  const word = at(statement, from)?.norm ?? ''
  if (/^no(?:body|one)?$/.test(word)) return true
  return (
    word.startsWith('any') && (statement.is(sentence.from, 'neg') || statement.word(sentence.from) === 'no')
  )
}

/** "Jo (or whoever is covering)", "…, or the duty worker if she is off", "to make sure an adult is in": one more who must be there. */
const isStandIn = (statement: Statement, sentence: Sentence, mention: Mention): boolean => {
  const start = startOf(statement, sentence, mention)
  let before = start - 1
  const next = at(statement, mention.to)
  if (at(statement, before)?.norm === 'or' || at(statement, before)?.norm === 'and')
    return (
      before > sentence.from &&
      !at(statement, sentence.from)?.norm.endsWith('ever') &&
      (/^(?:if|whenever)$/.test(next?.norm ?? '') || isWhoever(statement, mention))
    )
  if (mention.kind !== 'someone' && mention.kind !== 'group') return false
  if (at(statement, before)?.norm === 'for')
    return /^(?:arrang|organis)/.test(at(statement, before - 1)?.norm ?? '') && next?.norm === 'to'
  if (next !== undefined && next.bits & (PRON | KIN) && at(statement, start)?.norm.startsWith('any'))
    return false
  while (/^(?:that|there|is|always)$/.test(at(statement, before)?.norm ?? '')) before--
  return (
    before >= sentence.from &&
    /^(?:sure|ensures?|ensuring|check)$/.test(at(statement, before)?.norm ?? '') &&
    (beForms.has(next?.norm ?? '') || before < start - 1)
  )
}

const isWhoever = (statement: Statement, { from }: Mention): boolean =>
  /^(?:who|which)ever$/.test(at(statement, from)?.norm ?? '')

/** Those in a sentence who are said to do something: before "to", "will" or a doing word. */
export const subjectsIn = (statement: Statement, sentence: Sentence): readonly Mention[] => {
  const here = peopleIn(statement).filter(({ from }) => from >= sentence.from && from < sentence.to)
  return here.filter((_, index) => isSubject(statement, sentence, here, index))
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
  const verb = verbAfter(statement, sentence, next, here) ?? bareAfter(statement, next)
  if (verb === undefined)
    return (
      sharesVerb(statement, sentence, here, index + 1, from) &&
      standsFirst(statement, sentence, here, start, 'finite')
    )
  return standsFirst(statement, sentence, here, start, verb === 'finite' ? 'to' : verb)
}

/** "The nurse and Mum talk": two together take a bare verb. */
const bareAfter = (statement: Statement, { to }: Mention): 'bare' | undefined => {
  const verb = at(statement, to)
  const isVerb =
    verb?.shape === 'lower' && doingVerbs.has(verb.norm) && at(statement, to + 1)?.kind === 'word'
  return isVerb ? 'bare' : undefined
}

/** "Weighed by the nurse", "a meeting to be held between the police and the school"; with somebody else busy in the sentence, only after a passive. */
const isAgent = (statement: Statement, mention: Mention, isBusy: boolean): boolean => {
  const sentence = statement.sentenceAt(mention.from)
  const start = startOfJoined(statement, sentence, mention)
  const by = at(statement, start - 1)?.norm
  if ((by !== 'by' && by !== 'between') || start - 1 < sentence.from) return false
  const last = at(statement, mention.to - 1)
  if (last?.possessive) return false
  const verb = particles.has(at(statement, start - 2)?.norm ?? '') ? start - 3 : start - 2
  const before = at(statement, verb)
  const isAfterDone = before !== undefined && verb >= sentence.from && isDone(before)
  let isPassive = false
  for (let place = start - 2; place >= Math.max(sentence.from, start - 16); place--)
    if (beForms.has(at(statement, place)?.norm ?? '')) isPassive = true
  if (isBusy && !(isPassive && isAfterDone)) return false
  if (by === 'between') return isPassive
  if (mention.kind === 'place' || mention.kind === 'field' || meetings.has(last?.norm ?? ''))
    return isAfterDone
  return true
}

/** Where those begin who do it together: "by Dad and the school". */
const startOfJoined = (statement: Statement, sentence: Sentence, mention: Mention): number => {
  const start = startOf(statement, sentence, mention)
  if (!joiners.has(at(statement, start - 1)?.norm ?? '')) return start
  const one = peopleIn(statement).find(({ from, to }) => to === start - 1 && from >= sentence.from)
  return one === undefined ? start : startOfJoined(statement, sentence, one)
}

const particles = new Set([
  'up',
  'out',
  'on',
  'off',
  'in',
  'over',
  'through',
  'down',
  'back',
  'with',
  'forward',
])
