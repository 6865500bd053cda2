import type { Day, Finding } from '../../../checker/index.ts'
import {
  type Changes,
  changesBetween,
  type Id,
  type Instant,
  londonDay,
  type PartChange,
  type PlanRecord,
  type Said,
  sayChanges,
} from '../../../plans/index.ts'
import type { LookedBefore, Wrote } from '../../../store/index.ts'
import { checkRecord } from '../check-record.ts'
import { planAsOf } from '../plan-as-of.ts'
import type { PlanVisit } from '../visit.ts'
import { dayInWords, momentInWords } from './words.ts'

/** What is new to somebody in a plan that they have looked at before. */
export type Since = {
  /** “you looked on 12 November”. */
  readonly when: string
  readonly said: readonly Said[]
  /** What became of each part that somebody else had their hands on. */
  readonly parts: ReadonlyMap<Id, PartChange['became']>
}

/** What was found in the plan before somebody began, to tell what has become better. */
export type Earlier = { readonly when: string; readonly findings: readonly Finding[] }

type WhatIsNew = { readonly since: Since | undefined; readonly earlier: Earlier | undefined }

/** What happened to the plan since somebody last looked at it. */
export async function whatIsNew(
  visit: PlanVisit,
  { version }: PlanRecord,
  lately: readonly Wrote[],
  before: LookedBefore | null,
): Promise<WhatIsNew> {
  const from = before?.version ?? beforeWriting(lately, visit)
  if (from < 1 || from >= version) return { since: undefined, earlier: undefined }
  const { store, organisation, plan, who, today } = visit
  const when = before ? lookedInWords(before.at, today) : 'you began'
  const [then, events] = await Promise.all([
    planAsOf(visit, from),
    before ? store.history({ organisation, plan, from: from + 1, to: version }) : [],
  ])
  return {
    since: before
      ? { when, ...changedSince(changesBetween(events, from, version, then), who.id) }
      : undefined,
    earlier: { when, findings: checkRecord(then, visit) },
  }
}

/** When somebody looked last: “you looked on 12 November”. */
export const lookedInWords = (at: Instant, today: Day): string =>
  londonDay(at) === today
    ? `you looked ${momentInWords(at, today)}`
    : `you looked on ${dayInWords(londonDay(at), today)}`

function changedSince(changes: Changes, reader: Id): Omit<Since, 'when'> {
  const { parts, to } = changes
  const others = parts.filter(({ by, became }) => by.id !== reader && became !== 'removed')
  return {
    said: sayChanges(changes, reader),
    parts: new Map(
      others.map(({ part, kind, became }) =>
        // A figure stands in its measure’s table, and is marked there.
        kind === 'reading' ? [to.parts[part]?.under ?? part, 'changed'] : [part, became],
      ),
    ),
  }
}

/** Somebody who has not written for so long sits down anew; nobody sits for half a day. */
const [SITTING, LATELY] = [30 * 60_000, 12 * 60 * 60_000]

/** The moment from which what was written may belong to a sitting that goes on. */
export const latelySince = (now: Instant): Instant => new Date(Date.parse(now) - LATELY).toISOString()

/** The version before somebody began to write in this sitting; none where they did not. */
function beforeWriting(lately: readonly Wrote[], { who, now }: PlanVisit): number {
  let first = 0
  let until = Date.parse(now)
  for (const { version, at, by } of lately) {
    if (until - Date.parse(at) > SITTING) break
    if (by.id === who.id) [first, until] = [version, Date.parse(at)]
  }
  return first - 1
}
