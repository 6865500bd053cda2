import { partOf } from '../../../plans/index.ts'
import type { ToDrop } from '../../../store/index.ts'
import type { PlanVisit } from '../visit.ts'
import { readBoxes } from '../write/read-boxes.ts'
import { partOfPlace, readPlace, type Typed, typedIn } from '../write/typed.ts'
import { boxOfSeen, isOfReview } from './places.ts'
import type { Reviewing } from './reviewing.ts'

/** Keeps what was sent from a step, for whoever typed it and nobody else, and forgets what was emptied. */
export async function keepStep(
  visit: PlanVisit,
  { desk }: Reviewing,
  sent: URLSearchParams,
  step: string,
): Promise<void> {
  const { store, organisation, who, plan, now } = visit
  const typed = typedIn(sent)
  const { changed } = readBoxes({ record: desk.record, today: visit.today }, typed)
  // An empty box says something only where the plan itself says something.
  const says = (name: string, text: string): boolean =>
    text.trim() !== '' || partOf(desk.record, readPlace(name)?.part ?? '') !== undefined
  const isKept = (name: string, text: string): boolean =>
    isOfReview(name) ? text.trim() !== '' : changed.has(name) && says(name, text)
  const kept: Typed = new Map([
    ...[...typed].filter(([name, text]) => isKept(name, text)),
    [boxOfSeen(step), 'yes'],
  ])
  const dropped = [...typed.keys()].filter(name => !kept.has(name))
  const of = { organisation, account: who.id, plan }
  await store.keepDrafts({
    ...{ ...of, saw: desk.saw, at: now },
    drafts: [...kept].map(([place, text]) => ({ place, text })),
  })
  if (dropped.length > 0) await store.dropDrafts({ ...of, places: dropped, upTo: now })
}

/** Puts something into a box as if they had typed it. */
export async function keepOne(
  { store, organisation, who, plan, now }: PlanVisit,
  saw: number,
  typed: Typed,
): Promise<void> {
  const drafts = [...typed].map(([place, text]) => ({ place, text }))
  await store.keepDrafts({ organisation, account: who.id, plan, saw, at: now, drafts })
}

/** All that was typed of a review, and of what comes into the plan with it: it is spent when the review is held. */
export async function spentWith(visit: PlanVisit, { desk }: Reviewing): Promise<ToDrop> {
  const { store, organisation, who, plan, now } = visit
  const drafts = await store.draftsOf({ organisation, account: who.id, plan })
  const parts = new Set([...desk.typed.keys()].map(partOfPlace))
  const places = drafts
    .map(({ place }) => place)
    .filter(place => isOfReview(place) || parts.has(partOfPlace(place)))
  return { account: who.id, places, upTo: now }
}

/** Lets go of it without holding the review. */
export async function forgetReview(visit: PlanVisit, reviewing: Reviewing): Promise<void> {
  const { store, organisation, plan } = visit
  const spent = await spentWith(visit, reviewing)
  if (spent.places.length > 0) await store.dropDrafts({ organisation, plan, ...spent })
}
