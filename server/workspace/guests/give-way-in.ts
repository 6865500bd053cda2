import { randomInt } from 'node:crypto'
import type { Hold } from '../../../store/index.ts'
import { codeKept } from '../../guests/way-in.ts'
import { after } from '../../sign-in/entrance.ts'
import { fingerprint, newId, newToken } from '../../sign-in/tokens.ts'
import { actOn } from '../care/the-family.ts'
import type { PlanVisit } from '../visit.ts'

/** A link and its code, to be given apart from each other; shown once, for neither is kept. */
export type Given = { readonly person: string; readonly link: string; readonly code: string }

/** Long enough to be used that evening or the next, and short enough to be dead when it is found later. */
const LINK_HOURS = 72
const TRIES = 5

/** Makes a way in to a plan for one person of the family; nothing for somebody who is no longer of it. */
export async function giveWayIn(visit: PlanVisit, person: string): Promise<Given | undefined> {
  const { store, organisation, now, plan, entrance } = visit
  const invited = await store.inviteGuest({ ...actOn(visit), id: newId(), plan, person })
  if ('refused' in invited) return undefined
  const token = newToken()
  const code = `${randomInt(1_000_000)}`.padStart(6, '0')
  await store.makeGuestLink({
    ...{ organisation, guest: invited.guest, at: now },
    link: {
      ...{ token: fingerprint(token), code: codeKept(token, code), tries: TRIES },
      ends: after(now, LINK_HOURS * 3600),
    },
  })
  return { person, link: `${entrance.settings.origin}/way-in/${token}`, code }
}

/** Whether a hold is about somebody, or keeps something from them. */
export const isHeld = (holds: readonly Hold[], person: string): boolean =>
  holds.some(({ hidden, keptFrom }) => hidden === person || keptFrom === person)
