import type { RuleMark } from '../check-text.ts'
import { boundsDrink } from '../reading/bounds.ts'
import { measuresIn } from '../reading/measures.ts'
import { hasOwnDay } from '../reading/meetings.ts'
import { isInName } from '../reading/proper-names.ts'
import { isQuoted } from '../reading/quotes.ts'
import type { Sentence } from '../reading/sentences.ts'
import type { Span, Statement } from '../reading/statement.ts'
import type { Token } from '../reading/token.ts'
import type { StatementRule } from '../rule.ts'
import { searched } from '../searched.ts'
import { neighboursIn } from './neighbours.ts'
import { readOpinions } from './opinions.ts'
import { Scale } from './scale.ts'
import { secondOpinions } from './second-opinions.ts'
import type { Stretch } from './signs.ts'

/**
 * People write faults in more ways than lists hold, and use a list's words without the fault. So what was learnt from
 * labelled statements weighs each sentence again, its words with what the rules found in it: it speaks up where a rule
 * found nothing and a fault is likelier than not, and takes back what a rule found where that is UNLIKELY. On hands it
 * had not learnt from, three in four of the first were right, and six in seven of the second.
 */
const LIKELY = 0
const UNLIKELY = Math.log(0.35 / 0.65)

/** The words in which a second opinion speaks up, for each rule where it may; for others, and where a rule has judged, it only takes back. */
const saidOf: Readonly<Record<string, (statement: Statement) => string | undefined>> = {
  'empty-action': () => 'busy',
  'universal-need': () => 'every',
  'service-not-need': ({ field }) => (field === 'need' ? 'need' : 'goal'),
  'no-measure': () => 'unseen',
  // Three figures measure more than who was there.
  'attendance-not-outcome': statement => (measuresIn(statement).length > 2 ? undefined : 'present'),
  'self-report-only': () => 'alone',
  'all-or-nothing': statement => (boundsDrink(statement) ? undefined : 'absolute'),
  'vague-time': ({ field }) => (field === 'need' ? undefined : field === 'by' ? 'noDay' : 'vague'),
  'review-as-deadline': statement => (hasOwnDay(statement) ? undefined : 'meeting'),
  'negative-goal': () => 'stop',
}

/** What this rule finds is right too often to be taken back. */
const NEVER_TAKEN_BACK = 'vague-time'

/** What these rules find fault with may be mended in another sentence, so a text is weighed as a whole for them. */
const ofWholeTexts = new Set(['no-measure', 'self-report-only', 'universal-need'])

/** What they learnt from was no longer than this. */
const MOST_SENTENCES = 3

/** Where a rule's findings are weighed: sentence by sentence, or all at once. */
export const stretchesOf = ({ sentences, tokens }: Statement, rule: string): readonly Sentence[] => {
  if (sentences.length === 1 || !ofWholeTexts.has(rule)) return sentences
  return sentences.length > MOST_SENTENCES ? [] : [{ index: sentences.length, from: 0, to: tokens.length }]
}

/** The rules that found something in a stretch. */
export const foundIn = (
  statement: Statement,
  { from, to }: Stretch,
  marks: readonly RuleMark[],
): ReadonlySet<string> => {
  const { start, end } = statement.span(from, to)
  const found = new Set<string>()
  for (const mark of marks) if (mark.start < end && mark.end > start) found.add(mark.rule.id)
  return found
}

let made: Scale | undefined

/** Made when a text first needs it, as the machine is. */
const scale = (): Scale => {
  made ??= new Scale(readOpinions(secondOpinions), neighboursIn(searched))
  return made
}

/** What the rules found, without what is taken back and with what they missed; both in the order of the rules. */
export const withSecondOpinion = (
  statement: Statement,
  rules: readonly StatementRule[],
  marks: readonly RuleMark[],
): readonly RuleMark[] => {
  const weighed: (readonly number[])[] = []
  const weigh = (stretch: Sentence, column: number): number => {
    weighed[stretch.index] ??= scale().weigh(statement, stretch, foundIn(statement, stretch, marks))
    return weighed[stretch.index]?.[column] as number
  }
  const again: RuleMark[] = []
  let next = 0
  for (const rule of rules) {
    const column = scale().column(rule.id)
    const stretches = column < 0 ? [] : stretchesOf(statement, rule.id)
    const isSilent = marks[next]?.rule !== rule
    for (let mark = marks[next]; mark?.rule === rule; mark = marks[++next]) {
      const { start } = mark
      const stretch = stretches.find(({ from, to }) => start < statement.span(from, to).end)
      if (stretch === undefined || rule.id === NEVER_TAKEN_BACK || weigh(stretch, column) >= UNLIKELY)
        again.push(mark)
    }
    const said = isSilent ? saidOf[rule.id]?.(statement) : undefined
    if (said === undefined) continue
    const likely = stretches.find(stretch => weigh(stretch, column) >= LIKELY)
    if (likely === undefined || isSomebodyElses(statement, heaviest(statement, likely, column))) continue
    const span = withoutStop(statement, likely)
    again.push({ rule, ...span, words: said, with: { phrase: statement.textOf(span) } })
  }
  return again
}

/** Its words, without the full stop after them. */
const withoutStop = (statement: Statement, { from, to }: Stretch): Pick<Span, 'start' | 'end'> => {
  const { start, end } = statement.span(from, statement.tokens[to - 1]?.kind === 'mark' ? to - 1 : to)
  return { start, end }
}

/** The word that weighed most. */
const heaviest = (statement: Statement, { from, to }: Stretch, column: number): number => {
  const weightOf = (at: number): number => scale().weightOf(statement.tokens[at] as Token, column)
  let found = from
  for (let at = from + 1; at < to; at++) if (weightOf(at) > weightOf(found)) found = at
  return found
}

/** A quotation and a name are somebody else's words, and no fault of the writer's. */
const isSomebodyElses = (statement: Statement, at: number): boolean =>
  isQuoted(statement, at) || isInName(statement, { from: at, to: at + 1 })
