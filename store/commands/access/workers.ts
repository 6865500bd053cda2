import type { Id } from '../../../plans/index.ts'
import { writes } from '../../command.ts'
import { type ActOnFamily, areAccounts, holdFamily, keepAct } from '../../family-acts.ts'
import type { Reading } from '../../tables.ts'

export type ToNameWorker = ActOnFamily & {
  readonly account: string
  /** The person of the family’s that they are, where it lists them: only so can they speak for themselves. */
  readonly person?: Id | undefined
}

type Refused = { readonly refused: 'no-such-family' | 'no-such-account' | 'no-such-person' | 'restricted' }

/** Names somebody as a worker of a family: it is theirs from then on. On a restricted one only those it names already. */
export const nameWorker = writes<ToNameWorker, 'named' | Refused>(async (writing, asked) => {
  const { organisation, family, account, person = null, at } = asked
  const home = await holdFamily(writing, asked)
  if (!home) return { refused: 'no-such-family' }
  if (!(await areAccounts(writing, organisation, [account]))) return { refused: 'no-such-account' }
  if (person !== null && !(await isOfFamily(writing, asked))) return { refused: 'no-such-person' }
  if (home.restricted === 1 && !(await isReader(writing, asked))) return { refused: 'restricted' }
  await writing
    .insertInto('family_workers')
    .values({ organisation, family, account, person, since: at })
    .onConflict(same => same.columns(['organisation', 'family', 'account']).doUpdateSet({ person }))
    .execute()
  await keepAct(writing, asked, 'named-worker', { account, person })
  return 'named'
})

/** Takes a family from somebody who was named on it. */
export const releaseWorker = writes<
  ActOnFamily & { readonly account: string },
  'released' | { readonly refused: 'no-such-family' }
>(async (writing, asked) => {
  const { organisation, family, account } = asked
  if (!(await holdFamily(writing, asked))) return { refused: 'no-such-family' }
  const done = await writing
    .deleteFrom('family_workers')
    .where('organisation', '=', organisation)
    .where('family', '=', family)
    .where('account', '=', account)
    .executeTakeFirst()
  if (done.numDeletedRows > 0n) await keepAct(writing, asked, 'released-worker', { account })
  return 'released'
})

async function isOfFamily(reading: Reading, { organisation, family, person = '' }: ToNameWorker) {
  const row = await reading
    .selectFrom('people')
    .select('id')
    .where('organisation', '=', organisation)
    .where('family', '=', family)
    .where('id', '=', person)
    .executeTakeFirst()
  return row !== undefined
}

async function isReader(reading: Reading, { organisation, family, account }: ToNameWorker) {
  const row = await reading
    .selectFrom('family_readers')
    .select('account')
    .where('organisation', '=', organisation)
    .where('family', '=', family)
    .where('account', '=', account)
    .executeTakeFirst()
  return row !== undefined
}
