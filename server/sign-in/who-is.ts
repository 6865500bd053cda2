import type { OpenSession } from '../../store/index.ts'
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
  if (open && Date.parse(asked.now) - Date.parse(open.seen) >= EVERY) await store.seeSession(asked)
  return open
}
