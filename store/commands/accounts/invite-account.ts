import type { By, Instant } from '../../../plans/index.ts'
import { keepAccountEvent } from '../../account-events.ts'
import { areTeams, factsToColumns, findAccount, foldAddress, putTeams } from '../../account-rows.ts'
import { writes } from '../../command.ts'
import { putLink } from '../../links.ts'
import type { Created } from '../people.ts'
import type { AccountFacts, NewLink } from './account.ts'

export type ToInvite = AccountFacts & {
  readonly organisation: string
  readonly account: string
  readonly link: NewLink
  readonly at: Instant
  readonly by: By
}

/** Makes an account for somebody, and the link by which they take it. */
export const inviteAccount = writes<ToInvite, Created<'address-taken' | 'no-such-team'>>(
  async (writing, asked) => {
    const { organisation, account, teams, link, at, by } = asked
    const known = await findAccount(writing, asked)
    if (known)
      return known.created === at && known.address === foldAddress(asked.address)
        ? done
        : { refused: 'taken' }
    if (!(await areTeams(writing, organisation, teams))) return { refused: 'no-such-team' }
    const columns = factsToColumns(asked)
    const other = await writing
      .selectFrom('accounts')
      .select('id')
      .where('organisation', '=', organisation)
      .where('address', '=', columns.address)
      .executeTakeFirst()
    if (other) return { refused: 'address-taken' }
    await writing
      .insertInto('accounts')
      .values({
        ...{ organisation, id: account, version: 1, ...columns, state: 'invited', totp_step: 0 },
        ...{ password: null, totp: null, issuer: null, subject: null, created: at, changed: at },
      })
      .execute()
    await putTeams(writing, asked)
    await putLink(writing, { organisation, account, kind: 'invitation', made: at, ...link })
    await keepAccountEvent(writing, asked, { at, by, what: 'invited', more: { roles: asked.roles, teams } })
    return done
  },
)

const done = { version: 1 } as const
