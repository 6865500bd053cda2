import { startOf } from './clause-starts.ts'
import { subjectsIn } from './doers.ts'
import { isUnnamed, type Mention } from './mention.ts'
import { isBlank, isFieldOfWork, isUnknown, saysNobody } from './nobody-yet.ts'
import { oneOfMany, peopleIn } from './people.ts'
import { carerWords } from './person-words.ts'
import type { Statement } from './statement.ts'
import { inBrackets, isAlso, isSameAsNamed, segments } from './who-together.ts'
import { wordClasses } from './word-classes.ts'

/** In an answer to "who will do this?", everybody whom nobody could name; the whole of it when it is only a blank. */
export const unnamedIn = (statement: Statement): readonly Mention[] => {
  const mentions = peopleIn(statement)
  if (isUnknown(statement)) return [{ ...statement.whole, kind: 'nobody' }]
  const blank = statement.tokens.findIndex(({ norm }) => norm === '?')
  if (blank >= 0 && (blank > 0 || mentions.length > 0))
    return [{ ...statement.span(blank, blank + 1), kind: 'nobody' }]
  if (mentions.length === 0 && statement.tokens.some(({ norm }) => weOrThey.has(norm)))
    return [{ ...statement.whole, kind: 'group' }]
  if (mentions.length === 0 && /\b(?:1\s?[:-]\s?1|121)\b/.test(statement.text))
    return [{ ...statement.whole, kind: 'job' }]
  if (mentions.length === 0 && isFieldOfWork(statement)) return [{ ...statement.whole, kind: 'body' }]
  if (mentions.length === 0)
    return isBlank(statement) || saysNobody(statement) ? [{ ...statement.whole, kind: 'nobody' }] : mentions
  return segments(statement, mentions)
    .flatMap(segment => unnamedOf(statement, segment, mentions))
    .filter(mention => !isBeside(statement, mention))
}

/** "Nan will ring the surgery", "Dad, once the court has written": somebody else is the one who does it. */
const isBeside = (statement: Statement, mention: Mention): boolean => {
  if (statement.word(mention.from).startsWith('who')) return false
  const sentence = statement.sentenceAt(mention.from)
  const start = startOf(statement, sentence, mention)
  if (start > sentence.from && onceAfter.has(statement.word(start - 1))) return true
  if (inBrackets(statement, mention) && statement.is(mention.to, 'be')) return true
  if (start > 0 && statement.word(start - 1) !== 'then' && isSheOrHeBefore(statement, sentence.from, start))
    return true
  const subjects = subjectsIn(statement, sentence)
  return (
    subjects.length > 0 &&
    !subjects.includes(mention) &&
    (subjects[0]?.from ?? 0) < mention.from &&
    !subjects.some(one => isChasing(statement, one))
  )
}

/** "Mum. She will take it to the GP": the one named before goes on. */
const isSheOrHeBefore = (statement: Statement, from: number, start: number): boolean => {
  for (let place = Math.max(from, 1); place < start; place++) {
    const word = statement.word(place)
    if ((word === 'she' || word === 'he') && statement.word(place - 1) !== 'if') return true
  }
  return false
}

const onceAfter = new Set([
  'not',
  'without',
  'once',
  'when',
  'until',
  'till',
  'because',
  'while',
  'whenever',
  'as',
])

const weOrThey = new Set(['we', "we'll", 'they', "they'll", 'them'])

const unnamedOf = (
  statement: Statement,
  segment: readonly Mention[],
  all: readonly Mention[],
): readonly Mention[] => {
  const names = segment.filter(
    one => one.kind === 'name' && !isChasing(statement, one) && !ownsOne(statement, one),
  ).length
  let jobsLeft = Math.max(names, hasNamedKin(statement, segment) ? 1 : 0)
  const first = all[0]?.from ?? 0
  return segment.filter((mention, index) => {
    if (!isUnnamed(mention) || namesFollow(statement, mention, all)) return false
    if (mention.from > first && names === 0 && isHelper(statement, mention)) return true
    if ((isPlaceOnly(statement, mention) || isWrittenTo(statement, mention)) && mention.from > first)
      return false
    const previous = segment[index - 1]
    if (mention.kind === 'someone')
      return !(
        names > 0 &&
        (inBrackets(statement, mention) ||
          oneOfMany.has(statement.word(mention.from)) ||
          (previous?.kind === 'name' && isSameAsNamed(statement, previous, mention)))
      )
    if (mention.kind === 'group') return names === 0
    if (
      previous?.kind === 'kin' &&
      mention.from - previous.to < 4 &&
      carerWords.has(statement.word(mention.to - 1))
    )
      return false
    if (names === 0 && jobsLeft === 0) return true
    if (mention.kind !== 'job') return names === 0
    if (inBrackets(statement, mention) && names > 0) return false
    if (
      previous?.kind === 'job' &&
      (isAlso(statement, mention) ||
        (mention.from === previous.to + 1 && statement.word(previous.to) === 'of'))
    )
      return false
    return jobsLeft-- <= 0
  })
}

/** "mum (kelly)", "Stepmum Jo": the family word has a name with it. */
const hasNamedKin = (statement: Statement, segment: readonly Mention[]): boolean =>
  segment.some(({ kind, from, to }) => kind === 'kin' && to - from > 1 && statement.word(to) !== ',')

/** "Night staff: Col on Mondays, Bet on the rest": a heading, and then who they are. */
const namesFollow = (statement: Statement, { from, to }: Mention, all: readonly Mention[]): boolean => {
  let colon = to
  if (from === all[0]?.from) while (colon < to + 5 && statement.tokens[colon]?.kind === 'word') colon++
  if (statement.word(to) === ',' && statement.word(to - 1).endsWith('s') && areTwoNames(all, to + 1))
    return true
  return statement.word(colon) === ':' && all.some(one => one.from > colon && !isUnnamed(one))
}

/** "Sam's adopters, Jean and Mal". */
const areTwoNames = (all: readonly Mention[], from: number): boolean => {
  const one = all.find(each => each.from === from && each.kind === 'name')
  return one !== undefined && all.some(other => other.from === one.to + 1 && other.kind === 'name')
}

/** "A colleague of Jo's". */
const ownsOne = (statement: Statement, { from, to }: Mention): boolean =>
  statement.word(from - 1) === 'of' && statement.tokens[to - 1]?.possessive === true

/** "CSW, Pauline to chase": Pauline will find out who it is. */
const isChasing = (statement: Statement, { to }: Mention): boolean =>
  statement.word(to) === 'to' &&
  chasing.has(statement.word(to + 1)) &&
  (statement.tokens[to + 2]?.kind !== 'word' || statement.word(to + 2).startsWith('who'))

const chasing = new Set(
  'chase confirm find check identify decide name arrange allocate advise clarify ask establish'.split(' '),
)

/** "Mum with help from the family hub", "Nan with school's help": one more doer, and nobody there is named. */
const isHelper = (statement: Statement, { from, to }: Mention): boolean => {
  let before = from - 1
  while (statement.is(before, 'det') || statement.is(before, 'poss')) before--
  if (statement.word(before) === 'with' && helping.has(statement.word(to))) return true
  return /^(?:from|of|by)$/.test(statement.word(before)) && helping.has(statement.word(before - 1))
}

const helping = new Set(
  'help support helped supported input assistance backed up backup backing cover'.split(' '),
)

/** "Mum, by phone to the GP". */
const isWrittenTo = (statement: Statement, { from }: Mention): boolean =>
  statement.word(statement.is(from - 1, 'det') ? from - 2 : from - 1) === 'to'

const placing = new Set([
  'at',
  'in',
  'from',
  'to',
  'near',
  'outside',
  'through',
  'of',
  'on',
  'after',
  'before',
  'via',
  'for',
  '@',
])

/** "Lorraine at the nursery", "Coach Danny of Eastside Boxing": where somebody is, not who. */
const isPlaceOnly = (statement: Statement, { kind, from }: Mention): boolean => {
  if (kind === 'job' || kind === 'group' || kind === 'someone' || kind === 'nobody') return false
  let before = from - 1
  for (let steps = 0; steps < 5 && !placing.has(statement.word(before)); steps++, before--) {
    const token = statement.tokens[before]
    if (token?.kind !== 'word' || token.bits & (wordClasses.and | wordClasses.modal | wordClasses.pron))
      return false
  }
  return placing.has(statement.word(before))
}
