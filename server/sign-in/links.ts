import type { By } from '../../plans/index.ts'
import type { OpenedAccount } from '../../store/index.ts'
import { after, type Entrance } from './entrance.ts'
import { invitation, newPassword } from './letters.ts'
import { fingerprint, newToken } from './tokens.ts'

/** How long a link lives. One to a forgotten password is short: whoever reads mails later shall find it dead. */
const HOURS = { invitation: 7 * 24, reset: 24, forgotten: 1, 'first-administrator': 24 } as const

const PATHS = {
  invitation: '/invitation',
  reset: '/new-password',
  'first-administrator': '/first-administrator',
} as const

/** A link that is to be made: what is kept of it, and where it leads. */
export function newLink({ settings, now }: Entrance, why: keyof typeof HOURS) {
  const token = newToken()
  const to = (kind: keyof typeof PATHS): string => `${settings.origin}${PATHS[kind]}/${token}`
  return { kept: { token: fingerprint(token), ends: after(now(), HOURS[why] * 3600) }, to }
}

/** What became of a link: sent, or to be handed over by whoever made it. */
export type HandedOut = { readonly sent: true } | { readonly handOver: string; readonly mailFailed: boolean }

/** Sends an invitation, or gives the link back where there is no mail or the mail server did not take it. */
export async function handOutInvitation(
  entrance: Entrance,
  address: string,
  link: string,
): Promise<HandedOut> {
  const { post, store, organisation } = entrance
  const its = (await store.organisations()).find(({ id }) => id === organisation)
  const letter = invitation(its?.name ?? '', link, HOURS.invitation / 24)
  return (await post?.send(address, letter))
    ? { sent: true }
    : { handOver: link, mailFailed: post !== undefined }
}

/** Makes a link for somebody who cannot come in, asked for by an administrator: to join, or to choose another password. */
export async function makeLinkFor(
  entrance: Entrance,
  { account, address, state, by }: Pick<OpenedAccount, 'account' | 'address' | 'state'> & { readonly by: By },
): Promise<
  | HandedOut
  | {
      readonly refused: 'no-such-account' | 'closed' | 'signs-in-elsewhere' | 'both-halves'
    }
> {
  const { store, organisation, now, post } = entrance
  const link = newLink(entrance, state === 'invited' ? 'invitation' : 'reset')
  const made = await store.makePasswordLink({ organisation, account, link: link.kept, at: now(), by })
  if ('refused' in made) return made
  if (made.kind === 'invitation') return handOutInvitation(entrance, address, link.to('invitation'))
  const to = link.to('reset')
  return (await post?.send(address, newPassword(to, HOURS.reset)))
    ? { sent: true }
    : { handOver: to, mailFailed: post !== undefined }
}

/** Sends somebody who forgot their password a link, if there is such an account; the one who asks never learns which. */
export function sendForgotten(entrance: Entrance, address: string): void {
  const { store, organisation, now, post, later } = entrance
  if (!post) return
  later(async () => {
    const found = await store.credentialsOf({ organisation, address, now: now() })
    if (!found || found.state === 'closed') return
    const link = newLink(entrance, 'forgotten')
    const by = { id: found.account, name: found.name }
    const made = await store.makePasswordLink({
      organisation,
      account: found.account,
      link: link.kept,
      at: now(),
      by,
    })
    if ('refused' in made) return
    const to = link.to(made.kind === 'invitation' ? 'invitation' : 'reset')
    await post.send(found.address, newPassword(to, HOURS.forgotten))
  })
}

/** The link by which the first administrator comes in, for the console; once somebody has an account there is none. */
export async function firstLink(entrance: Entrance): Promise<string | undefined> {
  const { store, organisation, now } = entrance
  const link = newLink(entrance, 'first-administrator')
  const offered = await store.offerFirstAccount({ organisation, link: link.kept, at: now() })
  return offered === 'offered' ? link.to('first-administrator') : undefined
}
