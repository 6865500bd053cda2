import { addDays, addMonths } from '../../checker/days.ts'
import type { Day } from '../../checker/plan.ts'
import { divisionOf } from './bank-holidays.ts'
import { birthday, inTime } from './milestones.ts'
import type { Term } from './settings.ts'
import type { Nation, Unit } from './timescale.ts'
import { addWorkingDays } from './working-days.ts'

type Surroundings = { readonly nation: Nation; readonly terms?: readonly Term[] | undefined }

/**
 * The last day of the term after the one a day is in; a day between two terms belongs to the one before it. The term
 * the day belongs to has to be known too: otherwise one in between might be missing.
 */
const endOfNextTerm = (day: Day, count: number, terms: readonly Term[]): Day | undefined => {
  const sorted = [...terms].sort((a, b) => inTime(a.starts, b.starts))
  const its = sorted.findLastIndex(term => term.starts <= day)
  return its < 0 ? undefined : sorted[its + count]?.ends
}

/**
 * The last day allowed, counted from a day. The day after is day 1; below nought it is counted back. A month ends on
 * the same number, or on the last day of a month too short for it; a year from 29 February is 1 March where there is
 * no 29th. A limit that falls on a weekend stays there. Nothing comes back where school terms are not known.
 */
export const countFrom = (
  day: Day,
  limit: number,
  unit: Unit,
  { nation, terms = [] }: Surroundings,
): Day | undefined => {
  switch (unit) {
    case 'working-days':
      return addWorkingDays(day, limit, divisionOf[nation])
    case 'calendar-days':
      return addDays(day, limit)
    case 'weeks':
      return addDays(day, limit * 7)
    case 'months':
      return addMonths(day, limit)
    case 'years':
      return birthday(day, limit)
    case 'school-terms':
      return endOfNextTerm(day, limit, terms)
    case 'at-once':
      return day
  }
}
