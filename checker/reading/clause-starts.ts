import { doingVerbs } from '../lexicon/doing-verbs.ts'
import { agreedThat, at, dependent, joiners, linking, quantities } from './doer-words.ts'
import type { Mention } from './mention.ts'
import { BEFORE, BODY, JOB, personWord } from './person-words.ts'
import type { Sentence } from './sentences.ts'
import type { Statement } from './statement.ts'
import type { Verb } from './verbs-after.ts'
import { wordClasses } from './word-classes.ts'

const {
  det: DET,
  poss: POSS,
  num: NUM,
  prep: PREP,
  day: DAY,
  month: MONTH,
  span: SPAN,
  name: NAME,
  title: TITLE,
} = wordClasses

/** The first token of a mention with its "the", "your" and "two". */
export const startOf = (statement: Statement, sentence: Sentence, { from }: Mention): number => {
  let start = from
  while (start > sentence.from) {
    if (
      at(statement, start - 1)?.norm === 'of' &&
      start - 2 >= sentence.from &&
      quantities.has(at(statement, start - 2)?.norm ?? '')
    ) {
      start -= 2
      continue
    }
    const before = at(statement, start - 1)
    if (before === undefined || before.kind === 'mark') break
    const isOwner = before.norm !== 'that' && (before.possessive || (before.bits & (DET | POSS)) !== 0)
    if (
      !isOwner &&
      !(before.bits & NUM && before.kind === 'word') &&
      !(personWord(before) === BEFORE && before.shape === 'lower') &&
      !sizes.has(before.norm) &&
      !saysWhichJob(statement, sentence, start - 1)
    )
      break
    start--
    while (
      before.possessive &&
      start > sentence.from &&
      (at(statement, start - 1)?.bits ?? 0) & (TITLE | NAME)
    )
      start--
  }
  return start
}

/** "The discharge nurse", "Kitchen staff": a word that no list knows, before somebody's job, after "the" or at a beginning. */
const saysWhichJob = (statement: Statement, sentence: Sentence, place: number): boolean => {
  const word = at(statement, place)
  const next = at(statement, place + 1)
  const opens = at(statement, place - 1)
  if (place === sentence.from && word !== undefined && next !== undefined)
    return (
      word.kind === 'word' &&
      (word.bits & (DET | POSS | NUM | PREP | DAY | MONTH | NAME | TITLE)) === 0 &&
      personWord(word) === 0 &&
      !doingVerbs.has(word.norm) &&
      /(?:s|staff)$/.test(next.norm) &&
      (personWord(next) & JOB) !== 0
    )
  return (
    word?.shape === 'lower' &&
    word.bits === 0 &&
    next !== undefined &&
    (personWord(next) & (JOB | BODY)) !== 0 &&
    opens !== undefined &&
    place - 1 >= sentence.from &&
    (opens.bits & (DET | POSS)) !== 0
  )
}

/** "Big cousin", "the older lads". */
const sizes = new Set(
  'big wee little older younger eldest oldest youngest other old young great half'.split(' '),
)

/** Whether a clause can begin at a place, so that what stands there is its subject and nobody's object. */
export const standsFirst = (
  statement: Statement,
  sentence: Sentence,
  here: readonly Mention[],
  start: number,
  verb: Verb,
): boolean => {
  const place = start - 1
  const before = at(statement, place)
  if (before === undefined || place < sentence.from) return true
  if (before.kind === 'number' || before.bits & (DAY | MONTH | SPAN))
    return verb !== 'bare' || before.norm.endsWith('s') || ((at(statement, start)?.bits ?? 0) & DET) !== 0
  if (before.norm === '(') return verb !== 'bare'
  if (
    before.kind === 'mark' &&
    before.norm !== ',' &&
    before.norm !== '/' &&
    before.norm !== '&' &&
    before.norm !== '+'
  )
    return true
  if (agreedThat.has(before.norm) && before.norm.endsWith('ed') && verb === 'finite') return true
  if (before.norm === 'that' && agreedThat.has(at(statement, place - 1)?.norm ?? '')) return true
  if (
    before.norm === 'for' &&
    verb === 'to' &&
    (place === sentence.from ||
      at(statement, place - 1)?.norm === 'be' ||
      agreedThat.has(at(statement, place - 1)?.norm ?? ''))
  )
    return true
  if (before.norm === 'to' && verb === 'to' && falling.has(at(statement, place - 1)?.norm ?? '')) return true
  if (verb === 'to' && wishing.has(before.norm) && weOrI.has(statement.word(sentence.from))) return true
  const isJoin = joiners.has(before.norm)
  if (!isJoin && before.norm !== 'then' && before.norm !== 'but' && before.norm !== 'with') {
    const isVocative =
      place === sentence.from && before.kind === 'word' && !(before.bits & PREP) && before.norm === 'please'
    return (
      isVocative ||
      (verb === 'finite' &&
        !dependent.has(before.norm) &&
        endsMention(here, place + 1) !== undefined &&
        !inside(statement, here, place))
    )
  }
  if (verb === 'finite' && before.norm !== 'with') return !opensDependent(statement, sentence, here, place)
  if (before.norm === 'then' || before.norm === 'but') return true
  // a chain of people: find whoever it starts with
  let earlier = place
  while (joiners.has(at(statement, earlier - 1)?.norm ?? '')) earlier--
  if (earlier !== place && at(statement, earlier)?.norm === ',' && before.norm === 'and') return true
  for (;;) {
    const one = endsMention(here, earlier)
    if (one === undefined) return before.norm !== 'with'
    earlier = startOf(statement, sentence, one)
    const previous = at(statement, earlier - 1)
    if (previous === undefined || earlier <= sentence.from) return true
    if (joiners.has(previous.norm)) {
      earlier--
      while (joiners.has(at(statement, earlier - 1)?.norm ?? '')) earlier--
      continue
    }
    if (linking.has(previous.norm) && endsMention(here, earlier - 1) !== undefined) {
      earlier--
      continue
    }
    if (endsMention(here, earlier) !== undefined) continue
    return previous.kind === 'mark'
      ? previous.norm !== '('
      : (previous.bits & (DAY | MONTH | SPAN)) !== 0 || previous.norm === 'then'
  }
}

/** "I would like my teacher to give me a card". */
const wishing = new Set(['like', 'want', 'need'])
const weOrI = new Set(['i', 'we', "we'd", "i'd"])

/** "It falls to the council to pay". */
const falling = new Set(['falls', 'fall', 'up', 'down', 'left', 'over'])

/** Whoever is named right before a place. */
export const endsMention = (here: readonly Mention[], end: number): Mention | undefined =>
  here.find(({ to }) => to === end)

const inside = (statement: Statement, here: readonly Mention[], place: number): boolean => {
  const one = here.find(({ from, to }) => from <= place && place < to)
  const before = one === undefined ? undefined : at(statement, one.from - 1)
  return before === undefined || (before.bits & PREP) === 0
}

/** "So that Mum and school can plan": the clause that this "and" goes on with only says why. */
const opensDependent = (
  statement: Statement,
  sentence: Sentence,
  here: readonly Mention[],
  place: number,
): boolean => {
  let earlier = place
  while (joiners.has(at(statement, earlier - 1)?.norm ?? '')) earlier--
  const one = endsMention(here, earlier)
  if (one === undefined) return false
  const start = startOf(statement, sentence, one)
  const previous = at(statement, start - 1)
  return previous !== undefined && start > sentence.from && dependent.has(previous.norm)
}
