import type { Day } from '../../checker/index.ts'
import type { FindingCounts } from '../../store/index.ts'
import type { Service } from '../workspace/settings/service.ts'

/** A plan that a thread of its own is asked to check. */
export type Question = {
  /** Its record, as text. */
  readonly snapshot: string
  readonly today: Day
  readonly service: Pick<Service, 'rules'>
}

/** What came of it, as lists tell it. */
export type Answer = {
  readonly findings: FindingCounts
  /** How many answers wait to be thought through. */
  readonly disagreements: number
}
