import { randomInt } from 'node:crypto'
import type { Person } from '../../../checker/index.ts'
import type { GuestOfPlan, Hold } from '../../../store/index.ts'
import { codeKept } from '../../guests/way-in.ts'
import { after } from '../../sign-in/entrance.ts'
import { fingerprint, newId, newToken } from '../../sign-in/tokens.ts'
import { actOn, doneFrom, theFamily } from '../care/the-family.ts'
import type { PlanVisit } from '../visit.ts'
import { type Outcome, planPage } from '../workspace-page.ts'
import { guestsView } from './view.ts'

/** A link and its code, to be given apart from each other; shown once, for neither is kept. */
export type Given = { readonly person: string; readonly link: string; readonly code: string }

export type Guests = {
  readonly plan: string
  readonly family: { readonly id: string; readonly name: string }
  readonly people: readonly Person[]
  readonly guests: readonly GuestOfPlan[]
  readonly holds: readonly Hold[]
  readonly given?: Given
  readonly done: string | undefined
}

/** Long enough to be used that evening or the next, and short enough to be dead when it is found later. */
const LINK_HOURS = 72
const TRIES = 5

const said = { ended: 'Their way in is closed, and the page they may have had open with it.' }

/** Who may come to a plan by a link of their own. */
export const guestsPage = planPage<Guests>({
  path: '/plans/:plan/guests',
  may: 'invite-guest',
  show: visit => toGuests(visit),
  async submit(visit, sent) {
    const { store, organisation, now, plan } = visit
    const ends = sent.get('end')
    if (ends) {
      await store.endGuest({ ...actOn(visit), id: ends })
      await store.revokeGuest({ organisation, guest: ends, at: now })
      return { goTo: `/plans/${plan}/guests?done=ended` }
    }
    const person = sent.get('invite') ?? ''
    const shown = await toGuests(visit)
    const them = shown.people.find(({ id }) => id === person)
    if (!them) return refuse(shown, 'invite', 'Choose somebody of the family')
    if (isHeld(shown.holds, person) && sent.get(`sure-${person}`) !== 'yes') {
      const text = `A safety hold is about ${them.name}. Say that you have checked who will have this link in their hands`
      return refuse(shown, `sure-${person}`, text)
    }
    return invite(visit, person)
  },
  view: guestsView,
})

/** Whether a hold is about somebody, or keeps something from them. */
export const isHeld = (holds: readonly Hold[], person: string): boolean =>
  holds.some(({ hidden, keptFrom }) => hidden === person || keptFrom === person)

const refuse = (shown: Guests, field: string, text: string): Outcome<Guests> => ({
  shown,
  refused: [{ field, text }],
})

async function invite(visit: PlanVisit, person: string): Promise<Outcome<Guests>> {
  const { store, organisation, now, plan, entrance } = visit
  const invited = await store.inviteGuest({ ...actOn(visit), id: newId(), plan, person })
  if ('refused' in invited)
    return refuse(await toGuests(visit), 'invite', 'They are no longer of this family. Nothing was changed')
  const token = newToken()
  const code = `${randomInt(1_000_000)}`.padStart(6, '0')
  await store.makeGuestLink({
    ...{ organisation, guest: invited.guest, at: now },
    link: {
      ...{ token: fingerprint(token), code: codeKept(token, code), tries: TRIES },
      ends: after(now, LINK_HOURS * 3600),
    },
  })
  const given = { person, link: `${entrance.settings.origin}/way-in/${token}`, code }
  return { shown: { ...(await toGuests(visit)), given } }
}

async function toGuests(visit: PlanVisit): Promise<Guests> {
  const { store, organisation, now, plan, family } = visit
  const { id, name, people } = await theFamily(visit)
  const guests = await store.guestsOfPlan({ organisation, plan, now })
  return {
    plan,
    family: { id, name },
    people,
    guests,
    holds: family.holds,
    done: doneFrom(visit.query, said),
  }
}
