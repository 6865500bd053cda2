import { attending } from '../../lexicon/attendance.ts'
import { unmeasured } from '../../lexicon/no-measure.ts'
import { processes } from '../../lexicon/service-not-need.ts'
import { services } from '../../lexicon/services.ts'
import { vagueWords } from '../../lexicon/vague-time.ts'
import { attendancesIn } from '../../reading/attendances.ts'
import { clauseOf } from '../../reading/clauses.ts'
import { doingsIn } from '../../reading/doings.ts'
import { negativesIn } from '../../reading/negation.ts'
import { type Observable, observablesIn } from '../../reading/observable.ts'
import { proportionsIn } from '../../reading/proportions.ts'
import type { Span, Statement } from '../../reading/statement.ts'
import { timesIn } from '../../reading/times.ts'
import { saysUniversal } from '../../reading/universal.ts'
import { type StatementExamples, statementRule } from '../../rule.ts'

/** A goal nobody can see, hear or count can never be shown to be met, so the child's plan never ends. */
export const noMeasure = statementRule({
  id: 'no-measure',
  letter: 'Measurable',
  severity: 'improve',
  sources: ['G1', 'G2', 'G3', 'G5'],
  fields: ['need', 'goal'],
  raisedWhen: 'Nothing in it could be counted, seen, heard or shown at a review.',
  leftAlone:
    'There is a number, a how-often, a before-and-after, or something that somebody could see or hear.',
  words: {
    unseen: {
      wrong: 'Nothing here could be counted, seen or heard, so nobody could show that it has happened.',
      matters:
        'At the review everybody will have an opinion, and {child} will not know whether life has changed.',
      instead:
        'Say what you would see or hear on an ordinary day if it were so, or how often, and how it is now: “Ella puts her hand up in class twice a week; at present she never does”.',
    },
  },
  phrases: [unmeasured],
  mark(statement, point) {
    if (isUnseen(statement) || (saysUniversal(statement) && !observablesIn(statement).some(isCounted)))
      point({ ...statement.whole, words: 'unseen' })
  },
})

const isCounted = (seen: Observable): boolean =>
  seen.kind === 'count' || seen.kind === 'often' || seen.kind === 'quote'

/** A feeling, a bond or something "improved", and nothing beside it that somebody could see, hear or count. */
const isUnseen = (statement: Statement): boolean => {
  const all = statement.find(unmeasured)
  const vague = all.filter(hit => !isAttending(statement, hit))
  if (vague.length === 0) return all.length === 0 && saysNothing(statement)
  if (isDone(statement, vague)) return false
  return (
    observablesIn(statement).every(
      seen =>
        vague.some(({ from, to }) => from < seen.to && seen.from < to && to - from > seen.to - seen.from) ||
        isInMind(statement, seen, vague),
    ) && proportionsIn(statement).length < 2
  )
}

/** "All weeks of the recovery course": being there can be counted, and another rule says what is amiss with it. */
const isAttending = (statement: Statement, hit: Span): boolean =>
  !/\b(?:commit|engag|motivat|willing|honest|open|trust|interest|participat|cooperat|co-operat)/i.test(
    statement.textOf(hit),
  ) && attendancesIn(statement).some(({ from, to }) => from <= hit.from && hit.from < to)

/** "Insight into what her drinking does", "frightened of going home": the deed is only what somebody thinks about. */
const isInMind = (statement: Statement, seen: Observable, vague: readonly Span[]): boolean => {
  if (seen.kind !== 'deed') return false
  if (
    statement.word(seen.from).endsWith('ing') &&
    /^(?:of|about|at|in)$/.test(statement.word(seen.from - 1)) &&
    vague.some(hit => hit.to <= seen.from && seen.from - hit.to < 3)
  )
    return true
  const own = clauseOf(statement, seen.from)
  return (
    /^(?:what|how|who|why|whom)$/.test(statement.word(own.from)) &&
    vague.some(hit => hit.to <= own.from && own.from - hit.to < 3)
  )
}

/** "Ellie squeezes Nan's hand when she is scared": somebody does something in a clause that holds no feeling. */
const isDone = (statement: Statement, vague: readonly Span[]): boolean =>
  doingsIn(statement).some(doing => {
    const own = clauseOf(statement, doing.from)
    return !own.side && vague.every(hit => hit.to <= own.from || hit.from >= own.to)
  })

/** Nothing to be seen, no day, no name of a person or a service, and nothing another rule would speak of. */
const saysNothing = (statement: Statement): boolean =>
  (statement.tokens.length > 1 || statement.field === 'need') &&
  observablesIn(statement).length === 0 &&
  timesIn(statement).length === 0 &&
  negativesIn(statement).length === 0 &&
  doingsIn(statement).length === 0 &&
  !isActing(statement) &&
  !statement.find(attending).some(({ plain }) => plain !== 'worker') &&
  ![services, processes, vagueWords].some(list => statement.has(list)) &&
  !statement.tokens.some(
    (token, at) =>
      statement.is(at, 'num') ||
      (statement.is(at, 'name') && !statement.is(at, 'child')) ||
      /^(?:see|times?)$/.test(token.norm),
  )

/** "Deb stops at the kerb", "takes Nan's hand": what a body does, whatever it is done to; and with whom somebody lives. */
const isActing = (statement: Statement): boolean =>
  statement.tokens.some(
    (_, at) =>
      isLivingThere(statement, at) ||
      (bodily.test(statement.word(at)) &&
        !statement.is(at - 1, 'prep') &&
        (where.test(statement.word(at + 1)) ||
          ['det', 'poss', 'kin', 'child', 'num'].some(each => statement.is(at + 1, each as 'det')))),
  )

/** "Lives with Nan", "stays over at his dad's". */
const isLivingThere = (statement: Statement, at: number): boolean => {
  if (!/^(?:lives|stays|sleeps|moves)$/.test(statement.word(at))) return false
  let who = at + 1
  while (/^(?:back|over|in|with|at|to|on|again)$/.test(statement.word(who))) who++
  return who > at + 1 && (['kin', 'name', 'poss'] as const).some(each => statement.is(who, each))
}

const bodily =
  /^(?:takes?|puts?|holds?|stops?|turns?|carries|sticks?|moves?|comes?|goes?|gets|gives?|looks?|hits|drops?|joins?|stands?|raises?|meets?|uses|lets|finds)$/
const where = /^(?:off|on|in|into|out|up|down|at|over|through|away|back|round|along|to|by|under|across)$/

export const examples: StatementExamples = {
  raises: [
    ['need', 'Sam’s school attendance needs to improve.', { child: 'Sam' }],
    ['need', 'Bethan to develop a sense of self-worth.', { child: 'Bethan' }],
    ['goal', 'You will trust grown-ups again.', { child: 'Jess', toChild: true }],
    ['need', 'Motivation'],
    ['need', 'Darcey is at risk of emotional harm.', { child: 'Darcey' }],
    ['goal', 'Dad has a fuller understanding of Maisie’s autism.', { child: 'Maisie' }],
    ['goal', 'Mum and Bronwen rebuild their relationship.', { child: 'Bronwen' }],
    ['need', 'More quality time with Mum'],
    ['goal', 'Tariq comes out of his shell.', { child: 'Tariq' }],
  ],
  leaves: [
    ['need', 'Sam’s attendance to go from 58% to 72% by Easter and 92% by July.', { child: 'Sam' }],
    ['need', 'John brushes his teeth for two minutes before school and before bed.', { child: 'John' }],
    ['goal', 'Leo eats at the table with a spoon.', { child: 'Leo' }],
    ['goal', 'Mum picks Nia up when she cries.', { child: 'Nia' }],
    ['need', 'A lock on the bathroom door'],
    ['goal', 'You feel safer at night: you sleep in your own bed.', { child: 'Mae', toChild: true }],
    ['goal', 'Keira trusts Jo enough to hand her the tablet at bedtime.', { child: 'Keira' }],
    ['goal', 'Dad can tell Steph what his shouting does to Sam.', { child: 'Sam' }],
    ['goal', 'Ben stays over at his dad’s.', { child: 'Ben' }],
  ],
  rewrite: {
    field: 'need',
    from: '[Ella needs more confidence.]',
    to: 'Ella puts her hand up in class twice a week by 27 March; in January it was once.',
    child: 'Ella',
  },
}
