import { createHash } from 'node:crypto'
import type { Role } from '../role.ts'
import type { NewSession } from '../sessions.ts'
import type { Store } from '../store.ts'
import { anId, organisation } from './stories.ts'

/** A moment that all of this begins at, and others so many minutes on. */
export const at = (minutes = 0): string => new Date(Date.UTC(2026, 2, 2, 9) + minutes * 60_000).toISOString()

/** What stands for a token that nobody else has: the store only ever sees fingerprints. */
export const aToken = (): string => createHash('sha256').update(anId('token')).digest('hex')

export const admin = { id: 'ada', name: 'Ada Admin' }

export const aLink = (minutes = 60) => ({ token: aToken(), ends: at(minutes) })

export const aSession = (overrides: Partial<NewSession> = {}): NewSession => ({
  ...{
    token: aToken(),
    id: anId('session'),
    proof: 'full',
    idle: 3600,
    ends: at(600),
    browser: 'Firefox on Windows',
  },
  ...overrides,
})

export type Invited = {
  readonly organisation: string
  readonly account: string
  readonly address: string
  readonly link: string
}

/** Somebody who has been invited and has not come yet. */
export async function anInvited(
  store: Store,
  facts: { name?: string; roles?: readonly Role[]; teams?: readonly string[] } = {},
): Promise<Invited> {
  await store.putOrganisation({ organisation, name: 'Our council' })
  const account = anId('account')
  const address = `${account}@example.org`
  const { name = 'Sara Obi', roles = ['practitioner'], teams = [] } = facts
  const link = aLink()
  await store.inviteAccount({ organisation, account, name, address, roles, teams, link, at: at(), by: admin })
  return { organisation, account, address, link: link.token }
}

/** Somebody who has joined, with a password. */
export async function aMember(
  store: Store,
  facts: Parameters<typeof anInvited>[1] = {},
): Promise<Omit<Invited, 'link'>> {
  const { link, ...invited } = await anInvited(store, facts)
  await store.setPasswordByLink({
    organisation,
    token: link,
    password: 'hashed',
    use: anId('use'),
    now: at(),
  })
  return invited
}

/** Somebody who is signed in. */
export async function aSignedIn(store: Store, session: Partial<NewSession> = {}) {
  const member = await aMember(store)
  const its = aSession(session)
  await store.beginSession({ ...member, session: its, now: at() })
  return { ...member, session: its }
}
