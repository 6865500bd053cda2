import {
  type Action,
  type Blend,
  type Conflict,
  fold,
  merge,
  nothingYet,
  type Outcome,
  type PlanEvent,
  type PlanRecord,
  type Refusal,
  type Told,
} from '../../plans/index.ts'
import type { ToDrop } from '../../store/index.ts'
import { checkRecord, countsOfFindings } from './check-record.ts'
import { readService, type Service } from './settings/service.ts'
import type { PlanVisit } from './visit.ts'

/** Who changes a plan, and when: a colleague on a page of the workspace, or somebody who came by a link. */
export type Changer = Pick<PlanVisit, 'store' | 'organisation' | 'plan' | 'today' | 'now' | 'by'> & {
  /** The rules of the service, where they are known already. */
  readonly service?: Pick<Service, 'rules'>
}

/** Something to be done to a plan, whichever action it is. */
export type Doing = (record: PlanRecord, told: Told) => Outcome

/** An action with what it is told to do. */
export const doing =
  <Command>(action: Action<Command>, command: Command): Doing =>
  (record, told) =>
    action(record, command, told)

/** What somebody asks of a plan, all of it or none. */
export type Asked = {
  /** The version they saw when they asked. */
  readonly saw: number
  /** Made up when their page was made, so that what is sent twice is done once. */
  readonly key: string
  readonly doings: readonly Doing[]
  /** What they sent, to tell a form sent twice from another one. */
  readonly request: unknown
  /** The plan at that version, where it has just been read. */
  readonly seen?: PlanRecord
  /** Drafts that this is made of: they go with it. */
  readonly drops?: ToDrop
}

/** What came of it; a save that was merged says which texts now hold the words of two people. */
export type Changed =
  | {
      readonly version: number
      readonly record: PlanRecord
      readonly blended: readonly Blend[]
      /** The drafts went with it; where there was nothing to save they are as they were. */
      readonly dropped?: true
    }
  | { readonly refused: readonly Refusal[] }
  | {
      readonly conflicts: readonly Conflict[]
      /** The plan as it stands, without what was asked. */
      readonly record: PlanRecord
    }

/** Others may save again and again in the meantime. */
const TRIES = 8

/** Does things to a plan as somebody saw it, puts them after what others did since, and saves all of it at once. */
export async function changePlan(visit: Changer, asked: Asked): Promise<Changed> {
  const { store, organisation, plan, today, now, by } = visit
  const service = visit.service ?? (await readService(visit))
  let { seen, since } = await seenAndSince(visit, asked)
  const mine = doAll(seen, asked.doings, { today, at: now, by })
  if ('refused' in mine) return mine
  for (let turn = 0; turn < TRIES; turn += 1) {
    const record = fold(since, seen)
    const merged = merge(seen, since, mine.events)
    if ('conflicts' in merged) return { conflicts: merged.conflicts, record }
    if (merged.events.length === 0) return { version: record.version, record, blended: [] }
    const after = fold(merged.events, record)
    const { key, request, drops } = asked
    const kept = await store.append({
      ...{ organisation, plan, key, request, drops, events: merged.events, saw: record.version },
      findings: countsOfFindings(checkRecord(after, { today, service })),
    })
    if ('version' in kept)
      return {
        ...{ version: kept.version, record: after, blended: merged.blended },
        ...(drops && { dropped: true as const }),
      }
    if ('refused' in kept) return { refused: [{ field: '', text: whyNotKept[kept.refused] }] }
    since = [...since, ...kept.conflict.events]
  }
  return {
    refused: [
      { field: '', text: 'Others are changing this plan just now. Nothing of yours was lost; save again' },
    ],
  }
}

const whyNotKept = {
  'no-such-plan': 'This plan is not here any more. Nothing was changed',
  'key-used':
    'This page was sent before with other words. Open the page anew to see what was kept, then change it again',
} as const

type Mine = { readonly events: readonly PlanEvent[] } | { readonly refused: readonly Refusal[] }

/** One after the other, each on what the one before has made of the plan; whatever has to be put right is said at once. */
function doAll(seen: PlanRecord, doings: readonly Doing[], told: Told): Mine {
  const events: PlanEvent[] = []
  const refused: Refusal[] = []
  let record = seen
  for (const each of doings) {
    const outcome = each(record, told)
    if ('refused' in outcome) refused.push(...outcome.refused)
    else {
      events.push(...outcome.events)
      record = fold(outcome.events, record)
    }
  }
  return refused.length > 0 ? { refused } : { events }
}

/** The plan as somebody saw it, and what happened to it after; what happened since it was just read is told when it is saved. */
async function seenAndSince(
  { store, organisation, plan }: Changer,
  { saw, seen }: Pick<Asked, 'saw' | 'seen'>,
) {
  if (seen?.version === saw) return { seen, since: [] as readonly PlanEvent[] }
  const opened = await store.openPlan({ organisation, plan })
  if (opened?.version === saw) return { seen: opened.record, since: [] as readonly PlanEvent[] }
  const events = await store.history({ organisation, plan })
  return {
    seen: fold(
      events.filter(({ version }) => version <= saw),
      nothingYet,
    ),
    since: events.filter(({ version }) => version > saw),
  }
}

/** The plan as it stands, and what happened to it last. */
export async function openThePlan({ store, organisation, plan }: Changer) {
  const opened = await store.openPlan({ organisation, plan })
  if (!opened) throw new Error('A plan that was found is not there.')
  return opened
}
