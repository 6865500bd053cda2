import type { Person } from '../../../checker/index.ts'
import type { GuestOfPlan, Hold } from '../../../store/index.ts'
import { actOn, doneFrom, theFamily } from '../care/the-family.ts'
import { openThePlan } from '../change-plan.ts'
import { nearestFirst } from '../families/people-in-words.ts'
import type { PlanVisit } from '../visit.ts'
import { type Outcome, planPage } from '../workspace-page.ts'
import { childOf } from '../write/desk.ts'
import { type Given, giveWayIn, isHeld } from './give-way-in.ts'
import { guestsView } from './view.ts'

export type Guests = {
  readonly plan: string
  readonly child: string
  readonly people: readonly Person[]
  readonly guests: readonly GuestOfPlan[]
  readonly holds: readonly Hold[]
  readonly given?: Given
  readonly done: string | undefined
}

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
      // Only a guest of this family: whose name was sent is anybody’s to make up.
      const ended = await store.endGuest({ ...actOn(visit), id: ends })
      if (ended === 'ended') await store.revokeGuest({ organisation, guest: ends, at: now })
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

const refuse = (shown: Guests, field: string, text: string): Outcome<Guests> => ({
  shown,
  refused: [{ field, text }],
})

async function invite(visit: PlanVisit, person: string): Promise<Outcome<Guests>> {
  const given = await giveWayIn(visit, person)
  if (!given)
    return refuse(await toGuests(visit), 'invite', 'They are no longer of this family. Nothing was changed')
  return { shown: { ...(await toGuests(visit)), given } }
}

async function toGuests(visit: PlanVisit): Promise<Guests> {
  const { store, organisation, now, plan, family } = visit
  const { people } = await theFamily(visit)
  const guests = await store.guestsOfPlan({ organisation, plan, now })
  const { record } = await openThePlan(visit)
  // Colleagues sign in; one who has a link from before is listed, so that it can be closed.
  const signsIn = ({ id }: Person): boolean =>
    family.workers.some(({ person }) => person === id) && !guests.some(({ person }) => person === id)
  return {
    plan,
    child: childOf(record),
    people: nearestFirst(people).filter(person => !signsIn(person)),
    guests,
    holds: family.holds,
    done: doneFrom(visit.query, said),
  }
}
