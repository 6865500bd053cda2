import type { Role } from '../../../store/index.ts'
import type { HouseVisit } from '../visit.ts'

/** Somebody who works here, as a list to choose from names them. */
export type Colleague = { readonly account: string; readonly name: string; readonly roles: readonly Role[] }

const withFamilies: readonly Role[] = [
  'practitioner',
  'family-support-worker',
  'manager',
  'reviewing-officer',
]

/** The names of these accounts; one that was closed long ago is still named. */
export async function namesOf(
  { store, organisation }: HouseVisit,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const opened = await Promise.all(accounts.map(account => store.openAccount({ organisation, account })))
  return new Map(opened.flatMap(each => (each ? [[each.account, each.name] as const] : [])))
}

/** Those who work with families and whose name has these words in it. */
export async function findColleagues(
  { store, organisation, now }: HouseVisit,
  words: string,
): Promise<readonly Colleague[]> {
  if (words.trim() === '') return []
  const found = await store.listAccounts({ organisation, words, now, limit: 20 })
  return found
    .filter(({ state, roles }) => state !== 'closed' && roles.some(role => withFamilies.includes(role)))
    .map(({ account, name, roles }) => ({ account, name, roles }))
}
