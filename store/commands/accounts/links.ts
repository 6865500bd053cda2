import type { By, Instant } from '../../../plans/index.ts'
import { keepAccountEvent } from '../../account-events.ts'
import { findAccount } from '../../account-rows.ts'
import { reads, writes } from '../../command.ts'
import { type Gone, type LinkAsked, type LinkKind, putLink, whyGone } from '../../links.ts'
import { isBothHalves } from '../../same-hands.ts'
import type { NewLink } from './account.ts'

export type ToMakeLink = {
  readonly organisation: string
  readonly account: string
  readonly link: NewLink
  readonly at: Instant
  readonly by: By
}

/** Makes a link by which somebody sets a password: invited, they join by it; else they choose another. */
export const makePasswordLink = writes<
  ToMakeLink,
  | { readonly kind: LinkKind }
  | { readonly refused: 'no-such-account' | 'closed' | 'signs-in-elsewhere' | 'both-halves' }
>(async (writing, asked) => {
  const { organisation, account, link, at, by } = asked
  const known = await findAccount(writing, asked)
  if (!known) return { refused: 'no-such-account' }
  if (known.state === 'closed') return { refused: 'closed' }
  if (known.subject !== null) return { refused: 'signs-in-elsewhere' }
  const kind = known.state === 'invited' ? 'invitation' : 'reset'
  if (kind === 'reset' && (await isBothHalves(writing, asked, 'password'))) return { refused: 'both-halves' }
  await putLink(writing, { organisation, account, kind, made: at, ...link })
  await keepAccountEvent(writing, asked, { at, by, what: 'link-made', more: { kind } })
  return { kind }
})

/** Where a link leads, for the page that asks what to do with it. */
export type LinkSeen = {
  readonly kind: LinkKind
  readonly account: { readonly id: string; readonly name: string; readonly address: string } | null
  readonly guest: string | null
  readonly needsCode: boolean
}

/** Looks where a link leads, and leaves it as it is. */
export const lookAtLink = reads<LinkAsked, LinkSeen | Gone>(async (reading, { organisation, token, now }) => {
  const row = await reading
    .selectFrom('one_time_links')
    .leftJoin('accounts', join =>
      join
        .onRef('accounts.organisation', '=', 'one_time_links.organisation')
        .onRef('accounts.id', '=', 'one_time_links.account'),
    )
    .select(['kind', 'account', 'guest', 'code', 'tries', 'ends', 'used', 'revoked'])
    .select(['accounts.name', 'accounts.address', 'accounts.state'])
    .where('one_time_links.organisation', '=', organisation)
    .where('token', '=', token)
    .executeTakeFirst()
  const gone = whyGone(row, now)
  if (gone || !row) return { gone: gone ?? 'unknown' }
  if (row.state === 'closed') return { gone: 'revoked' }
  const { kind, account, guest, code, name, address } = row
  return {
    ...{ kind, guest, needsCode: code !== null },
    account: account === null ? null : { id: account, name: name ?? '', address: address ?? '' },
  }
})
