import { doesVerbs, doingVerbs, doneForms } from '../lexicon/doing-verbs.ts'
import { isUnnamed, type Mention, peopleIn } from './people.ts'
import { BEFORE, personWord } from './person-words.ts'
import type { Sentence } from './sentences.ts'
import type { Statement } from './statement.ts'
import type { Token } from './token.ts'
import { wordClasses } from './word-classes.ts'

const {
  det: DET,
  poss: POSS,
  num: NUM,
  modal: MODAL,
  prep: PREP,
  day: DAY,
  month: MONTH,
  span: SPAN,
  kin: KIN,
  name: NAME,
  title: TITLE,
} = wordClasses

/** Who is to do what a text asks for: those before "to", "will" or a doing word, after "by", or alone at an end. */
export const doersIn = (statement: Statement): readonly Mention[] =>
  statement.reading(doersIn, () => read(statement))

const read = (statement: Statement): readonly Mention[] => {
  const mentions = peopleIn(statement)
  if (mentions.length === 0) return mentions
  return statement.sentences.flatMap(sentence => {
    const here = mentions.filter(({ from }) => from >= sentence.from && from < sentence.to)
    const active = here.filter((_, index) => isSubject(statement, sentence, here, index))
    if (active.length > 0)
      return [...active, ...here.filter(one => !active.includes(one) && isAgent(statement, one, true))].sort(
        (a, b) => a.from - b.from,
      )
    return here.filter(
      (one, index) => isAgent(statement, one, false) || isTold(statement, sentence, here, index),
    )
  })
}

const at = (statement: Statement, index: number): Token | undefined => statement.tokens[index]

const quantities = new Set(
  'some one two three any all both each most either several many none half'.split(' '),
)

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
      !(personWord(before) === BEFORE && before.shape === 'lower')
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

const isSubject = (
  statement: Statement,
  sentence: Sentence,
  here: readonly Mention[],
  index: number,
): boolean => {
  const mention = here[index] as Mention
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

const joiners = new Set(['and', '&', '+', 'or', ',', '/', 'plus'])

type Verb = 'to' | 'finite' | 'bare'
const adverbs = new Set(
  'also then both all each now still always regularly kindly please not jointly together first too initially either weekly monthly daily only again'.split(
    ' ',
  ),
)
const linking = new Set([
  'at',
  'from',
  'in',
  'of',
  'on',
  'for',
  'with',
  'who',
  'that',
  'whose',
  'opposite',
  'is',
  'via',
  'within',
  'through',
  'has',
  'next',
  'you',
  'runs',
  'picks',
])

/** The verb that a mention is the subject of, when one follows it, with or without words that say more about it. */
const verbAfter = (
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
    if (close > 0) token = at(statement, (place = close + 1))
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

const willing = new Set([
  'agreed',
  'agrees',
  'agree',
  'offered',
  'offers',
  'plans',
  'needs',
  'need',
  'has',
  'have',
  'is',
  'are',
  'going',
  'aims',
  'expected',
  'required',
  'asked',
  'continues',
  'continue',
  'must',
  'due',
  'responsible',
])

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

/** States and changes that a place or a field may be in without anybody doing anything. */
const happens = new Set(
  'start begin end finish improve increase rise fall drop stay remain become happen last need close open reopen get go'.split(
    ' ',
  ),
)
const happening = new Set(
  [...happens].map(verb => (verb === 'finish' ? 'finishes' : verb === 'go' ? 'goes' : `${verb}s`)),
)
const couldBe = new Set(
  'prepared committed concerned interested dedicated organised united focused determined motivated'.split(
    ' ',
  ),
)

const isDoing = (statement: Statement, from: number, { kind }: Mention): boolean => {
  let place = from
  while (adverbs.has(at(statement, place)?.norm ?? '') || at(statement, place)?.norm.endsWith('ly')) place++
  const verb = at(statement, place)
  if (verb === undefined || verb.kind !== 'word') return false
  if (verb.norm === 'be' || verb.norm === 'have' || verb.norm === 'get') {
    let next = at(statement, place + 1)
    if (next?.norm === 'been') next = at(statement, place + 2)
    while (next !== undefined && next.norm.endsWith('ly')) next = at(statement, ++place + 1)
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

/** A form that makes a passive after "be". */
export const isDone = ({ norm }: Token): boolean =>
  doneForms.has(norm) || (norm.endsWith('ed') && norm.length > 4 && !couldBe.has(norm))

const dependent = new Set(
  'if when so that because until till while whilst once whether where which who whom as unless since though although how what why than whenever wherever provided ensure ensuring sure says said say knows agreed let asks asked ask tell tells help helps'.split(
    ' ',
  ),
)

/** Whether a clause can begin at a place, so that what stands there is its subject and nobody's object. */
const standsFirst = (
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
    return verb !== 'bare' || before.norm.endsWith('s')
  if (before.norm === '(') return verb !== 'bare'
  if (
    before.kind === 'mark' &&
    before.norm !== ',' &&
    before.norm !== '/' &&
    before.norm !== '&' &&
    before.norm !== '+'
  )
    return true
  if (before.norm === 'that' && agreedThat.has(at(statement, place - 1)?.norm ?? '')) return true
  if (
    before.norm === 'for' &&
    verb === 'to' &&
    (place === sentence.from || agreedThat.has(at(statement, place - 1)?.norm ?? ''))
  )
    return true
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

const agreedThat = new Set(
  'agreed decided confirmed planned is was plan arranged arrangement arrangements'.split(' '),
)

const endsMention = (here: readonly Mention[], end: number): Mention | undefined =>
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

const beForms = new Set(['be', 'been', 'being', 'is', 'are', 'was', 'were', 'get', 'gets', 'getting'])
const meetings = new Set([
  'panel',
  'board',
  'group',
  'network',
  'committee',
  'caf',
  'taf',
  'tac',
  'marac',
  'mace',
  'mdt',
  'placement',
  'transition',
])

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
    return first !== undefined && !(first.bits & NAME) && (doingVerbs.has(first.norm) || first.norm === 'to')
  }
  const before = at(statement, start - 1)
  if (before === undefined || start <= sentence.from) return false
  const isLast =
    mention.to === sentence.to ||
    (next?.kind === 'mark' &&
      (mention.to + 1 >= sentence.to || at(statement, mention.to + 1)?.kind === 'mark'))
  const opens = before.norm === '(' || before.norm === '-' || before.norm === '–' || before.norm === '—'
  if (!isLast || !opens) return joinsTold(statement, sentence, here, index)
  const glossed = endsMention(here, start - 1)
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

const isOpening = (token: Token | undefined): boolean =>
  token?.norm === '(' || token?.norm === '-' || token?.norm === '–'
