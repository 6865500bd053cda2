import type { OpenSession, ReadGuestVisit, ReadVisit, Store } from '../../store/index.ts'
import type { Entrance } from './entrance.ts'
import { fingerprint } from './tokens.ts'

/** Being seen is written down once a minute at the most, so that looking at pages writes next to nothing. */
const EVERY = 60_000

/** Whose session a browser holds, as things are at this moment; it is alive for longer by having been used. */
export async function whoIs(
  { store, organisation, now }: Entrance,
  held: string | undefined,
): Promise<OpenSession | undefined> {
  if (!held) return undefined
  const asked = { organisation, token: fingerprint(held), now: now() }
  const open = await store.readSession(asked)
  await staysAlive(store, asked, open)
  return open
}

async function staysAlive(
  store: Store,
  asked: Parameters<Store['seeSession']>[0],
  open: OpenSession | undefined,
): Promise<void> {
  if (open && Date.parse(asked.now) - Date.parse(open.seen) >= EVERY) await store.seeSession(asked)
}

/** The same for a page of the workspace, with what the page asks besides: settings, the family it is about, a form that was kept. */
export async function whoVisits(
  { store, organisation, now }: Entrance,
  held: string | undefined,
  page: Pick<Parameters<Store['readVisit']>[0], 'about' | 'address'>,
): Promise<ReadVisit | undefined> {
  if (!held) return undefined
  const asked = { organisation, token: fingerprint(held), now: now() }
  const visit = await store.readVisit({ ...asked, ...page })
  await staysAlive(store, asked, visit.session)
  return visit
}

/** The same for a page of a guest, with who they are and what is known of their family. */
export async function whichGuest(
  { store, organisation, now }: Entrance,
  held: string,
): Promise<ReadGuestVisit> {
  const asked = { organisation, token: fingerprint(held), now: now() }
  const visit = await store.readGuestVisit(asked)
  await staysAlive(store, asked, visit.session)
  return visit
}
