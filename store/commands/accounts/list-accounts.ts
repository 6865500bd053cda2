import { sql } from 'kysely'
import type { Instant } from '../../../plans/index.ts'
import { foldAddress, foldedWords } from '../../account-rows.ts'
import { reads } from '../../command.ts'
import { type Role, toRoles } from '../../role.ts'
import type { AccountState } from './account.ts'

/** The last of the page before; the next page begins after it. */
export type AccountPlace = { readonly sort: string; readonly account: string }

export type AccountsAsked = {
  readonly organisation: string
  readonly state?: AccountState | undefined
  readonly role?: Role | undefined
  /** Only the members of this team. */
  readonly team?: string | undefined
  /** The beginning of words of a name, or a part of an address. */
  readonly words?: string | undefined
  readonly after?: AccountPlace | undefined
  readonly limit?: number | undefined
  readonly now: Instant
}

export type ListedAccount = AccountPlace & {
  readonly name: string
  readonly address: string
  readonly roles: readonly Role[]
  readonly state: AccountState
  readonly hasSecondFactor: boolean
  readonly provided?: true
  /** When they last used it, as far as sessions are still kept. */
  readonly seen: Instant | null
}

/** An organisation's accounts by name, a page at a time. */
export const listAccounts = reads<AccountsAsked, readonly ListedAccount[]>(async (reading, asked) => {
  const { organisation, state, role, team, words = '', after, limit = 50 } = asked
  const folded = foldedWords(words)
  const rows = await reading
    .selectFrom('accounts')
    .select(['id', 'name', 'sort', 'address', 'roles', 'state', 'totp', 'subject'])
    .select(each =>
      each
        .selectFrom('sessions')
        .select(sessions => sessions.fn.max('seen').as('seen'))
        .whereRef('sessions.organisation', '=', 'accounts.organisation')
        .whereRef('sessions.account', '=', 'accounts.id')
        .as('seen'),
    )
    .where('organisation', '=', organisation)
    .$if(state !== undefined, query => query.where('state', '=', state ?? 'active'))
    .$if(role !== undefined, query => query.where('roles', 'like', `%"${role}"%`))
    .$if(team !== undefined, query =>
      query.where('id', 'in', each =>
        each
          .selectFrom('team_members')
          .select('account')
          .where('organisation', '=', organisation)
          .where('team', '=', team ?? ''),
      ),
    )
    .$if(words.trim() !== '', query =>
      query.where(each =>
        each.or([
          ...(folded.length > 0
            ? [each.and(folded.map(word => sql<boolean>`' ' || sort like ${`% ${word}%`}`))]
            : []),
          sql<boolean>`address like ${`%${plain(foldAddress(words))}%`} escape '!'`,
        ]),
      ),
    )
    .$if(after !== undefined, query =>
      query.where(sql<boolean>`(sort, id) > (${after?.sort}, ${after?.account})`),
    )
    .orderBy('sort')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(({ id, totp, subject, roles, ...row }) => ({
    ...row,
    account: id,
    roles: toRoles(roles),
    hasSecondFactor: totp !== null,
    ...(subject !== null && { provided: true as const }),
  }))
})

/** Signs that mean something in a search mean themselves in an address. */
const plain = (text: string): string => text.replace(/[!%_]/g, sign => `!${sign}`)
