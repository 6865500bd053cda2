import { doingVerbs } from '../../lexicon/doing-verbs.ts'
import { afterSeason, boxTimes, vagueWhatever, vagueWhens, vagueWords } from '../../lexicon/vague-time.ts'
import { saysHowThingsAre } from '../../reading/how-things-are.ts'
import { measuresIn } from '../../reading/measures.ts'
import { meetingDeadlines, meetsToReview } from '../../reading/meetings.ts'
import type { Found, Statement } from '../../reading/statement.ts'
import { saysWhen, timesIn } from '../../reading/times.ts'
import { isTitle } from '../../reading/titles.ts'
import { waitsForOnce } from '../../reading/waits.ts'
import { type StatementExamples, statementRule } from '../../rule.ts'

/** A child cannot wait for "soon": every task and goal needs a day, or a how-often, that a review can look back on. */
export const vagueTime = statementRule({
  id: 'vague-time',
  letter: 'Timely',
  severity: 'fix',
  sources: ['G1', 'G2', 'G3', 'G5'],
  fields: ['need', 'task', 'by', 'goal'],
  raisedWhen:
    'Nobody could say when: ongoing, as soon as possible, regularly, when able to; or a “by when” has no day and no how-often.',
  leftAlone: 'The same sentence gives the date or how often: regularly, every Monday.',

  words: {
    vague: {
      wrong: '“{phrase}” does not say when.',
      matters: 'Nobody can tell whether it has happened, and {child} is left waiting.',
      instead: 'Give a date, or say how often and until when: “every Monday after school until 30 June”.',
    },
    often: {
      wrong: '“{phrase}” does not say how often.',
      matters: 'One person hears “daily” and another hears “monthly”, and {child} cannot count on either.',
      instead:
        'Say how often, from when and until when: “twice a week, Tuesdays and Thursdays, until 27 March”.',
    },
    noDay: {
      wrong: '“{phrase}” is not a day anybody could look up.',
      matters: 'Without a day nobody knows when to start worrying that it has not been done for {child}.',
      instead:
        'Choose a day that suits {child}, such as “Friday 13 February”, or say how often and until when.',
    },
  },

  phrases: [vagueWords, vagueWhatever, vagueWhens, afterSeason, boxTimes],

  mark(statement, point) {
    let raised = false
    const whens = statement.field === 'by' ? statement.find(vagueWhens) : []
    for (const hit of [...statement.find(vagueWords), ...whens]) {
      if (isSettled(statement, hit) || isTitle(statement, hit) || isSaid(statement, hit)) continue
      if (isTrigger(statement, hit) || isTold(statement, hit) || isOfMeeting(statement, hit)) continue
      raised = true
      point({
        ...hit,
        words: frequency.test(hit.pattern) ? 'often' : 'vague',
        with: { phrase: statement.textOf(hit) },
      })
    }
    for (const wait of raised ? [] : waitsForOnce(statement)) {
      raised = true
      point({ ...wait, words: 'vague', with: { phrase: statement.textOf(wait) } })
    }
    if (statement.field !== 'by' || raised || meetsToReview(statement)) return
    if (timesIn(statement).some(time => time.kind !== 'named')) return
    const season = statement.find(afterSeason)[0]
    if (season === undefined && timesIn(statement).length > 0) return
    if (statement.tokens.some(token => token.unit === 'ordinal')) return
    if (season === undefined && statement.has(boxTimes)) return
    const at = season ?? statement.whole
    point({ ...at, words: 'noDay', with: { phrase: statement.textOf(at) } })
  },
})

const frequency =
  /regular|frequent|often|periodic|occasion|routine|sometimes|now and|time to time|so often|intervals|several times/

/** "He is often sick", "she now and then asks": in a need that asks for nothing up to there, how things are. */
const isHabit = (statement: Statement, hit: Found): boolean => {
  if (statement.field !== 'need' || !frequency.test(hit.pattern)) return false
  if (/^(?:is|are|was|were|been|gets|has)$/.test(statement.word(hit.from - 1))) return true
  return (
    saysHowThingsAre(statement, hit.from) ||
    saysHowThingsAre(statement, hit.to + 1) ||
    (statement.is(hit.from - 1, 'who') && /[^s]s$/.test(statement.word(hit.to)))
  )
}

/** "As soon as you text her the word": a doing that starts another, at once; "as soon as she is able" starts nothing. */
const isTrigger = (statement: Statement, hit: Found): boolean =>
  statement.word(hit.to - 1) === 'as' &&
  statement.word(hit.to - 2) === 'soon' &&
  statement.is(hit.to, 'who') &&
  !/^(?:feel|get|want|become|know|agree|manage|need|live|settle|seem|move)s?$/.test(
    statement.word(hit.to + 1),
  ) &&
  doingVerbs.has(statement.word(hit.to + 1).replace(/s$/, ''))

/** "Whenever the team next sits": the meeting is what is wrong with it. */
const isOfMeeting = (statement: Statement, { from }: Found): boolean =>
  statement.field === 'by' &&
  /^when(?:ever)?$/.test(statement.word(from)) &&
  meetingDeadlines(statement).some(meeting => meeting.to > from)

/** "In tears most weeks": of anything but a task, how things go. */
const isTold = (statement: Statement, hit: Found): boolean =>
  statement.field !== 'task' && statement.field !== 'by' && /^(?:on )?most\b/i.test(statement.textOf(hit))

/** Mum says “soon” to everything. */
const isSaid = (statement: Statement, { from }: Found): boolean =>
  /^["“‘']$/.test(statement.word(from - 1)) &&
  /^(?:say|says|said|hears?|heard|word)$/.test(statement.word(from - 2))

/** A vague word is settled by a day or a how-often in its own sentence; some sayings by nothing. */
const isSettled = (statement: Statement, hit: Found): boolean => {
  const sentence = statement.sentenceAt(hit.from)
  if (statement.find(vagueWhatever).some(whatever => whatever.from < hit.to && hit.from < whatever.to))
    return false
  if (saysWhen(statement, sentence) || isHabit(statement, hit)) return true
  if (statement.field === 'by' && saysWhen(statement, { from: 0, to: statement.tokens.length })) return true
  if (noDay.test(statement.textOf(hit))) return false
  if (isAtMeals(statement, sentence)) return true
  return measuresIn(statement).some(
    measure =>
      measure.from >= sentence.from &&
      measure.to <= sentence.to &&
      (measure.to <= hit.from || measure.from >= hit.to),
  )
}

/** Sayings of a day that will come, which no figure beside them makes plainer. */
const noDay =
  /possible|\bposs\b|asap|soon|convenien|opportunity|whenever .*(?:can|able|likes)$|delay|urgent|course$|eventual|\bsome (?:point|time|stage|day)|one day|allows?$|permit|before long|paid$|ready$|picks up$|^(?:after|once|should|until|till|when the (?:weather|money|rota)) /i

/** "Frequently, that is after breakfast and after tea": how often anybody can tell. */
const isAtMeals = (
  statement: Statement,
  { from, to }: { readonly from: number; readonly to: number },
): boolean => {
  for (let at = from; at < to - 1; at++)
    if (
      /^(?:after|before|with|at)$/.test(statement.word(at)) &&
      /^(?:breakfast|lunch|dinner|tea|supper|meals|bedtime|bathtime|break|playtime|register)$/.test(
        statement.word(at + 1),
      )
    )
      return true
  return false
}

export const examples: StatementExamples = {
  raises: [
    ['task', 'Grandad to fix the gate [after his back is better].'],
    ['task', '[Should a gap open up], Mum to take Ava to baby swim.'],
    ['by', '[Some Thursday or other]'],
    ['task', 'Grandma to ring [most weeks].'],
    ['task', 'Mum to ring the school [as soon as possible].'],
    ['by', '[Ongoing]'],
    ['by', '[Once a worker is allocated]'],
    ['by', '[Before she comes home from hospital]'],
    ['task', 'Sara to visit [regularly].'],
    ['task', 'Mum will book it [once she’s found the form].'],
    ['task', 'Sara to visit at a level [commensurate with risk].'],
    ['need', 'Lily, you need to see the dentist [from time to time].'],
    ['goal', '[Eventually] Dev has a flat of his own.'],
    ['task', 'Dad to clear the yard [at some point] before the summer.'],
  ],
  leaves: [
    ['goal', 'Ava gets on and off the bath seat with one hand.', { child: 'Ava' }],
    ['need', 'Tia goes to Brownies in tears most weeks and wants Catrin to walk in with her.'],
    ['task', 'Sara will visit regularly, every Monday at 4pm.'],
    ['by', '16 January 2026'],
    ['by', 'Ongoing weekly, Mondays at 4pm, 12 January to 30 March'],
    ['by', 'Each school morning, until the clocks go forward on 29 March 2026'],
    ['by', "St David's Day"],
    ['by', 'Half three, before tea'],
    ['task', 'As soon as you text her, Auntie Dot comes and gets you.'],
    ['by', '2 weeks from today - 22 January'],
    ['task', 'As needed, up to four puffs of the blue inhaler, each one written on the card by Leroy.'],
    ['task', 'Mum will take you to the clinic in time for 9am.'],
  ],
  rewrite: {
    field: 'task',
    from: 'Sara to visit [regularly].',
    to: 'Sara will visit you every Monday after school.',
  },
}
