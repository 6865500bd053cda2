import type { Person } from '../../checker/index.ts'
import { toPlan } from '../../plans/index.ts'
import { tellFamily } from '../../plans/telling/index.ts'
import type { Permission } from '../access/permissions.ts'
import type { Guest } from '../access/seer.ts'
import { childPage, childrenWithPages, childTitle } from '../views/for-family/child-page.ts'
import { familyPage, familyTitle } from '../views/for-family/family-page.ts'
import { part } from '../views/for-family/part.ts'
import { taskCard } from '../views/for-family/task-card.ts'
import { type Html, html } from '../views/html.ts'
import { type ToTell, toTell, workersToAsk } from '../workspace/care/whom-to-ask.ts'
import { noteSeen } from './agree/own.ts'
import { sayingWays, toSaying } from './agree/ways.ts'
import { ownTaskWays, toOwnTasks } from './doing/ways.ts'
import { guestFramed } from './frame.ts'
import { type GuestVisit, guestPage } from './guest-page.ts'

/** The plan, and what they can say to it. */
type Home = { readonly title: string; readonly shown: Html; readonly turn: Html; readonly whose: Html }

/** Whoever may read the family’s copy does; a teacher or a grandmother sees their own part of it. */
export const readsOf = ({ kind }: Guest): Permission =>
  kind === 'child' || kind === 'parent' ? 'read-family-copy' : 'read-own-part'

/** What a guest comes to: the plan as it was written for them. */
export const homePage = guestPage<Home>({
  path: '/guest',
  may: readsOf,
  async show(visit) {
    // Proof of what was seen: whoever reads the whole plan has now seen this version of it.
    if (readsOf(visit.guest) === 'read-family-copy') await noteSeen(visit)
    return toHome(visit, await workersToAsk(visit))
  },
  view: ({ title, shown, turn, whose }, _, frame) =>
    guestFramed({ title, frame, main: html`${shown}${turn}${whose}`, script: '/assets/read-aloud.js' }),
})

function toHome(visit: GuestVisit, workers: readonly Person[]): Home {
  const { state } = toPlan(visit.record)
  const turn = html`${ownTaskWays(visit)}${sayingWays(visit.guest.kind, state === 'ended')}`
  // Whose it is stands on paper too. The version does not: it would count what others do, and they may be kept apart.
  const whose = html`<p class="govuk-body-s">This copy is for <bdi>${visit.by.name}</bdi>.</p>`
  return { ...toRead(visit, toTell(visit.record, workers, visit.today)), turn, whose }
}

function toRead(visit: GuestVisit, { plan, rounds }: ToTell): Pick<Home, 'title' | 'shown'> {
  const { guest, today } = visit
  const also = [...toOwnTasks(visit), ...toSaying(guest.kind, plan.state === 'ended')]
  const child = childrenWithPages(plan).find(({ id }) => id === guest.person)
  if (guest.kind === 'child' && child)
    return { title: childTitle(child), shown: childPage(plan, { today, rounds, also, child: child.id }) }
  if (guest.kind === 'parent' || guest.kind === 'child')
    return { title: familyTitle(plan), shown: familyPage(plan, { today, rounds, also }) }
  return { title: 'What you do in this plan', shown: ownTasks({ plan, rounds }, guest.person, today) }
}

/** The tasks somebody was given, and nothing else of the plan. */
function ownTasks({ plan, rounds }: ToTell, person: string, today: string): Html {
  const own = plan.needs.map(need => ({
    ...need,
    tasks: (need.tasks ?? []).filter(task => task.assigned?.some(pair => pair.people?.includes(person))),
  }))
  const told = tellFamily({ ...plan, needs: own }, today, { rounds })
  const tasks = told.needs.flatMap(need => [...need.tasks])
  return html`<article class="bywhen-told">
    <header class="bywhen-told__head"><h1 class="bywhen-told__name">What you do in this plan</h1></header>
    ${part({
      ...{ id: 'yours', title: 'Your tasks' },
      inside:
        tasks.length === 0
          ? html`<p>There is nothing for you to do at the moment. Thank you for being there.</p>`
          : html`<ol class="bywhen-told__tasks" role="list">${tasks.map(task => taskCard({ task }))}</ol>`,
    })}
  </article>`
}
