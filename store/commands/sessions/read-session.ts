import type { Instant } from '../../../plans/index.ts'
import { reads, writes } from '../../command.ts'
import { prepared } from '../../prepared.ts'
import { type Role, toRoles } from '../../role.ts'
import type { NewSession } from '../../sessions.ts'
import type { Reading, Tables } from '../../tables.ts'

export type SessionAsked = {
  readonly organisation: string
  readonly token: string
  readonly now: Instant
}

/** Somebody who is signed in, or on the way: what they are now, not what they were when the session began. */
export type OpenSession = {
  readonly id: string
  readonly proof: NewSession['proof']
  readonly began: Instant
  readonly seen: Instant
  readonly ends: Instant
  /** Whether somebody else vouched for them, so that there is no password to ask for. */
  readonly provided?: true
} & ({ readonly account: SignedIn } | { readonly guest: string })

export type SignedIn = {
  readonly id: string
  readonly name: string
  readonly address: string
  readonly roles: readonly Role[]
  readonly teams: readonly string[]
}

/** Whose session this is, as long as it lives; an account that was closed has none. */
export const readSession = reads<SessionAsked, OpenSession | undefined>(
  async (reading, { organisation, token, now }) =>
    toSession((await sessionAndTeams(reading, { organisation, token })).rows, now),
)

/** The session that was found, if it lives. */
export function toSession(rows: readonly SessionRow[], now: Instant): OpenSession | undefined {
  const [row] = rows
  if (!row || row.ended !== null || row.ends <= now || isIdle(row.seen, row.idle, now)) return undefined
  const { id, proof, began, seen, ends, guest, account, name, address, roles, state } = row
  const open = { id, proof, began, seen, ends, ...(row.issuer !== null && { provided: true as const }) }
  if (guest !== null) return { ...open, guest }
  if (state !== 'active' || account === null) return undefined
  const teams = rows.flatMap(({ team }) => (team === null ? [] : [team]))
  return {
    ...open,
    account: {
      id: account,
      name: name ?? '',
      address: address ?? '',
      roles: toRoles(roles ?? '[]'),
      teams,
    },
  }
}

/** A session with the account it is of, once for each of the account’s teams. */
type SessionRow = Pick<Tables['sessions'], 'id' | 'account' | 'guest' | 'proof' | 'began' | 'seen' | 'idle'> &
  Pick<Tables['sessions'], 'ends' | 'ended' | 'issuer'> &
  Readonly<Record<'name' | 'address' | 'roles' | 'state' | 'team', string | null>>

/** For this command, and for one that asks for more besides. */
export const sessionAndTeams = prepared(
  (reading: Reading, { organisation, token }: Pick<SessionAsked, 'organisation' | 'token'>) =>
    reading
      .selectFrom('sessions')
      .leftJoin('accounts', join =>
        join
          .onRef('accounts.organisation', '=', 'sessions.organisation')
          .onRef('accounts.id', '=', 'sessions.account'),
      )
      .leftJoin('team_members', join =>
        join
          .onRef('team_members.organisation', '=', 'sessions.organisation')
          .onRef('team_members.account', '=', 'sessions.account'),
      )
      .select(['sessions.id', 'sessions.account', 'guest', 'proof', 'began', 'seen', 'idle', 'ends', 'ended'])
      .select(['accounts.name', 'address', 'roles', 'state', 'team_members.team', 'sessions.issuer'])
      .where('sessions.organisation', '=', organisation)
      .where('token', '=', token)
      .orderBy('team_members.team'),
)

const isIdle = (seen: string, idle: number, now: string): boolean =>
  Date.parse(now) - Date.parse(seen) > idle * 1000

/** Notes that a session was used. */
export const seeSession = writes<SessionAsked, void>(async (writing, { organisation, token, now }) => {
  await writing
    .updateTable('sessions')
    .set({ seen: now })
    .where('organisation', '=', organisation)
    .where('token', '=', token)
    .where('seen', '<', now)
    .where('ended', 'is', null)
    .execute()
})
