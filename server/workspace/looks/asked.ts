import type { Day } from '../../../checker/index.ts'
import { addDays, isRealDay } from '../../../checker/index.ts'
import type { LooksAsked } from '../../../store/index.ts'

/** What a list of looks is narrowed to, as its address says it: ids, deeds and days, never a name. */
export type Narrowed = {
  readonly seer: string
  readonly what: string
  readonly from: Day | ''
  readonly to: Day | ''
  readonly unusual: boolean
  readonly after: LooksAsked['after']
}

/** Reads an address; what it says wrongly is left out. */
export function narrowedBy(query: URLSearchParams): Narrowed {
  const day = (name: string): Day | '' => {
    const typed = query.get(name) ?? ''
    return isRealDay(typed) ? typed : ''
  }
  const [at = '', family = '', number = ''] = (query.get('after') ?? '').split(',')
  return {
    ...{ seer: query.get('seer') ?? '', what: query.get('what') ?? '', from: day('from'), to: day('to') },
    unusual: query.get('unusual') === 'yes',
    after: at && family && /^\d+$/.test(number) ? { at, family, number: Number(number) } : undefined,
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

/** The address of the next page, narrowed the same. */
export function addressAfter(here: string, narrowed: Narrowed, last: NonNullable<Narrowed['after']>): string {
  const { seer, what, from, to, unusual } = narrowed
  const kept = Object.entries({ seer, what, from, to, unusual: unusual ? 'yes' : '' }).filter(
    ([, value]) => value,
  )
  const after = [last.at, last.family, last.number].join(',')
  return `${here}?${new URLSearchParams([...kept, ['after', after]])}`
}
