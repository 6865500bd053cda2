import { foldAddress } from '../../account-rows.ts'
import { reads } from '../../command.ts'
import type { AccountState } from './account.ts'

export type CredentialsAsked = {
  readonly organisation: string
  /** The fingerprint of the browser they come from, where it has one. */
  readonly browser?: string | undefined
  readonly now: string
} & ({ readonly address: string } | { readonly account: string })

/** What somebody has to prove themselves by. It never leaves the server. */
export type Credentials = {
  readonly account: string
  readonly name: string
  readonly address: string
  readonly state: AccountState
  readonly password: string | null
  readonly totp: string | null
  readonly codes: readonly { readonly number: number; readonly hash: string }[]
  /** Whether they have signed in from this browser before. */
  readonly known: boolean
}

/** Looks up what somebody proves themselves by. */
export const credentialsOf = reads<CredentialsAsked, Credentials | undefined>(async (reading, asked) => {
  const { organisation, browser = '', now } = asked
  const rows = await reading
    .selectFrom('accounts')
    .leftJoin('known_browsers', join =>
      join
        .onRef('known_browsers.organisation', '=', 'accounts.organisation')
        .onRef('known_browsers.account', '=', 'accounts.id')
        .on('known_browsers.token', '=', browser)
        .on('known_browsers.ends', '>', now),
    )
    .leftJoin('recovery_codes', join =>
      join
        .onRef('recovery_codes.organisation', '=', 'accounts.organisation')
        .onRef('recovery_codes.account', '=', 'accounts.id')
        .on('recovery_codes.used', 'is', null),
    )
    .select(['accounts.id', 'name', 'address', 'state', 'password', 'totp', 'number', 'hash'])
    .select('known_browsers.token as browser')
    .where('accounts.organisation', '=', organisation)
    .$if('address' in asked, query =>
      query.where('address', '=', 'address' in asked ? foldAddress(asked.address) : ''),
    )
    .$if('account' in asked, query =>
      query.where('accounts.id', '=', 'account' in asked ? asked.account : ''),
    )
    .orderBy('number')
    .execute()
  const [row] = rows
  if (!row) return undefined
  const { id, name, address, state, password, totp } = row
  const codes = rows.flatMap(({ number, hash }) =>
    number === null || hash === null ? [] : [{ number, hash }],
  )
  return { account: id, name, address, state, password, totp, codes, known: row.browser !== null }
})
