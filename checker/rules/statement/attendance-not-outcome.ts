import { done, ownPlaces, proofs, sittings } from '../../lexicon/attendance.ts'
import { attendancesIn } from '../../reading/attendances.ts'
import { clauseOf } from '../../reading/clauses.ts'
import { doingsIn } from '../../reading/doings.ts'
import { observablesIn } from '../../reading/observable.ts'
import { isQuoted } from '../../reading/quotes.ts'
import { comings } from '../../reading/sittings.ts'
import type { Span, Statement } from '../../reading/statement.ts'
import { isLonger } from '../../reading/titles.ts'
import { type StatementExamples, statementRule } from '../../rule.ts'

/** Somebody can sit through eight sessions and go home the same; the child needs what comes after. */
export const attendanceNotOutcome = statementRule({
  id: 'attendance-not-outcome',
  letter: 'Measurable',
  severity: 'fix',
  sources: ['G1', 'G3'],
  fields: ['need', 'goal'],
  raisedWhen:
    'Turning up, completing or engaging is the whole goal: attend eight sessions, complete the course.',
  leftAlone:
    'It says what the person will then do, know or explain; or being there is the child’s own need, as at school.',
  words: {
    present: {
      wrong: '“{phrase}” says that somebody will be there, and not what will be different because of it.',
      matters: 'A person can tick the box and change nothing, and {child} lives with what happens at home.',
      instead:
        'Say what they will then do, know or be able to explain: “by the last session Dad can tell Steph how the shouting frightens you, and what he does now instead”.',
    },
  },
  phrases: [done, ownPlaces, proofs, sittings],
  mark(statement, point) {
    let sentence = -1
    for (const span of attendancesIn(statement)) {
      const own = statement.sentenceAt(span.from)
      if (own.index === sentence || isQuoted(statement, span.from) || isBefore(statement, span)) continue
      if (saysMore(statement, span)) continue
      sentence = own.index
      point({ ...span, words: 'present', with: { phrase: statement.textOf(span) } })
    }
  },
})

/** "Dad, having done his course, leaves the room", "since her group finished": it comes before what is wanted. */
const isBefore = (statement: Statement, { from }: Span): boolean => {
  const own = clauseOf(statement, from)
  return (
    [from, own.from].some(at => /^(?:having|since|after|once)$/.test(statement.word(at))) ||
    (statement.word(own.from) === 'who' && statement.word(own.from - 1) === ',')
  )
}

/** What the person will do, say or know because of it stands in the same sentence. */
const saysMore = (statement: Statement, place: Span): boolean => {
  const { from, to } = statement.sentenceAt(place.from)
  if (statement.find(proofs).some(proof => proof.from >= from && proof.to <= to && proof.from !== place.from))
    return true
  if (saysWhatFollowed(statement, place, to)) return true
  const own = clauseOf(statement, place.from)
  return [...observablesIn(statement), ...doingsIn(statement).map(span => ({ ...span, kind: 'deed' }))].some(
    seen =>
      seen.kind === 'deed' &&
      seen.from >= from &&
      seen.to <= to &&
      (seen.from >= own.to || seen.to <= own.from) &&
      !clauseOf(statement, seen.from).side &&
      !isLonger(statement, { to: seen.from }) &&
      !comings.test(statement.word(seen.from)),
  )
}

/** "Finishes his treatment and his hair grows back": somebody or something else does something after it. */
const saysWhatFollowed = (statement: Statement, place: Span, to: number): boolean => {
  for (let at = place.to; at < to - 2; at++) {
    if (statement.word(at) !== 'and' || !isSubject(statement, at + 1)) continue
    const isOf =
      statement.tokens[at + 1]?.possessive || statement.is(at + 1, 'poss') || statement.is(at + 1, 'det')
    const verb = isOf ? at + 3 : at + 2
    if (
      verb < to &&
      /[^su]s$/.test(statement.word(verb)) &&
      statement.tokens[verb]?.bits === 0 &&
      !comings.test(statement.word(verb))
    )
      return true
  }
  return false
}

const isSubject = (statement: Statement, at: number): boolean =>
  (['poss', 'det', 'kin', 'child', 'name', 'pron'] as const).some(each => statement.is(at, each))

export const examples: StatementExamples = {
  raises: [
    ['goal', 'Dad will [attend eight sessions] with the domestic abuse project.'],
    ['goal', 'Mum [finishes the Freedom Programme].'],
    ['need', 'Rhys needs to [engage with his youth worker].', { child: 'Rhys' }],
    ['goal', 'Mum [keeps all her appointments] at the clinic.'],
    ['goal', 'Six [keepsafe sessions done].'],
    ['goal', 'Dad [turns up for probation].'],
    ['goal', 'Your mum will [join the parent and toddler group].', { child: 'Zayn', toChild: true }],
    ['need', 'Parents to [be present at every core group].'],
    ['need', 'Jo, the mentoring is something you have to [turn up for].', { child: 'Jo', toChild: true }],
    ['goal', 'Dad [sticks with Talking Spaces] until the end.'],
    ['goal', 'Aunt Bea: [taster in March, six Mondays, certificate in June].'],
    ['need', 'Ben needs to [carry on seeing the nurture lead].', { child: 'Ben' }],
  ],
  leaves: [
    [
      'goal',
      'Sam, your dad will be able to explain to Steph what his shouting does to you, after his eight sessions.',
      { child: 'Sam', toChild: true },
    ],
    ['goal', 'Jools attends school on 19 days out of 20.', { child: 'Jools' }],
    ['goal', 'By the last session Mum can show Faith how she settles Noor to sleep.', { child: 'Noor' }],
    ['need', 'Callum wants to go to football on Tuesdays.', { child: 'Callum' }],
    ['goal', 'Mia goes to nursery on five mornings a week.', { child: 'Mia' }],
    ['goal', 'Mum finishes the course and can name five signs that Noor is tired.', { child: 'Noor' }],
    ['goal', 'Leo finishes his reading book with Grandad on Sundays.', { child: 'Leo' }],
    ['goal', 'Ty has passed his driving theory and chosen a course for September.', { child: 'Ty' }],
    [
      'goal',
      'You passed the tests of both units and picked your next course.',
      { toChild: true, child: 'Ty' },
    ],
    ['task', 'Dad will go to all eight sessions, Mondays at 6pm from 12 January.'],
    ['goal', 'Ben finishes his joinery course and passes his Level 1 by July.', { child: 'Ben' }],
    ['goal', 'Mum comes to swimming class with Ben on Saturdays.', { child: 'Ben' }],
    ['goal', 'Dad finishes the decorating before the review on 3 March.'],
  ],
  rewrite: {
    field: 'goal',
    from: 'Dad will [attend eight sessions] with the domestic abuse project.',
    to: 'By 27 March Dad can tell Steph three things he did that frightened Sam, and what he does now when he feels his temper going.',
    child: 'Sam',
  },
}
