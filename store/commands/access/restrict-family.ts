import { writes } from '../../command.ts'
import { type ActOnFamily, areAccounts, holdFamily, keepAct } from '../../family-acts.ts'
import type { Writing } from '../../tables.ts'

export type ToRestrict = ActOnFamily & {
  /** All who may know of it from now on. */
  readonly readers: readonly string[]
}

type Refused = { readonly refused: 'no-such-family' | 'no-such-account' | 'no-reader' }

/**
 * Lets a family be known by those named here and by nobody else; asked again, by these instead. It is never left
 * without anybody.
 */
export const restrictFamily = writes<ToRestrict, 'restricted' | Refused>(async (writing, asked) => {
  const { organisation, family, at } = asked
  const readers = [...new Set(asked.readers)].sort()
  if (readers.length === 0) return { refused: 'no-reader' }
  if (!(await holdFamily(writing, asked))) return { refused: 'no-such-family' }
  if (!(await areAccounts(writing, organisation, readers))) return { refused: 'no-such-account' }
  await writing
    .deleteFrom('family_readers')
    .where('organisation', '=', organisation)
    .where('family', '=', family)
    .where('account', 'not in', readers)
    .execute()
  await writing
    .insertInto('family_readers')
    .values(readers.map(account => ({ organisation, family, account, since: at })))
    .onConflict(same => same.doNothing())
    .execute()
  await setRestricted(writing, asked, 1)
  await keepAct(writing, asked, 'restricted', { readers })
  return 'restricted'
})

/** Lets a family be known again by whoever is named on it, its team, and others with a reason. */
export const liftRestriction = writes<ActOnFamily, 'open' | { readonly refused: 'no-such-family' }>(
  async (writing, asked) => {
    const { organisation, family } = asked
    const home = await holdFamily(writing, asked)
    if (!home) return { refused: 'no-such-family' }
    if (home.restricted === 0) return 'open'
    await writing
      .deleteFrom('family_readers')
      .where('organisation', '=', organisation)
      .where('family', '=', family)
      .execute()
    await setRestricted(writing, asked, 0)
    await keepAct(writing, asked, 'opened-up', {})
    return 'open'
  },
)

async function setRestricted(
  writing: Writing,
  { organisation, family }: ActOnFamily,
  restricted: 0 | 1,
): Promise<void> {
  await writing
    .updateTable('families')
    .set({ restricted })
    .where('organisation', '=', organisation)
    .where('id', '=', family)
    .execute()
}
