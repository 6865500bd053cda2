import { sql } from 'kysely'
import { reads, writes } from '../../command.ts'
import { type ActOnFamily, areAccounts, holdFamily, keepAct } from '../../family-acts.ts'
import type { Reading } from '../../tables.ts'

/** A restricted family as somebody who may not know of it has to call it, and nothing else of it. */
export type LeftFamily = { readonly family: string; readonly reference: string }

type Asked = { readonly organisation: string }

/** The accounts among those who may know of a family that can let others know of it: managers of its team who can still come in. */
const heads = (reading: Reading, { organisation }: Asked) =>
  reading
    .selectFrom('accounts')
    .innerJoin('team_members', join =>
      join
        .onRef('team_members.organisation', '=', 'accounts.organisation')
        .onRef('team_members.account', '=', 'accounts.id'),
    )
    .whereRef('team_members.team', '=', sql.ref('families.team'))
    .where('accounts.organisation', '=', organisation)
    .where('accounts.state', '<>', 'closed')
    .where('accounts.roles', 'like', '%"manager"%')

const leftFamilies = (reading: Reading, asked: Asked) =>
  reading
    .selectFrom('families')
    .select(['families.id as family', 'reference'])
    .where('families.organisation', '=', asked.organisation)
    .where('restricted', '=', 1)
    // A restricted one always names somebody, so that those few are looked through and not all the families there are.
    .where('families.id', 'in', each =>
      each
        .selectFrom('family_readers')
        .select('family_readers.family')
        .where('family_readers.organisation', '=', asked.organisation),
    )
    .where(each =>
      each.not(
        each.exists(
          heads(reading, asked)
            .innerJoin('family_readers', join =>
              join
                .onRef('family_readers.organisation', '=', 'accounts.organisation')
                .onRef('family_readers.account', '=', 'accounts.id'),
            )
            .whereRef('family_readers.family', '=', sql.ref('families.id'))
            .select('accounts.id'),
        ),
      ),
    )

/** The restricted families that have nobody left who may say who else knows of them. */
export const familiesLeft = reads<Asked, readonly LeftFamily[]>((reading, asked) =>
  leftFamilies(reading, asked).orderBy('reference').execute(),
)

export type ToNameReader = Omit<ActOnFamily, 'tie'> & { readonly account: string }

type Refused = { readonly refused: 'no-such-family' | 'no-such-account' | 'not-its-manager' }

/** Lets a manager of its team know of a restricted family that has nobody left who could; whoever does so learns nothing of it. */
export const nameReader = writes<ToNameReader, 'named' | Refused>(async (writing, given) => {
  const asked = { ...given, tie: 'from-outside' }
  const { organisation, family, account, at } = asked
  if (!(await holdFamily(writing, asked))) return { refused: 'no-such-family' }
  const left = await leftFamilies(writing, asked).where('families.id', '=', family).executeTakeFirst()
  if (!left) return { refused: 'no-such-family' }
  if (!(await areAccounts(writing, organisation, [account]))) return { refused: 'no-such-account' }
  const head = await writing
    .selectFrom('families')
    .where('families.organisation', '=', organisation)
    .where('families.id', '=', family)
    .where(each =>
      each.exists(heads(writing, asked).where('accounts.id', '=', account).select('accounts.id')),
    )
    .select('families.id')
    .executeTakeFirst()
  if (!head) return { refused: 'not-its-manager' }
  await writing
    .insertInto('family_readers')
    .values({ organisation, family, account, since: at })
    .onConflict(same => same.doNothing())
    .execute()
  await keepAct(writing, asked, 'named-reader', { account })
  return 'named'
})
