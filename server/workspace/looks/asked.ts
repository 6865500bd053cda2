import type { Day } from '../../../checker/index.ts'
import { addDays, isRealDay } from '../../../checker/index.ts'
import type { LooksAsked } from '../../../store/index.ts'
import { placeNamed } from '../families/place-in-list.ts'
import type { HouseVisit } from '../visit.ts'

type LookPlace = NonNullable<LooksAsked['after']>

/** What a list of looks is narrowed to, as its address says it: ids, deeds and days, never a name. */
export type Narrowed = {
  readonly seer: string
  readonly what: string
  readonly from: Day | ''
  readonly to: Day | ''
  readonly unusual: boolean
  readonly after: LookPlace | undefined
}

/** Reads an address; what it says wrongly is left out. */
export function narrowedBy(visit: HouseVisit): Narrowed {
  const { query } = visit
  const day = (name: string): Day | '' => {
    const typed = query.get(name) ?? ''
    return isRealDay(typed) ? typed : ''
  }
  return {
    ...{ seer: query.get('seer') ?? '', what: query.get('what') ?? '', from: day('from'), to: day('to') },
    unusual: query.get('unusual') === 'yes',
    after: placeNamed<LookPlace>(visit),
  }
}

/** The same for the store. Days are those of London, and a day is whole. */
export const toAsk = ({ seer, what, from, to, after }: Narrowed) => ({
  ...(seer && { seer }),
  ...(what && { what }),
  ...(from && { from: beginningOf(from) }),
  ...(to && { until: beginningOf(addDays(to, 1)) }),
  ...(after && { after }),
})

const beginningOf = (day: Day): string =>
  Temporal.PlainDate.from(day)
    .toZonedDateTime('Europe/London')
    .toInstant()
    .toString({ smallestUnit: 'millisecond' })

/** What an address says of it: nothing of what is not narrowed. */
export const wordsOfAddress = ({ seer, what, from, to, unusual }: Narrowed): readonly [string, string][] =>
  Object.entries({ seer, what, from, to, unusual: unusual ? 'yes' : '' }).filter(([, value]) => value)

/** The address of a list that is narrowed so; it names no family to whoever reads it. */
export function addressOf(
  here: string,
  narrowed: Narrowed,
  more: Readonly<Record<string, string>> = {},
): string {
  const kept = [...wordsOfAddress(narrowed), ...Object.entries(more)]
  return kept.length === 0 ? here : `${here}?${new URLSearchParams(kept)}`
}

/** The address of the next page, narrowed the same. */
export const addressAfter = (here: string, narrowed: Narrowed, after: string): string =>
  addressOf(here, narrowed, { after })
