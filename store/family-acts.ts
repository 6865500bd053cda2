import type { By, Instant } from '../plans/index.ts'
import { toText } from './chain.ts'
import { keepLook } from './looks.ts'
import type { Reading, Writing } from './tables.ts'

/** Somebody sets who may know what of a family: who, what tied them to it, when and why. */
export type ActOnFamily = {
  readonly organisation: string
  readonly family: string
  readonly by: By
  readonly tie: string
  readonly at: Instant
  readonly why?: string | undefined
}

/** The family, which stays as it is until this transaction ends. */
export const holdFamily = (writing: Writing, { organisation, family }: ActOnFamily) =>
  writing
    .updateTable('families')
    .set(each => ({ version: each.ref('version') }))
    .where('organisation', '=', organisation)
    .where('id', '=', family)
    .returning(['team', 'restricted'])
    .executeTakeFirst()

/** Records the act among the looks at the family, with what was set. */
export const keepAct = (
  writing: Writing,
  { organisation, family, by, tie, at, why }: ActOnFamily,
  what: string,
  set: Readonly<Record<string, unknown>>,
) => keepLook(writing, { organisation, family, by, tie, at, what, why: toText({ ...set, why }) })

/** Whether each of these is an account that is not closed. */
export async function areAccounts(
  reading: Reading,
  organisation: string,
  accounts: readonly string[],
): Promise<boolean> {
  if (accounts.length === 0) return true
  const found = await reading
    .selectFrom('accounts')
    .select('id')
    .where('organisation', '=', organisation)
    .where('id', 'in', accounts)
    .where('state', '<>', 'closed')
    .execute()
  return found.length === new Set(accounts).size
}
