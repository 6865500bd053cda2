/** The tables of who may come in. What proves somebody is kept as a hash, or sealed with a key that is not in the database. */
export type AccountTables = {
  readonly accounts: Of & AccountRow
  readonly team_members: Of & { readonly account: string; readonly team: string; readonly since: string }
  readonly recovery_codes: Of & {
    readonly account: string
    readonly number: number
    readonly hash: string
    /** By which session. */
    readonly used: string | null
  }
  readonly sessions: Of & SessionRow
  readonly known_browsers: Of & {
    readonly token: string
    readonly account: string
    readonly since: string
    readonly ends: string
  }
  readonly one_time_links: Of & LinkRow
  readonly attempts: Of & { readonly key: string; readonly count: number; readonly until: string }
  readonly account_events: Of & {
    readonly account: string
    readonly at: string
    readonly what: string
    readonly by: string
    readonly more: string
  }
}

type Of = { readonly organisation: string }

export type AccountRow = {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly sort: string
  /** What they sign in with, folded. */
  readonly address: string
  /** A list, as JSON. */
  readonly roles: string
  readonly state: 'invited' | 'active' | 'closed'
  readonly password: string | null
  readonly totp: string | null
  /** The last half minute whose code was taken: each code is good for one sign-in. */
  readonly totp_step: number
  readonly issuer: string | null
  readonly subject: string | null
  readonly created: string
  readonly changed: string
}

type SessionRow = {
  readonly token: string
  /** What it is called where it is listed: knowing it lets nobody in. */
  readonly id: string
  readonly account: string | null
  readonly guest: string | null
  readonly proof: 'code-needed' | 'set-up-needed' | 'full'
  readonly began: string
  readonly seen: string
  /** How many seconds it lives unseen. */
  readonly idle: number
  readonly ends: string
  readonly ended: string | null
  readonly browser: string
  /** Where it came from, when a provider began it; the token of it is sealed. */
  readonly issuer: string | null
  readonly subject: string | null
  readonly issuer_session: string | null
  readonly id_token: string | null
}

export type LinkRow = {
  readonly token: string
  readonly kind: 'first-administrator' | 'invitation' | 'reset' | 'guest'
  readonly account: string | null
  readonly guest: string | null
  readonly code: string | null
  /** How often a wrong code may still be given. */
  readonly tries: number
  readonly made: string
  readonly ends: string
  /** What it was used for; the same use asked again is the same. */
  readonly used: string | null
  readonly revoked: string | null
}
