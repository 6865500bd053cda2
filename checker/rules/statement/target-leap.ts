import { held, nowCues, partWords, pastRise, pointRise, targetCues } from '../../lexicon/proportions.ts'
import type { Proportion } from '../../reading/proportion.ts'
import { proportionsIn } from '../../reading/proportions.ts'
import { LEAP, leapOf } from '../../reading/stages.ts'
import type { Span, Statement } from '../../reading/statement.ts'
import { type StatementExamples, statementRule } from '../../rule.ts'

/** Nobody trains for a marathon in a day: a family can own a target that rises in stages. */
export const targetLeap = statementRule({
  id: 'target-leap',
  letter: 'Realistic',
  severity: 'improve',
  sources: ['G2', 'G5'],
  fields: ['need', 'goal'],
  raisedWhen: 'A from-to measure rises by 40 percentage points or more in one stage.',
  leftAlone: 'The text sets stages on the way; or the measure falls, or has risen already.',

  words: {
    leap: {
      wrong: 'From {from}% to {to}% is a long way in one stage.',
      matters:
        'A target that is out of reach feels like failing from the first week, and {child} pays for that.',
      instead:
        'Set stages that the family thinks they can reach: “{from}% now, {first}% by half term, {second}% by Easter”.',
    },
    points: {
      wrong: '“{phrase}” is a long way in one stage.',
      matters:
        'A target that is out of reach feels like failing from the first week, and {child} pays for that.',
      instead: 'Say where it is now and set stages on the way, each with its date.',
    },
  },

  phrases: [partWords, nowCues, held, targetCues, pastRise, pointRise],

  mark(statement, point) {
    if (!hasFigures(statement)) return
    const parts = proportionsIn(statement)
    for (const rise of statement.find(pointRise)) {
      const points = pointsOf(statement, rise)
      if (points < LEAP || points > 100 || statement.has(pastRise) || parts.length > 2) continue
      point({ ...rise, words: 'points', with: { phrase: statement.textOf(rise) } })
      return
    }
    if (parts.length < 2) return
    const leap = leapOf(
      statement,
      parts.filter(part => !isOther(statement, part, parts.length)),
    )
    if (leap === undefined) return
    const [from, to] = leap
    const first = from.percent + (to.percent - from.percent) / 3
    const gaps = {
      from: shown(from.percent),
      to: shown(to.percent),
      first: shown(first),
      second: shown(first * 2 - from.percent),
    }
    const [start, end] = from.start < to.start ? [from, to] : [to, from]
    point({ start: start.start, end: end.end, words: 'leap', with: gaps })
  },
})

/** The points of a rise: "40 points", "up by 45%"; a rise by so many of something else has none. */
const pointsOf = (statement: Statement, rise: Span): number => {
  for (let at = rise.from; at < rise.to; at++) {
    const token = statement.tokens[at]
    if (token === undefined || Number.isNaN(token.value)) continue
    const isShare =
      token.unit === 'percent' ||
      /^(?:per|percent|percentage|points?)$/.test(statement.word(at + 1)) ||
      /points?/.test(statement.textOf(rise))
    return isShare ? token.value : 0
  }
  return 0
}

/** "The school’s average is 93%" is nobody's target, nor is 20% off, nor a battery. */
const isOther = (statement: Statement, part: Proportion, count: number): boolean =>
  (count > 2 && [1, 2, 3].some(back => statement.word(part.from - back) === 'average')) ||
  /^(?:off|discount|less|more|extra|cheaper|fewer|faster|deposit|interest|vat|tax|cocoa|juice|battery)$/.test(
    statement.word(part.to),
  ) ||
  isMoney(statement, part) ||
  isSaid(statement, part) ||
  (count > 1 && [1, 2].some(back => /^(?:missed|misses|absent)$/.test(statement.word(part.from - back)))) ||
  [1, 2, 3, 4].some(back =>
    /^(?:battery|discount|charge|charged|brightness|volume)$/.test(statement.word(part.from - back)),
  )

/** "You say at least 7 out of 10 for being heard": how somebody feels, and no part of anything. */
const isSaid = (statement: Statement, { from, whole }: Proportion): boolean =>
  whole === 10 && [1, 2, 3].some(back => /^(?:say|says|said|feels?|felt)$/.test(statement.word(from - back)))

/** "20% of her wage": a share of money. */
const isMoney = (statement: Statement, { to }: Proportion): boolean =>
  statement.word(to) === 'of' && [1, 2, 3].some(after => money.test(statement.word(to + after)))

const money = /^(?:wages?|money|pay|arrears|debts?|bills?|price|cost|fees|deposit|income|savings|loan)$/

/** Most texts count nothing, and are done with at a look. */
const hasFigures = (statement: Statement): boolean =>
  statement.has(partWords) ||
  statement.tokens.some(token => !Number.isNaN(token.value) || token.norm === 'once')

const shown = (percent: number): string => String(Math.round(percent))

export const examples: StatementExamples = {
  raises: [
    ['goal', 'Football with Grandad [1 week in 4 now, every week] from March.'],
    ['goal', 'Out of every ten dinners you eat [three. Eight] by half term.'],
    ['goal', 'Layla, your attendance climbs from [30 per cent to 85 per cent] by the end of term.'],
    ['need', 'Iggy needs to be in more lessons: [1 lesson out of 5 now, 4 out of 5] by 27 March.'],
    ['need', 'Attendance [45% to 90%] by the start of the exams.'],
    ['goal', 'You hand in [9 out of 10 homeworks; last term it was 2 out of 10].'],
    ['need', 'Kirsty, you are at school [one day in five. Let’s get that to four].'],
    ['goal', 'Curtis’s attendance climbs [40 points] to 85% by July.'],
    ['need', 'Where it is: [37%. Where it must be: 95%]. When: 27 March.'],
    ['goal', 'You will be at college [90% of the time by the end of November, up from 38%].'],
  ],
  leaves: [
    ['goal', 'By Easter the meltdowns are on one day of 5 (five of 5 now).'],
    ['need', 'Rosie is in school 35% of the time and her parents want 60% this term.'],
    ['need', 'Kian’s attendance is 35%. 55% by Christmas, 75% by Easter and 92% by the end of July.'],
    ['goal', 'Red cards fall from 70% of days to 20%.'],
    ['goal', 'Your attendance has gone from 41% to 90% since September. Keep it at 90% to the end of June.'],
    ['goal', 'From 40% to 79% by July: your mornings on site.'],
    ['need', 'Attendance fell from 94% to 49% when Dad went away; 70% by half term is the first step.'],
    ['need', '25 minutes of reading a week up to 75.'],
    ['goal', 'Lars’ attendance stays between 90 and 95%.'],
  ],
  rewrite: {
    field: 'goal',
    from: 'You will be at college [90% of the time by the end of November, up from 38%].',
    to: 'You are at college 38% of the time now. We are aiming for 55% by the end of November, 70% by Easter and 85% by July.',
    toChild: true,
    child: 'Tyrese',
  },
}
