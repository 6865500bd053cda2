import { keepAccountEvent } from '../../account-events.ts'
import { findAccount, isLastAdministrator } from '../../account-rows.ts'
import { writes } from '../../command.ts'
import { revokePasswordLinks } from '../../links.ts'
import { endSessionsOf, forgetBrowsersOf } from '../../sessions.ts'
import type { Writing } from '../../tables.ts'
import { Overtaken } from '../../transactions.ts'
import type { Changed } from '../people.ts'
import type { AccountState, ToChange } from './account.ts'

/** Shuts somebody out at once, wherever they are signed in. What they did stays theirs. */
export const closeAccount = writes<ToChange, Changed<'no-such-account' | 'last-administrator'>>(
  async (writing, asked) => {
    const known = await findAccount(writing, asked)
    if (!known) return { refused: 'no-such-account' }
    if (known.version !== asked.saw) return later(known, asked)
    if (await isLastAdministrator(writing, asked)) return { refused: 'last-administrator' }
    await turn(writing, asked, 'closed')
    await endSessionsOf(writing, asked)
    await forgetBrowsersOf(writing, asked)
    await revokePasswordLinks(writing, asked)
    await keepAccountEvent(writing, asked, { ...asked, what: 'closed', more: {} })
    return { version: asked.saw + 1 }
  },
)

/** Lets somebody back in: with the password they had, or as somebody invited who never chose one. */
export const reopenAccount = writes<ToChange, Changed<'no-such-account'>>(async (writing, asked) => {
  const known = await findAccount(writing, asked)
  if (!known) return { refused: 'no-such-account' }
  if (known.version !== asked.saw) return later(known, asked)
  await turn(writing, asked, known.password === null && known.subject === null ? 'invited' : 'active')
  await keepAccountEvent(writing, asked, { ...asked, what: 'reopened', more: {} })
  return { version: asked.saw + 1 }
})

type Known = { readonly version: number; readonly changed: string }

const later = ({ version, changed }: Known, { saw, at }: ToChange) =>
  version === saw + 1 && changed === at ? { version } : { conflict: { version } }

async function turn(writing: Writing, asked: ToChange, state: AccountState): Promise<void> {
  const { organisation, account, saw, at } = asked
  const done = await writing
    .updateTable('accounts')
    .set({ state, version: saw + 1, changed: at })
    .where('organisation', '=', organisation)
    .where('id', '=', account)
    .where('version', '=', saw)
    .executeTakeFirst()
  if (done.numUpdatedRows !== 1n) throw new Overtaken('The account has been changed since it was read.')
}
