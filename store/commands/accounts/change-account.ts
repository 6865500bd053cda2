import { keepAccountEvent } from '../../account-events.ts'
import {
  areTeams,
  factsToColumns,
  findAccount,
  foldAddress,
  isLastAdministrator,
  putTeams,
} from '../../account-rows.ts'
import { writes } from '../../command.ts'
import { isBothHalves } from '../../same-hands.ts'
import type { Reading } from '../../tables.ts'
import { Overtaken } from '../../transactions.ts'
import type { Changed } from '../people.ts'
import type { AccountFacts, ToChange } from './account.ts'

export type ToChangeAccount = ToChange & AccountFacts

/** Changes what somebody is called, signs in with, and may do. The last administrator stays one. */
export const changeAccount = writes<
  ToChangeAccount,
  Changed<'no-such-account' | 'address-taken' | 'no-such-team' | 'last-administrator' | 'both-halves'>
>(async (writing, asked) => {
  const { organisation, account, saw, roles, teams, at, by } = asked
  const known = await findAccount(writing, asked)
  if (!known) return { refused: 'no-such-account' }
  if (known.version !== saw)
    return known.version === saw + 1 && known.changed === at
      ? { version: saw + 1 }
      : { conflict: { version: known.version } }
  if (!(await areTeams(writing, organisation, teams))) return { refused: 'no-such-team' }
  if (await isAddressOfAnother(writing, asked)) return { refused: 'address-taken' }
  if (!roles.includes('administrator') && (await isLastAdministrator(writing, asked)))
    return { refused: 'last-administrator' }
  const isOtherAddress = foldAddress(asked.address) !== known.address
  if (isOtherAddress && (await isBothHalves(writing, asked, 'password'))) return { refused: 'both-halves' }
  const done = await writing
    .updateTable('accounts')
    .set({ ...factsToColumns(asked), version: saw + 1, changed: at })
    .where('organisation', '=', organisation)
    .where('id', '=', account)
    .where('version', '=', saw)
    .executeTakeFirst()
  if (done.numUpdatedRows !== 1n) throw new Overtaken('The account has been changed since it was read.')
  await putTeams(writing, asked)
  const { name, address } = asked
  const more = {
    name,
    address: foldAddress(address),
    roles,
    teams,
    before: { name: known.name, address: known.address },
  }
  await keepAccountEvent(writing, asked, { at, by, what: 'changed', more })
  return { version: saw + 1 }
})

const isAddressOfAnother = async (
  reading: Reading,
  { organisation, account, address }: ToChangeAccount,
): Promise<boolean> =>
  (await reading
    .selectFrom('accounts')
    .select('id')
    .where('organisation', '=', organisation)
    .where('address', '=', foldAddress(address))
    .where('id', '<>', account)
    .executeTakeFirst()) !== undefined
