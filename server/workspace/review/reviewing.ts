import { type Day, type Direction, type Plan, sayDay } from '../../../checker/index.ts'
import {
  type Id,
  type Instant,
  lastMade,
  type NextReview,
  type PartRecord,
  type PlanRecord,
  partsHere,
  reviewsHeld,
  stuckWith,
  type Told,
  toPlan,
} from '../../../plans/index.ts'
import type { Hold } from '../../../store/index.ts'
import { holdsAsNamed } from '../../access/holds/as-named.ts'
import { nextReviewOf } from '../next-review.ts'
import { mayAlso } from '../plan/may-also.ts'
import type { PlanVisit } from '../visit.ts'
import { dayTyped } from '../write/day-typed.ts'
import type { Desk } from '../write/desk.ts'
import { findToWrite, openDesk, type ScopeOf } from '../write/open-desk.ts'
import { type Typed, typedIn } from '../write/typed.ts'
import { boxOf, boxOfPart, isOfReview } from './places.ts'

/** A review that is being held: what has been typed of it, and what it is held against. Nothing of it is in the plan yet. */
export type Reviewing = {
  readonly desk: Desk
  readonly plan: Plan
  readonly family: Id
  readonly holds: readonly Hold[]
  readonly today: Day
  /** What actions are told of the world, to try them out. */
  readonly doer: Told
  /** What stands in its boxes, by their names. */
  readonly told: Typed
  /** When somebody last typed in it before this page. */
  readonly lastTyped: Instant | undefined
  /** The review before this one, and the day from which it looks back. */
  readonly before: PartRecord<'review'> | undefined
  readonly since: Day | undefined
  /** One that somebody else held since this one was begun. */
  readonly meanwhile: PartRecord<'review'> | undefined
  /** The day it is held on; today until that is said. */
  readonly on: Day
  readonly next: NextReview
  /** The reviewing officer holds a review, and leaves the plan to those who write it. */
  readonly may: { readonly write: boolean; readonly progress: boolean; readonly noteViews: boolean }
}

/** Opens a review where it was left, or with what was sent. */
export async function openReviewing(
  visit: PlanVisit,
  scopeOf: ScopeOf,
  sent?: URLSearchParams,
): Promise<Reviewing> {
  const { who, today, family } = visit
  const atHand = await findToWrite(visit)
  const { drafts } = atHand
  const desk = await openDesk(visit, scopeOf, { sent, atHand })
  const reviews = reviewsHeld(desk.record)
  const own = reviews.findLast(({ added }) => added.by.id === who.id)?.added.at ?? ''
  // Words that a review was held with are spent, even where they could not be cleared away.
  const unspent = drafts.filter(({ place, at }) => isOfReview(place) && at > own)
  const kept: Typed = new Map(unspent.map(({ place, text }) => [place, text]))
  const typed = sent ? [...typedIn(sent)].filter(([name]) => isOfReview(name)) : []
  const told: Typed = new Map([...kept, ...typed])
  const plan = toPlan(desk.record)
  const before = reviews.at(-1)
  const since = before?.is.on ?? plan.starts
  const on = dayHeld(told, today) ?? today
  const begun = unspent.map(({ begun }) => begun).toSorted()[0]
  return {
    ...{ desk, plan, told, today, before, since, on, family: family.family },
    holds: holdsAsNamed(desk.record, atHand.people, family.holds),
    doer: { today, at: visit.now, by: visit.by },
    lastTyped: unspent
      .map(({ at }) => at)
      .toSorted()
      .at(-1),
    meanwhile: begun
      ? reviews.findLast(({ added }) => added.at > begun && added.by.id !== who.id)
      : undefined,
    next: nextAfter(visit, plan, on),
    may: {
      write: mayAlso(visit, 'write-plan'),
      progress: mayAlso(visit, 'record-progress'),
      noteViews: mayAlso(visit, 'note-view'),
    },
  }
}

/** What is said in a box of the review. */
export const toldAt = ({ told }: Pick<Reviewing, 'told'>, ...names: readonly string[]): string =>
  told.get(boxOf(...names))?.trim() ?? ''

/** The same of a goal, or of a need that has none. */
export const toldOf = (
  { told }: Pick<Reviewing, 'told'>,
  part: Id,
  field: Parameters<typeof boxOfPart>[1],
): string => told.get(boxOfPart(part, field))?.trim() ?? ''

function dayHeld(told: Typed, today: Day): Day | undefined {
  const typed = dayTyped(told.get(boxOf('who', 'on')) ?? '', today, 'back')
  return 'day' in typed && typed.day <= today ? typed.day : undefined
}

/** When the review after one that is held on a day has to be. */
export const nextAfter = (visit: PlanVisit, plan: Plan, on: Day | undefined): NextReview =>
  nextReviewOf(
    visit,
    held(plan, on ?? '', () => asHeld(plan, on)),
  )

const held = lastMade<Plan, Plan>()

/** The plan with that review held: what was planned before no longer counts. */
function asHeld({ nextReview: _, ...plan }: Plan, on: Day | undefined): Plan {
  return on === undefined ? plan : { ...plan, reviews: [...(plan.reviews ?? []), { id: 'this', on }] }
}

/** The needs a review looks at: those that were not met before it. */
export const needsToReview = (record: PlanRecord): readonly PartRecord<'need'>[] =>
  partsHere(record, 'need').filter(({ is }) => is.met === undefined)

/** The goals of a need that were not reached before. */
export const goalsToReview = (record: PlanRecord, need: Id): readonly PartRecord<'goal'>[] =>
  partsHere(record, 'goal', need).filter(({ is }) => is.met === undefined)

/** What of a need a direction is asked for: each of its goals, or itself where none is left. */
export const partsAsked = (
  record: PlanRecord,
  need: PartRecord<'need'>,
): readonly (PartRecord<'need'> | PartRecord<'goal'>)[] => {
  const goals = goalsToReview(record, need.id)
  return goals.length > 0 ? goals : [need]
}

/** The directions that were chosen, of what is still looked at. */
export function directionsOf(reviewing: Reviewing): Readonly<Record<Id, Direction>> {
  const { record } = reviewing.desk
  return Object.fromEntries(
    needsToReview(record)
      .flatMap(need => partsAsked(record, need))
      .flatMap(({ id }) => {
        const way = toldOf(reviewing, id, 'direction')
        return isDirection(way) ? [[id, way] as const] : []
      }),
  )
}

/** The ways something can go. */
export const directions = ['improving', 'same', 'worse'] as const satisfies readonly Direction[]

const isDirection = (way: string): way is Direction => (directions as readonly string[]).includes(way)

/** Needs and goals that are no better for the second time, and not reached: more of the same will not do. */
export const stuckIn = (reviewing: Reviewing): readonly Id[] =>
  stuckWith(reviewing.desk.record, directionsOf(reviewing)).filter(
    id => toldOf(reviewing, id, 'met') !== 'yes',
  )

/** The day from which the review looks back, as people say it. */
export const sinceInWords = ({ before, since }: Pick<Reviewing, 'before' | 'since'>): string =>
  since === undefined
    ? 'So far'
    : before
      ? `Since the review on ${sayDay(since)}`
      : `Since the plan began on ${sayDay(since)}`
