import { sayDay } from '../../checker/days.ts'
import type { Day } from '../../checker/plan.ts'
import { childInWords, fill } from '../../checker/wording.ts'
import { divisionOf, isKnown, knownYears } from './bank-holidays.ts'
import type { Happened } from './milestones.ts'
import { type HowSure, lengthWords, limitSentences, sureSentences } from './sentences.ts'
import { nameSources } from './sources.ts'
import type { Nation, Timescale, Unit } from './timescale.ts'
import { dueSentences, milestoneWords } from './words.ts'
import { workingDayBy } from './working-days.ts'

/** What a person reads about a limit. */
export type Told = {
  /** What is due, and by when. */
  readonly sentence: string
  /** What it was counted from, and how sure it is. */
  readonly because: string
  readonly sureness: string
  /** What to check or to mind: offices that are shut, bank holidays that are not known. */
  readonly warnings: readonly string[]
  /** The last working day that can be used, where the limit falls on a day when offices are shut. */
  readonly workingDay?: Day
}

type Counted = {
  readonly from: Happened
  readonly by: Day
  readonly limit: number
  readonly unit: Unit
  readonly sure: HowSure
  readonly nation: Nation
  readonly child: string | undefined
}

/** A length of time as people say it: "1 week", "10 working days". */
export const sayLength = (limit: number, unit: Unit): string => {
  const count = Math.abs(limit)
  return fill(lengthWords[unit][count === 1 ? 0 : 1], { count: String(count) })
}

/** How sure a limit is, with where it was read. */
export const saySure = (row: Timescale, sure: HowSure): string =>
  fill(sureSentences[sure], { source: nameSources(row.sources) })

const sayBecause = ({ from, limit, unit, child }: Counted): string => {
  const gaps = {
    length: sayLength(limit, unit),
    milestone: fill(milestoneWords[from.what], { child: childInWords(child) }),
    from: sayDay(from.on),
  }
  if (unit === 'at-once') return fill(limitSentences.sooner, gaps)
  return fill(limit < 0 ? limitSentences.before : limitSentences.after, gaps)
}

/** Puts a limit that has been worked out into words. */
export const tell = (row: Timescale, counted: Counted): Told => {
  const { by, from, unit, nation, child } = counted
  const usable = workingDayBy(by, divisionOf[nation])
  const known = isKnown(by) && (unit !== 'working-days' || isKnown(from.on))
  const asked = unit === 'at-once' && by === from.on
  const shut = usable !== by && !asked
  return {
    sentence: fill(dueSentences[row.id], { day: sayDay(by), child: childInWords(child) }),
    because: sayBecause(counted),
    sureness: saySure(row, counted.sure),
    warnings: [
      ...(shut ? [fill(limitSentences.shut, { workingDay: sayDay(usable) })] : []),
      ...(known
        ? []
        : [
            fill(limitSentences.pastHolidays, {
              first: String(knownYears.first),
              last: String(knownYears.last),
            }),
          ]),
    ],
    ...(shut && { workingDay: usable }),
  }
}
