import type { Plan } from '../../../checker/index.ts'
import { formatOf } from '../../../formats/index.ts'
import { fold, type NextReview, type PlanEvent, type Refusal, toPlan } from '../../../plans/index.ts'
import type { OpenedFamily } from '../../../store/index.ts'
import { withWorkers, workersToName } from '../care/whom-to-ask.ts'
import { nextReviewOf } from '../next-review.ts'
import type { FamilyVisit } from '../visit.ts'
import { type Choices, readDay, type Settled } from './choices.ts'
import { type Joining, joinIn } from './joining.ts'
import type { Kept } from './kept-file.ts'
import { doAll, doingsFor, type Source, settingReview } from './lay.ts'
import type { Introduced } from './people-named.ts'

/** A need of the plan before, and whether it goes along. */
export type Carried = { readonly id: string; readonly text: string; readonly goesAlong: boolean }

/** A plan as it would be begun, to be looked over before anything is kept. */
export type Look = {
  readonly settled: Settled
  readonly plan: Plan
  readonly events: readonly PlanEvent[]
  readonly review: NextReview
  readonly carried:
    | { readonly from: string; readonly of: string; readonly needs: readonly Carried[] }
    | undefined
  readonly file: (Kept & Pick<Introduced, 'met'> & { readonly joining: readonly Joining[] }) | undefined
}

type ToLookOver = {
  readonly settled: Settled
  readonly choices: Choices
  readonly sent: URLSearchParams
  readonly kept: Kept | undefined
}

/** The plan as it would be, or what has to be put right first. */
export async function lookOver(
  visit: FamilyVisit,
  family: OpenedFamily,
  { settled, choices, sent, kept }: ToLookOver,
): Promise<Look | { readonly refused: readonly Refusal[] }> {
  const { today, now: at, by } = visit
  const told = { today, at, by }
  const listed = family.people.map(({ person }) => person)
  const people = settled.from.is === 'nothing' ? withWorkers(listed, await workersToName(visit)) : listed
  const file = settled.from.is === 'file' && kept ? joinIn(kept, settled, people, sent) : undefined
  const carried = settled.from.is === 'plan' ? await openBefore(visit, settled.from.plan, sent) : undefined
  const source: Source = file
    ? { is: 'file', plan: file.plan, format: formatOf(kept?.brought.name ?? '')?.id ?? 'text' }
    : (carried?.source ?? { is: 'nothing' })
  const laid = doAll(doingsFor(settled, source, people), told)
  if ('refused' in laid) return laid
  const record = fold(laid.events)
  const review = nextReviewOf(visit, toPlan(record))
  const reviewed = setReview(choices, review, today)
  if ('refused' in reviewed) return reviewed
  const whole = doAll([...doingsFor(settled, source, people), ...reviewed], told)
  if ('refused' in whole) return { refused: whole.refused.map(named) }
  return {
    ...{ settled, events: whole.events, review },
    plan: toPlan(fold(whole.events)),
    carried: carried?.shown,
    file: file && kept && { ...kept, met: file.met, joining: file.joining },
  }
}

/** What an action calls a box, and what the page does. */
const named = ({ field, text }: Refusal): Refusal => ({ field: field === 'next' ? 'review' : field, text })

function setReview({ review, laterBecause }: Choices, { latest }: NextReview, today: string) {
  if (review === '') return []
  const read = readDay(review, today)
  if ('fault' in read) return { refused: [{ field: 'review', text: read.fault }] }
  return [settingReview(read.day, latest, laterBecause)]
}

async function openBefore({ store, organisation }: FamilyVisit, plan: string, sent: URLSearchParams) {
  const opened = await store.openPlan({ organisation, plan })
  if (!opened) return undefined
  const before = toPlan(opened.record)
  const chosen = sent.has('needs-shown') ? sent.getAll('need') : undefined
  const needs = before.needs.map(({ id, text, met }) => ({
    ...{ id, text },
    goesAlong: chosen ? chosen.includes(id) : met === undefined,
  }))
  const along = needs.filter(({ goesAlong }) => goesAlong).map(({ id }) => id)
  return {
    source: { is: 'plan', plan, record: opened.record, needs: along } as const,
    shown: { from: plan, of: before.about.name, needs },
  }
}
