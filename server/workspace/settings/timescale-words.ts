import { kinds } from '../../../checker/index.ts'
import { fill } from '../../../checker/wording.ts'
import { isFirm, type Timescale, type Unit } from '../../../plans/index.ts'
import type { Condition } from '../../../plans/timescales/conditions.ts'
import { standingOf } from '../../../plans/timescales/settings.ts'
import { sayLength, saySure } from '../../../plans/timescales/tell.ts'
import { dueSentences, milestoneWords } from '../../../plans/timescales/words.ts'
import type { Service } from './service.ts'

/** What a limit asks for, without its day: “Hold the first core group.” */
export const dueInWords = ({ id }: Timescale): string =>
  fill(dueSentences[id].replace(/,? (by|until) \{day\}/, ''), { child: 'the child' })

/** How long from what: “10 working days after the initial conference”. */
export function lengthInWords({ limit, unit, from }: Pick<Timescale, 'limit' | 'unit' | 'from'>): string {
  const milestones = from.map(each => fill(milestoneWords[each], { child: 'the child' }))
  const after = milestones.join(', or ').replace(/,$/, '')
  if (unit === 'at-once') return `At once, with ${after}`
  return `${sayLength(limit, unit)} ${limit < 0 ? 'before' : 'after'} ${after}`
}

const turns: Readonly<Record<NonNullable<Timescale['turn']>, string>> = {
  first: 'the first time',
  second: 'the second time',
  'second-on': 'from the second time on',
  'third-on': 'from the third time on',
}

const conditions: Readonly<Record<Condition, string>> = {
  'died-under-eighteen': 'if the child died before 18',
  'not-died-under-eighteen': 'unless the child died before 18',
  'first-year-of-placement': 'in the first year of a placement',
  'five-or-over': 'from the age of five',
  'under-five': 'under the age of five',
  'other-placement': 'in other placements',
  'placed-until-eighteen': 'where the placement is meant to last until 18',
  'unborn-at-conference': 'where the child was not yet born at the conference',
  'unborn-at-planning-meeting': 'where the child was not yet born at the planning meeting',
}

/** When a limit counts, where that is not always. */
export const whenInWords = ({ turn, when }: Timescale): string =>
  [turn && turns[turn], when && conditions[when]].filter(Boolean).join(', ')

/** Whose limit it is. */
export function subjectInWords(plan: Timescale['plan']): string {
  if (plan === 'any') return 'Any plan'
  if (plan === 'health-plan') return 'Health plan'
  if (plan === 'records') return 'Records'
  return kinds.find(({ id }) => id === plan)?.label ?? plan
}

/** How a limit stands in this service, in a word or two and in a sentence. */
export function standingInWords(
  row: Timescale,
  { timescales }: Service,
): { readonly tag: string; readonly colour: string; readonly sentence: string } {
  const standing = standingOf(row, timescales)
  if (!standing) return { tag: 'Not used here', colour: 'grey', sentence: 'It is switched off here.' }
  const { binds, sure } = standing
  const own = standing.lengths.find(each => each.own)
  const sentence = own
    ? `${isFirm(row) ? 'Whichever comes sooner: the national limit, or ours of' : 'Ours is'} ${sayLength(own.limit, own.unit)}. ${saySure(row, sure)}`
    : saySure(row, sure)
  if (own) return { tag: 'Our own', colour: 'green', sentence }
  return binds ? { tag: 'Holds', colour: 'green', sentence } : { tag: 'Advice', colour: 'yellow', sentence }
}

/** What lengths of time are counted in, as somebody chooses them. */
export const unitsInWords: Readonly<Record<Exclude<Unit, 'at-once'>, string>> = {
  'working-days': 'working days',
  'calendar-days': 'days',
  weeks: 'weeks',
  months: 'months',
  years: 'years',
  'school-terms': 'school terms',
}
