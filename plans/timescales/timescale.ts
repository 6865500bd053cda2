import type { PlanKind } from '../../checker/plan.ts'
import type { Condition } from './conditions.ts'
import type { Milestone } from './milestones.ts'
import type { TimescaleId } from './words.ts'

/** Children's law is made in four places, so the same plan has different limits in each. */
export type Nation = 'england' | 'wales' | 'scotland' | 'northern-ireland'

/** Every nation, for what holds wherever the family lives. */
export const nations: readonly Nation[] = ['england', 'wales', 'scotland', 'northern-ireland']

/** What a limit is counted in. A thing asked for at once has no number of days: it comes before the usual day. */
export type Unit =
  | 'working-days'
  | 'calendar-days'
  | 'weeks'
  | 'months'
  | 'years'
  | 'school-terms'
  | 'at-once'

/** How far to trust a limit before an administrator has confirmed it. */
export type HowSeen =
  /** Read in the law or the national guidance itself. */
  | 'verified'
  /** Given by several others as the national limit, but not read in the rule itself. */
  | 'second-hand'
  /** Set by one area for itself; another area may have its own or none. */
  | 'local'
  /** Remembered or half read: probably right, not yet checked. */
  | 'unconfirmed'

/** Whose limit it is: a kind of plan, any plan, a looked-after child's health plan, or the records kept of it all. */
export type Subject = PlanKind | 'any' | 'health-plan' | 'records'

/** One limit: what has to have happened, within how long, counted from what. */
export type Timescale = {
  /** Never changes once used: settings and saved reasons point at it. */
  readonly id: TimescaleId
  readonly nations: readonly Nation[]
  readonly plan: Subject
  /** What has to have happened by then; once it has, nothing is due. */
  readonly due: Milestone
  /** How many of the unit; below nought it is so long before. */
  readonly limit: number
  readonly unit: Unit
  /** What it is counted from: any of these. A thing counted from itself comes round again and again. */
  readonly from: readonly Milestone[]
  readonly seen: HowSeen
  /** Where it was read, as tags (sources.ts says what they stand for). */
  readonly sources: readonly string[]
  /** Which time round it is for: the first begins a row of reviews, visits or meetings, and the others go on with it. */
  readonly turn?: 'first' | 'second' | 'second-on' | 'third-on'
  /** What must be so about the child for it to apply. */
  readonly when?: Condition
  /** Says what is best or what some do: it binds nobody until an administrator says that it does. */
  readonly advice?: true
}

type Row = readonly [
  id: TimescaleId,
  due: Milestone,
  limit: number,
  unit: Unit,
  from: readonly Milestone[],
  seen: HowSeen,
  sources: string,
  more?: Pick<Timescale, 'turn' | 'when' | 'advice'>,
]

/** The limits of one kind of plan, written as a table so that they can be read against their source line by line. */
export const table = (where: readonly Nation[], plan: Subject, rows: readonly Row[]): readonly Timescale[] =>
  rows.map(([id, due, limit, unit, from, seen, sources, more]) => ({
    id,
    nations: where,
    plan,
    due,
    limit,
    unit,
    from,
    seen,
    sources: sources.split(', '),
    ...more,
  }))
