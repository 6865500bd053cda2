import type { Day } from '../../checker/index.ts'
import type { By, Instant } from '../../plans/index.ts'
import type { KnownFamily, SignedIn, Store } from '../../store/index.ts'
import type { Staff } from '../access/seer.ts'
import type { Tie } from '../access/standing.ts'
import type { Reading } from '../reading/reading.ts'
import type { Entrance } from '../sign-in/entrance.ts'
import type { OwnSettings } from './settings/own.ts'
import type { Service } from './settings/service.ts'

/** What a page of the workspace knows of whoever asks for it, and what it may reach for. */
export type HouseVisit = {
  readonly entrance: Entrance
  readonly store: Store
  readonly organisation: string
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly who: SignedIn
  readonly seer: Staff
  /** The same person, as what they do is signed. */
  readonly by: By
  readonly today: Day
  readonly now: Instant
  /** What the service has set for everybody: rules, limits, timescales, wording. */
  readonly service: Service
  /** What they have set for themselves. */
  readonly own: OwnSettings
  /** Where files are read and made, out of the way of everybody else. */
  readonly reading: Reading
}

/** A visit to a team, which has been found open to them. */
export type TeamVisit = HouseVisit & { readonly team: string }

/** A visit to a family, which has been found open to them; the look is recorded already. */
export type FamilyVisit = HouseVisit & {
  readonly family: KnownFamily
  /** What opened it. */
  readonly because: Tie
}

/** A visit to a plan, and with it to its family. */
export type PlanVisit = FamilyVisit & { readonly plan: string }
