import type { Instant } from '../../../plans/index.ts'
import { writes } from '../../command.ts'
import { type Gone, putLink, revokeLinks, type ToUseLink, useUpLink, type WrongCode } from '../../links.ts'
import { type NewSession, putSession } from '../../sessions.ts'
import type { NewLink } from './account.ts'

export type ToMakeGuestLink = {
  readonly organisation: string
  readonly guest: string
  /** The code is given separately; only its fingerprint is kept, and how often a wrong one may be given. */
  readonly link: NewLink & { readonly code: string; readonly tries: number }
  readonly at: Instant
}

/** Makes the link by which a guest comes in once, with a code. */
export const makeGuestLink = writes<ToMakeGuestLink, void>((writing, { organisation, guest, link, at }) =>
  putLink(writing, { organisation, guest, kind: 'guest', made: at, ...link }),
)

/** Takes back what a guest was given: the link that was not used, and the session that it began. */
export const revokeGuest = writes<
  { readonly organisation: string; readonly guest: string; readonly at: Instant },
  void
>(async (writing, { organisation, guest, at }) => {
  await revokeLinks(writing, { organisation, account: null, guest, kinds: ['guest'], at })
  await writing
    .updateTable('sessions')
    .set({ ended: at })
    .where('organisation', '=', organisation)
    .where('guest', '=', guest)
    .where('ended', 'is', null)
    .execute()
})

export type ToComeIn = Omit<ToUseLink, 'kinds' | 'use'> & { readonly session: NewSession }

/** Lets a guest in by link and code: the link is used up, and the session it begins is all that is left of it. */
export const comeInAsGuest = writes<ToComeIn, { readonly guest: string } | WrongCode | Gone>(
  async (writing, asked) => {
    const { organisation, session, now } = asked
    const used = await useUpLink(writing, { ...asked, kinds: ['guest'], use: session.token })
    if ('gone' in used || 'wrong' in used) return used
    const { guest } = used
    if (guest === null) return { gone: 'unknown' }
    await putSession(writing, { organisation, account: null, guest, session, now })
    return { guest }
  },
)
