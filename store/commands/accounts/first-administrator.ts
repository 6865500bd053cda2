import type { Instant } from '../../../plans/index.ts'
import { keepAccountEvent } from '../../account-events.ts'
import { byOwner, factsToColumns } from '../../account-rows.ts'
import { writes } from '../../command.ts'
import { type Gone, putLink, useUpLink } from '../../links.ts'
import { plainText } from '../../plain-text.ts'
import type { Reading } from '../../tables.ts'
import type { NewLink } from './account.ts'

/** Whether anybody has an account here by which they can come in: people made up for trying have none, and stand in nobody’s way. */
const anyAccount = async (reading: Reading, organisation: string): Promise<boolean> =>
  (await reading
    .selectFrom('accounts')
    .select('id')
    .where('organisation', '=', organisation)
    .where(account => account.or([account('password', 'is not', null), account('issuer', 'is not', null)]))
    .limit(1)
    .executeTakeFirst()) !== undefined

export type ToOffer = { readonly organisation: string; readonly link: NewLink; readonly at: Instant }

/** Makes the link by which the first administrator comes in, in place of any before; once there is an account, none. */
export const offerFirstAccount = writes<ToOffer, 'offered' | 'not-first'>(
  async (writing, { organisation, link, at }) => {
    await writing
      .insertInto('organisations')
      .values({ id: organisation, name: 'Our organisation' })
      .onConflict(same => same.doNothing())
      .execute()
    if (await anyAccount(writing, organisation)) return 'not-first'
    await putLink(writing, { organisation, kind: 'first-administrator', made: at, ...link })
    return 'offered'
  },
)

export type ToTakeFirst = {
  readonly organisation: string
  readonly token: string
  /** What the organisation is called from now on. */
  readonly called: string
  readonly account: { readonly id: string; readonly name: string; readonly address: string }
  readonly password: string
  readonly now: Instant
}

/** Makes the first account, an administrator's, and names the organisation. The link is used up by it. */
export const takeFirstAccount = writes<ToTakeFirst, { readonly account: string } | Gone>(
  async (writing, asked) => {
    const { organisation, called, account, password, now } = asked
    const kinds = ['first-administrator'] as const
    const used = await useUpLink(writing, { ...asked, kinds, use: account.id })
    if ('gone' in used) return used
    if ('wrong' in used) return { gone: 'unknown' }
    if (used.again) return { account: account.id }
    if (await anyAccount(writing, organisation)) return { gone: 'used' }
    const name = plainText(called).trim()
    await writing.updateTable('organisations').set({ name }).where('id', '=', organisation).execute()
    const columns = factsToColumns({ ...account, roles: ['administrator'] })
    await writing
      .insertInto('accounts')
      .values({
        ...{ organisation, id: account.id, version: 1, ...columns, state: 'active', password },
        ...{ totp: null, totp_step: 0, issuer: null, subject: null, created: now, changed: now },
      })
      .execute()
    const its = { organisation, account: account.id }
    await keepAccountEvent(writing, its, {
      at: now,
      by: byOwner(account),
      what: 'joined',
      more: { first: true },
    })
    return { account: account.id }
  },
)
