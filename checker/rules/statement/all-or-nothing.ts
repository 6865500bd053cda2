import { absolutes, boundedTo } from '../../lexicon/all-or-nothing.ts'
import { absolutesIn } from '../../reading/absolutes.ts'
import { isBounded, stressed } from '../../reading/bounds.ts'
import { asksTooMuch } from '../../reading/fair-absolutes.ts'
import { saysHowThingsAre } from '../../reading/how-things-are.ts'
import { proportionsIn } from '../../reading/proportions.ts'
import { quotesIn } from '../../reading/quotes.ts'
import { leapOf } from '../../reading/stages.ts'
import type { Found, Span, Statement } from '../../reading/statement.ts'
import { isTitle } from '../../reading/titles.ts'
import { type StatementExamples, statementRule } from '../../rule.ts'

/** One bad day should not be the end of a plan: absolutes set a family up to fail. */
export const allOrNothing = statementRule({
  id: 'all-or-nothing',
  letter: 'Achievable',
  severity: 'fix',
  sources: ['G1', 'G3', 'G5'],
  fields: ['need', 'task', 'goal'],
  raisedWhen:
    'An absolute sets the family up to fail: will stop drinking, never, always, at all times, 100%, no further incidents.',
  leftAlone:
    'It is bounded to when or where it matters (sober while he looks after you), or it is a condition that a court set.',

  words: {
    absolute: {
      wrong: '“{phrase}” leaves no room for one bad day.',
      matters:
        'The first slip makes the whole plan a failure, and people hide a slip that {child} needs us to know about.',
      instead:
        'Say when and where it matters most, and what happens if it goes wrong: “sober whenever he looks after you; if he has had a drink, Nan has you”.',
    },
  },

  phrases: [absolutes, boundedTo],

  mark(statement, point) {
    for (const hit of statement.find(absolutes)) {
      if (
        isBounded(statement, hit) ||
        isReading(statement, hit) ||
        !asksTooMuch(statement, hit) ||
        isHabit(statement, hit) ||
        isQuotedInside(statement, hit) ||
        isTitle(statement, hit)
      )
        continue
      point({ ...hit, words: 'absolute', with: { phrase: statement.textOf(hit) } })
    }
    if (!statement.has(absolutes))
      for (const span of absolutesIn(statement))
        if (!isBounded(statement, span) && !isTitle(statement, span))
          point({ ...span, words: 'absolute', with: { phrase: statement.textOf(span) } })
    if (statement.field !== 'task')
      for (const hit of [...closingNones(statement), ...wholeYears(statement)])
        point({ ...hit, words: 'absolute', with: { phrase: statement.textOf(hit) } })
  },
})

const nones = new Set(['nil', 'none', 'nought', 'zilch'])

/** "From now until July, nil.": a sentence that comes down to none. */
const closingNones = (statement: Statement): readonly Span[] =>
  statement.sentences.flatMap(({ from, to }) => {
    const last = statement.tokens[to - 1]?.kind === 'mark' ? to - 1 : to
    return nones.has(statement.word(last - 1)) &&
      statement.field === 'goal' &&
      statement.tokens[last - 2]?.kind === 'mark' &&
      last - from > 3
      ? [statement.span(last - 1, last)]
      : []
  })

/** "190 days out of 190": a whole year of days with none to spare. */
const wholeYears = (statement: Statement): readonly Span[] =>
  statement.tokens.some(token => token.value >= 30 && token.unit === '')
    ? proportionsIn(statement).filter(
        ({ percent, whole, from, to }) =>
          percent === 100 && whole !== undefined && whole >= 30 && to - from > 2,
      )
    : []

/** "You told us you’ll “never manage”": said by somebody, and not asked for. */
const isQuotedInside = (statement: Statement, { from }: Span): boolean =>
  quotesIn(statement).some(
    quote => quote.from <= from && from < quote.to && quote.to - quote.from < statement.tokens.length - 3,
  )

/** "He always sits by the door", "is never on time" tell how things are; "he will always sit by the door" asks for it. */
const isHabit = (statement: Statement, hit: Found): boolean => {
  if (statement.field === 'goal') return false
  if (saysHowThingsAre(statement, hit.from) && !stressed.test(statement.textOf(hit))) return true
  const word = statement.textOf(hit).toLowerCase()
  if (word === 'never')
    return (
      /^(?:is|are|it's)$/.test(statement.word(hit.from - 1)) ||
      (statement.field === 'need' &&
        /[^e]ed$/.test(statement.word(hit.to)) &&
        !isPassive(statement, hit.from))
    )
  if (word !== 'always' || statement.word(hit.from - 1) === ',') return false
  for (let at = hit.from - 1; at >= Math.max(0, hit.from - 4); at--)
    if (statement.is(at, 'modal') || /^(?:to|needs?)$/.test(statement.word(at))) return false
  return statement.word(hit.from - 1) !== ''
}

/** "Never bothered" is told of the past; "is never left", "never to be shouted at" are asked for. */
const isPassive = (statement: Statement, at: number): boolean =>
  [1, 2].some(back => statement.is(at - back, 'be') || statement.word(at - back) === 'to')

/** A 100% that something falls from, or that was reached, is a figure and not a demand; and what is wanted four nights in five is no absolute. */
const isReading = (statement: Statement, hit: Found): boolean => {
  const { to } = statement.sentenceAt(hit.from)
  const isFigure = statement.textOf(hit).startsWith('100')
  const parts = proportionsIn(statement)
  if (leapOf(statement, parts)?.[1].percent === 100) return false
  return parts.some(
    part => part.from >= hit.to && part.percent > 0 && part.percent < 100 && (isFigure || part.to <= to),
  )
}

export const examples: StatementExamples = {
  raises: [
    ['goal', 'Mum keeps her temper [whatever life throws at] her.'],
    ['task', '[Neither parent to touch alcohol again].'],
    ['goal', '[Not a cross] word between Mum and Gran.'],
    ['goal', 'Daisy, your dad will [stop drinking alcohol].'],
    ['goal', 'Dad to be [totally free of] cannabis by Friday.'],
    ['task', 'Kyle to be in by 9pm [every single night], [no exceptions].'],
    ['goal', 'There will be [zero police] call outs to the house.'],
    ['need', '[Eyes on Demi at all times].'],
    ['goal', 'Mabel’s parents manage [100% attendance] at the group.'],
    ['need', 'Your mum will [give up drink for good].'],
    ['task', 'Mum to block him and [never] answer.'],
  ],
  leaves: [
    ['goal', 'Dad has no drink at all on the weekends that Ava stays with him.', { child: 'Ava' }],
    ['goal', 'You can always ring Bev.'],
    ['task', 'Take every last tin out of the loft on Sunday 8 February.'],
    ['goal', 'Your dad will be sober at the times he has sole care of you.'],
    ['goal', 'Mum brings the six cans a night down to three.'],
    ['need', 'You have never liked buses.'],
    ['need', 'Right now Kit never gets to school before ten; Nan walks him from Monday.'],
    ['goal', 'Lola goes to bed without complaint on four school nights in five.'],
    ['goal', 'Teeth brushed every morning before school.'],
    ['task', 'Mum to set an alarm for 7am every day from 5 January.'],
    ['need', 'Mika always sits by the door in class; by May he takes the seat next to Oliver.'],
    ['task', 'Hope will put a pack of Always pads in your locker on the 1st of each month.'],
    ['need', 'Kian’s never-ending cough needs the brown inhaler, two puffs night and morning.'],
  ],
  rewrite: {
    field: 'goal',
    from: 'Daisy, your dad will [stop drinking alcohol].',
    to: 'Daisy, your dad will be sober whenever he looks after you by himself.',
    toChild: true,
    child: 'Daisy',
  },
}
