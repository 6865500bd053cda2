import type { Day, Finding } from '../../../checker/index.ts'
import {
  changesBetween,
  type Id,
  type Instant,
  londonDay,
  type PartChange,
  type PlanEvent,
  type PlanRecord,
  type Said,
  stateAt,
  whatChanged,
} from '../../../plans/index.ts'
import type { LookedBefore } from '../../../store/index.ts'
import type { PlanVisit } from '../visit.ts'
import { checkOnce } from './check-once.ts'
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
  recent: readonly PlanEvent[],
  before: LookedBefore | null,
): Promise<WhatIsNew> {
  const { store, organisation, plan } = visit
  const from = before?.version ?? beforeWriting(recent, visit)
  if (from < 1 || from >= version) return { since: undefined, earlier: undefined }
  let read: Promise<readonly PlanEvent[]> | undefined
  const events = () => (read ??= store.history({ organisation, plan, to: version }))
  const when = before ? lookedInWords(before.at, visit.today) : 'you began'
  const earlier = await checkOnce(visit, from, async () => stateAt(await events(), { version: from }))
  return {
    since: before ? changedSince(await events(), before, version, visit, when) : undefined,
    earlier: { when, findings: earlier },
  }
}

/** When somebody looked last: “you looked on 12 November”. */
export const lookedInWords = (at: Instant, today: Day): string =>
  londonDay(at) === today
    ? `you looked ${momentInWords(at, today)}`
    : `you looked on ${dayInWords(londonDay(at), today)}`

function changedSince(
  events: readonly PlanEvent[],
  before: LookedBefore,
  version: number,
  { who }: PlanVisit,
  when: string,
): Since {
  const { parts, to } = changesBetween(events, before.version, version)
  const others = parts.filter(({ by, became }) => by.id !== who.id && became !== 'removed')
  return {
    when,
    said: whatChanged(events, before.version, version, who.id),
    parts: new Map(
      others.map(({ part, kind, became }) =>
        // A figure stands in its measure’s table, and is marked there.
        kind === 'reading' ? [to.parts[part]?.under ?? part, 'changed'] : [part, became],
      ),
    ),
  }
}

/** Somebody who has not written for so long sits down anew. */
const SITTING = 30 * 60_000

/** The version before somebody began to write in this sitting; none where they did not. */
function beforeWriting(recent: readonly PlanEvent[], { who, now }: PlanVisit): number {
  let first = 0
  let until = Date.parse(now)
  for (const { version, at, by } of recent.toReversed()) {
    if (until - Date.parse(at) > SITTING) break
    if (by.id === who.id) [first, until] = [version, Date.parse(at)]
  }
  return first - 1
}
