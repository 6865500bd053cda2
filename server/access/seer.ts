import type { Id, Instant } from '../../plans/index.ts'
import type { GuestKind, Role } from './roles.ts'

/** A member of staff as they are now: their roles and teams are read anew with every request. */
export type Staff = {
  readonly is: 'staff'
  readonly organisation: string
  readonly account: string
  readonly roles: readonly Role[]
  readonly teams: readonly string[]
}

/** Somebody who came by a link: who they are in one family, and the one plan it led to. */
export type Guest = {
  readonly is: 'guest'
  readonly organisation: string
  readonly guest: string
  readonly kind: GuestKind
  readonly family: string
  readonly plan: string
  /** The person of the family that they are. */
  readonly person: Id
}

/** Whoever asks; nothing is known of a stranger. */
export type Seer = Staff | Guest | { readonly is: 'stranger' }

/** What has to be known of a family before anything of it is shown to one seer. */
export type FamilyFacts = {
  readonly organisation: string
  readonly family: string
  readonly team: string
  /** All its plans have ended; one that has none yet has not. */
  readonly ended: boolean
  /** Those named on it, and the person of the family that each of them is, where the family lists them. */
  readonly workers: readonly { readonly account: string; readonly person: Id | null }[]
  /** Those who alone may know of it; nothing when it is not restricted. */
  readonly readers: readonly string[] | null
  /** Until when the reason counts that this seer gave for opening it. */
  readonly reasonUntil: Instant | null
}

/** A plan as far as it decides who may what. */
export type PlanFacts = {
  readonly plan: string
  readonly ended: boolean
  /** The accounts that wrote what stands in it since it was last approved. */
  readonly authors: readonly string[]
}

/** What is asked about: the house, a team, a family, or a plan of it; and whose word it is, where it is somebody's. */
export type Matter =
  | { readonly of: 'house'; readonly organisation: string }
  | { readonly of: 'team'; readonly organisation: string; readonly team: string }
  | { readonly of: 'family'; readonly family: FamilyFacts }
  | {
      readonly of: 'plan'
      readonly family: FamilyFacts
      readonly plan: PlanFacts
      readonly person?: Id | undefined
    }
