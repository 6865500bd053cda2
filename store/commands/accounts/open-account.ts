import type { Instant } from '../../../plans/index.ts'
import { type AccountEvent, keepAccountEvent } from '../../account-events.ts'
import { type AccountAsked, findAccount } from '../../account-rows.ts'
import { reads, readsSteadily, writes } from '../../command.ts'
import { toRoles } from '../../role.ts'
import type { AccountFacts, AccountState } from './account.ts'

export type OpenedAccount = AccountFacts & {
  readonly account: string
  readonly version: number
  readonly state: AccountState
  readonly hasPassword: boolean
  readonly hasSecondFactor: boolean
  /** Whether they sign in with the account their service gave them, and with nothing of ours. */
  readonly provided?: true
  /** How many recovery codes are left. */
  readonly codes: number
  readonly created: Instant
}

/** An account as its owner and administrators see it: whether it has a password, and never which. */
export const openAccount = readsSteadily<AccountAsked, OpenedAccount | undefined>(async (reading, asked) => {
  const { organisation, account } = asked
  const found = await findAccount(reading, asked)
  if (!found) return undefined
  const teams = await reading
    .selectFrom('team_members')
    .select('team')
    .where('organisation', '=', organisation)
    .where('account', '=', account)
    .orderBy('team')
    .execute()
  const codes = await reading
    .selectFrom('recovery_codes')
    .select('number')
    .where('organisation', '=', organisation)
    .where('account', '=', account)
    .where('used', 'is', null)
    .execute()
  const { version, name, address, state, created } = found
  return {
    ...{ account, version, name, address, state, created, roles: toRoles(found.roles) },
    teams: teams.map(({ team }) => team),
    hasPassword: found.password !== null,
    hasSecondFactor: found.totp !== null,
    ...(found.subject !== null && { provided: true as const }),
    codes: codes.length,
  }
})

/** What happened to an account, the last first. */
export const accountEvents = reads<
  AccountAsked & { readonly limit?: number | undefined },
  readonly AccountEvent[]
>(async (reading, { organisation, account, limit = 20 }) => {
  const rows = await reading
    .selectFrom('account_events')
    .select(['at', 'what', 'by', 'more'])
    .where('organisation', '=', organisation)
    .where('account', '=', account)
    .orderBy('at', 'desc')
    .orderBy('what')
    .limit(limit)
    .execute()
  return rows.map(({ at, what, by, more }) => ({
    ...{ at, by: JSON.parse(by), more: JSON.parse(more) },
    // Only keepAccountEvent writes here.
    what: what as AccountEvent['what'],
  }))
})

/** Notes that somebody is guessing at an account: once an hour, however often they try. */
export const noteGuessing = writes<AccountAsked & { readonly now: Instant }, void>(async (writing, asked) => {
  const known = await findAccount(writing, asked)
  if (!known) return
  const at = `${asked.now.slice(0, 13)}:00:00.000Z`
  await keepAccountEvent(writing, asked, { at, by: { id: '', name: 'Somebody' }, what: 'guessed-at' })
})
