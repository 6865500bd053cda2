import type { By, Instant } from '../../../plans/index.ts'
import type { AccountAsked } from '../../account-rows.ts'
import type { Role } from '../../role.ts'

/** What an administrator says of somebody. */
export type AccountFacts = {
  readonly name: string
  readonly address: string
  readonly roles: readonly Role[]
  readonly teams: readonly string[]
}

export type AccountState = 'invited' | 'active' | 'closed'

/** Who changes an account, when, and which version of it they saw. */
export type ToChange = AccountAsked & { readonly saw: number; readonly at: Instant; readonly by: By }

/** A one-time link as it is made: only the fingerprint of its token is kept. */
export type NewLink = { readonly token: string; readonly ends: Instant }
