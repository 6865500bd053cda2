import type { By } from '../plans/index.ts'
import type { AccountRow } from './account-tables.ts'
import type { AccountFacts } from './commands/accounts/account.ts'
import { foldName, sortName } from './names.ts'
import { plainText } from './plain-text.ts'
import { toRoles } from './role.ts'
import type { Reading, Writing } from './tables.ts'

export type AccountAsked = { readonly organisation: string; readonly account: string }

/** An address as it is looked for: its capitals mean nothing to anybody who types it. */
export const foldAddress = (address: string): string =>
  plainText(address).normalize('NFKC').trim().toLowerCase()

/** What is kept of what somebody is called and may do. */
export const factsToColumns = ({ name, address, roles }: Omit<AccountFacts, 'teams'>) => ({
  ...nameToColumns(name),
  address: foldAddress(address),
  roles: JSON.stringify(toRoles(JSON.stringify(roles))),
})

const nameToColumns = (name: string) => ({ name: plainText(name).trim(), sort: sortName(plainText(name)) })

/** An account as it is now, for a command that changes it. */
export const findAccount = (reading: Reading, { organisation, account }: AccountAsked) =>
  reading
    .selectFrom('accounts')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('id', '=', account)
    .executeTakeFirst()

/** Holds an account until the transaction ends: what is asked of it at the same time comes after. */
export async function holdAccount(writing: Writing, { organisation, account }: AccountAsked): Promise<void> {
  await writing
    .updateTable('accounts')
    .set(each => ({ version: each.ref('version') }))
    .where('organisation', '=', organisation)
    .where('id', '=', account)
    .execute()
}

/** The owner of an account as the one who did something to it. */
export const byOwner = ({ id, name }: Pick<AccountRow, 'id' | 'name'>): By => ({ id, name })

/** Whether nobody would be left who could let anybody in. */
export async function isLastAdministrator(
  writing: Writing,
  { organisation, account }: AccountAsked,
): Promise<boolean> {
  // Changed to what it is: of two who take the role from each other at once, one finds that the other has gone.
  await writing
    .updateTable('organisations')
    .set(each => ({ name: each.ref('name') }))
    .where('id', '=', organisation)
    .execute()
  const rows = await writing
    .selectFrom('accounts')
    .select(['id', 'roles'])
    .where('organisation', '=', organisation)
    .where('state', '=', 'active')
    .where('roles', 'like', '%"administrator"%')
    .execute()
  return rows.length === 1 && rows[0]?.id === account
}

/** Puts somebody in these teams and no others; nothing is changed when one of them is not there. */
export async function putTeams(
  writing: Writing,
  {
    organisation,
    account,
    teams,
    at,
  }: AccountAsked & { readonly teams: readonly string[]; readonly at: string },
): Promise<void> {
  let left = writing
    .deleteFrom('team_members')
    .where('organisation', '=', organisation)
    .where('account', '=', account)
  if (teams.length > 0) left = left.where('team', 'not in', teams)
  await left.execute()
  if (teams.length === 0) return
  await writing
    .insertInto('team_members')
    .values(teams.map(team => ({ organisation, account, team, since: at })))
    .onConflict(same => same.doNothing())
    .execute()
}

/** Whether each of these teams is there. */
export async function areTeams(
  reading: Reading,
  organisation: string,
  teams: readonly string[],
): Promise<boolean> {
  if (teams.length === 0) return true
  const found = await reading
    .selectFrom('teams')
    .select('id')
    .where('organisation', '=', organisation)
    .where('id', 'in', teams)
    .execute()
  return found.length === new Set(teams).size
}

/** A name as a list of accounts is searched by it: any of its words, begun. */
export const foldedWords = (words: string): readonly string[] => foldName(words).split(' ').filter(Boolean)
