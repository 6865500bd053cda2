import { type Id, seeDraft, shareDraft } from '../../../../plans/index.ts'
import type { Refusal } from '../../../page.ts'
import { newId } from '../../../sign-in/tokens.ts'
import { theFamily } from '../../care/the-family.ts'
import { type Doing, doing } from '../../change-plan.ts'
import { type Given, giveWayIn, isHeld } from '../../guests/give-way-in.ts'
import type { PlanVisit } from '../../visit.ts'
import { type Outcome, planPage } from '../../workspace-page.ts'
import { dayFaults, dayIn, dayOr, keep } from '../keep.ts'
import { apartFrom, nameIn, openPaper, type Paper } from '../paper.ts'
import { shareView } from './view.ts'

/** The page, and the link that was just made on it. */
export type Share = { readonly paper: Paper; readonly given?: Given | undefined }

const said = { noted: 'It is noted who has had the draft, and which version.' }

/** Before the meeting: who has had the draft, how, on which day, and which version it was. Nobody should meet it there for the first time. */
export const sharePage = planPage<Share>({
  path: '/plans/:plan/share',
  may: 'share-draft',
  submits: sent => (sent.get('link') ? 'invite-guest' : 'share-draft'),
  show: visit => toShare(visit),
  again: (visit, sent) => toShare(visit, sent),
  submit: (visit, sent) => (sent.get('link') ? shareByLink(visit, sent) : noteWhoHadIt(visit, sent)),
  view: shareView,
})

const toShare = async (visit: PlanVisit, sent?: URLSearchParams): Promise<Share> => ({
  paper: await openPaper(visit, said, sent),
})

async function noteWhoHadIt(visit: PlanVisit, sent: URLSearchParams): Promise<Outcome<Share>> {
  const shown = await toShare(visit, sent)
  const people = sent.getAll('with')
  const how = sent.get('how') === 'print' ? 'print' : 'in-person'
  const day = dayIn(sent, visit.today)
  const faults = [
    ...(people.length === 0 ? [{ field: 'with', text: 'Tick who has had the draft' }] : []),
    ...(how === 'in-person' ? togetherFault(shown.paper, people) : []),
    ...dayFaults(day),
  ]
  if (faults.length > 0) return { shown, refused: faults }
  const on = dayOr(day, visit.today)
  const version = Number(sent.get('saw'))
  const doings: readonly Doing[] = [
    doing(shareDraft, { id: newId(), with: people, how, on }),
    ...people.map(person => doing(seeDraft, { id: newId(), person, how, on, version })),
  ]
  const kept = await keep(visit, sent, doings)
  if ('refused' in kept) return { shown, refused: kept.refused }
  return { goTo: `/plans/${visit.plan}/share?done=noted` }
}

/** Two people whom a hold keeps apart are not shown a screen together. */
function togetherFault({ holds, people }: Paper, together: readonly Id[]): readonly Refusal[] {
  const one = together.find(each => apartFrom(holds, each).some(other => together.includes(other)))
  if (one === undefined) return []
  const other = together.find(each => apartFrom(holds, one).includes(each)) ?? one
  const text = `A safety hold stands between ${nameIn(people, one)} and ${nameIn(people, other)}. They do not see it together: note each of them by themselves`
  return [{ field: 'with', text }]
}

async function shareByLink(visit: PlanVisit, sent: URLSearchParams): Promise<Outcome<Share>> {
  const shown = await toShare(visit, sent)
  const person = sent.get('link') ?? ''
  const them = shown.paper.people.find(({ id }) => id === person)
  const no = (field: string, text: string): Outcome<Share> => ({ shown, refused: [{ field, text }] })
  if (!them) return no('link', 'Choose somebody of the family')
  if (isHeld(shown.paper.holds, person) && sent.get(`sure-${person}`) !== 'yes')
    return no(
      `sure-${person}`,
      `A safety hold is about ${them.name}. Say that you have checked who will have this link in their hands`,
    )
  const notInFamily = `${them.name} is in the plan, and not yet in the family. Add them to the family first`
  // Looked at first, so that nothing is said to have gone to somebody who can have no link.
  if (!(await theFamily(visit)).people.some(({ id }) => id === person)) return no('link', notInFamily)
  const kept = await keep(visit, sent, [doing(shareDraft, { id: newId(), with: [person], how: 'link' })])
  if ('refused' in kept) return { shown, refused: kept.refused }
  const given = await giveWayIn(visit, person)
  if (!given) return no('link', notInFamily)
  return { shown: { ...(await toShare(visit)), given } }
}
