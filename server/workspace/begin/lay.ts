import type { Person, Plan } from '../../../checker/index.ts'
import {
  addPerson,
  begin,
  bringIn,
  carryForward,
  change,
  fold,
  type PlanEvent,
  type PlanRecord,
  type Refusal,
  setReviewDate,
  type Told,
} from '../../../plans/index.ts'
import { type Doing, doing } from '../change-plan.ts'
import { nearestFirst } from '../families/people-in-words.ts'
import type { Settled } from './choices.ts'

/** What a plan is begun from, once it has been opened. */
export type Source =
  | { readonly is: 'nothing' }
  | {
      readonly is: 'plan'
      readonly plan: string
      readonly record: PlanRecord
      readonly needs?: readonly string[] | undefined
    }
  | { readonly is: 'file'; readonly plan: Plan; readonly format: string }

/** What is done to begin it, in its order. */
export function doingsFor(settled: Settled, source: Source, people: readonly Person[]): readonly Doing[] {
  const { about, kind, template, starts, meeting } = settled
  const days = { ...(starts !== undefined && { starts }), ...(meeting !== undefined && { meeting }) }
  switch (source.is) {
    case 'nothing':
      return [doing(begin, { template, kind, about, people: nearestFirst(people), ...days })]
    case 'file': {
      const { plan, format } = source
      const { person: _, ...subject } = about
      const whole: Plan = {
        ...{ ...plan, kind, template, ...days },
        about: about.is === 'family' ? { ...subject } : about,
        state: plan.state === 'active' ? 'active' : 'draft',
      }
      return [doing(bringIn, { plan: whole, from: format })]
    }
    case 'plan': {
      const { plan, record, needs } = source
      return [
        (_, told) => carryForward(record, { plan, kind, template, ...(needs && { needs }) }, told),
        addMissing(people),
        // The last day was that of whom the plan before was about.
        (now, told) =>
          isAbout(now, about)
            ? change(now, { part: 'plan', set: days }, told)
            : change(now, { part: 'plan', set: { ...days, ends: null } }, told),
        doing(change, {
          part: 'about',
          set: { is: about.is, name: about.name, born: about.born ?? null, person: about.person ?? null },
        }),
      ]
    }
  }
}

const isAbout = ({ parts }: PlanRecord, about: Plan['about']): boolean => {
  const before = parts.about?.is as Plan['about'] | undefined
  return before?.person === undefined ? before?.name === about.name : before.person === about.person
}

/** People of the family whom the plan before did not name. */
const addMissing =
  (people: readonly Person[]): Doing =>
  (record, told) =>
    doAll(
      people
        .filter(({ id }) => !(id in record.parts))
        .map(({ id, ...is }) => doing(addPerson, { id, is: is as never })),
      told,
      record,
    )

/** The review that was settled on, with a reason where it is later than its limit. */
export const settingReview = (next: string, limit: string | undefined, laterBecause: string): Doing =>
  doing(setReviewDate, {
    next,
    ...(limit !== undefined && { limit }),
    ...(laterBecause !== '' && { laterBecause }),
  })

/** One thing after the other; whatever has to be put right is said, and then nothing has happened. */
export function doAll(
  doings: readonly Doing[],
  told: Told,
  from: PlanRecord = fold([]),
): { readonly events: readonly PlanEvent[] } | { readonly refused: readonly Refusal[] } {
  let record = from
  const events: PlanEvent[] = []
  for (const each of doings) {
    const outcome = each(record, told)
    if ('refused' in outcome) return outcome
    events.push(...outcome.events)
    record = fold(outcome.events, record)
  }
  return { events }
}
