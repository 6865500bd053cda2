import type { AccountAsked } from './account-rows.ts'
import type { LinkRow } from './account-tables.ts'
import type { Writing } from './tables.ts'

export type LinkKind = LinkRow['kind']

/** Why a link leads nowhere. */
export type Gone = { readonly gone: 'unknown' | 'over' | 'used' | 'revoked' | 'tried-out' }

export type LinkAsked = { readonly organisation: string; readonly token: string; readonly now: string }

/** Makes a link by which somebody can come in once. Whoever had one of its kind before uses the new one. */
export async function putLink(
  writing: Writing,
  {
    organisation,
    ...link
  }: Pick<LinkRow, 'token' | 'kind' | 'made' | 'ends'> &
    Partial<Pick<LinkRow, 'account' | 'guest' | 'code' | 'tries'>> & { readonly organisation: string },
): Promise<void> {
  const { kind, made, account = null, guest = null, code = null, tries = 0 } = link
  await revokeLinks(writing, { organisation, account, guest, kinds: [kind], at: made, but: link.token })
  await writing
    .insertInto('one_time_links')
    .values({ organisation, ...link, account, guest, code, tries, used: null, revoked: null })
    .onConflict(same => same.doNothing())
    .execute()
}

type ToRevoke = {
  readonly organisation: string
  readonly account: string | null
  readonly guest?: string | null
  readonly kinds: readonly LinkKind[]
  readonly at: string
  readonly but?: string
}

/** Takes back the links that somebody has and has not used. */
export async function revokeLinks(writing: Writing, asked: ToRevoke): Promise<void> {
  const { organisation, account, guest = null, kinds, at, but = '' } = asked
  await writing
    .updateTable('one_time_links')
    .set({ revoked: at })
    .where('organisation', '=', organisation)
    .where('account', account === null ? 'is' : '=', account)
    .where('guest', guest === null ? 'is' : '=', guest)
    .where('kind', 'in', kinds)
    .where('used', 'is', null)
    .where('revoked', 'is', null)
    .where('token', '<>', but)
    .execute()
}

/** Why a link can no longer be used, if so. */
export function whyGone(
  link: Pick<LinkRow, 'used' | 'revoked' | 'ends' | 'code' | 'tries'> | undefined,
  now: string,
): Gone['gone'] | undefined {
  if (!link) return 'unknown'
  if (link.used !== null) return 'used'
  if (link.revoked !== null) return 'revoked'
  if (link.ends <= now) return 'over'
  return link.code !== null && link.tries === 0 ? 'tried-out' : undefined
}

type LinkUsed = {
  readonly account: string | null
  readonly guest: string | null
  /** Whether this very use was made before, and only its answer was lost. */
  readonly again: boolean
}
export type WrongCode = { readonly wrong: 'code'; readonly left: number }

export type ToUseLink = LinkAsked & {
  readonly kinds: readonly LinkKind[]
  /** What it is used for; asked again for the same, the answer is the same. */
  readonly use: string
  /** The fingerprint of the code that was given separately, where the link asks for one. */
  readonly code?: string | undefined
}

/** Uses a link up. Of two who try at once one finds it used; a wrong code costs one of its tries. */
export async function useUpLink(writing: Writing, asked: ToUseLink): Promise<LinkUsed | WrongCode | Gone> {
  const { organisation, token, kinds, use, code, now } = asked
  // Changed to what it is: so the row is held until this transaction ends.
  const link = await writing
    .updateTable('one_time_links')
    .set(each => ({ tries: each.ref('tries') }))
    .where('organisation', '=', organisation)
    .where('token', '=', token)
    .where('kind', 'in', kinds)
    .returningAll()
    .executeTakeFirst()
  if (link?.used === use) return { account: link.account, guest: link.guest, again: true }
  const gone = whyGone(link, now)
  if (gone || !link) return { gone: gone ?? 'unknown' }
  const its = writing
    .updateTable('one_time_links')
    .where('organisation', '=', organisation)
    .where('token', '=', token)
  if (link.code !== null && link.code !== code) {
    await its.set({ tries: link.tries - 1 }).execute()
    return { wrong: 'code', left: link.tries - 1 }
  }
  await its.set({ used: use }).execute()
  return { account: link.account, guest: link.guest, again: false }
}

/** Every link of an account that would let somebody set a password. */
export const revokePasswordLinks = (
  writing: Writing,
  { organisation, account, at }: AccountAsked & { at: string },
) => revokeLinks(writing, { organisation, account, kinds: ['invitation', 'reset'], at })
