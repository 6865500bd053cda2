import type { Day } from '../../../checker/index.ts'
import {
  type Id,
  type PlanEvent,
  type PlanRecord,
  removedParts,
  type Said,
  whatChanged,
} from '../../../plans/index.ts'
import type { LookedBefore } from '../../../store/index.ts'
import { openThePlan } from '../change-plan.ts'
import { mayAlso } from '../plan/may-also.ts'
import { lookedInWords } from '../plan/since.ts'
import type { PlanVisit } from '../visit.ts'
import { planPage } from '../workspace-page.ts'
import { historyView } from './history-view.ts'
import { type Sitting, sittingsOf } from './sittings.ts'

/** A sitting with what came of it, and whether it is new to whoever looks. */
export type Told = Sitting & { readonly said: readonly Said[]; readonly isNew: boolean }

/** What happened to a plan, as much of it as a page holds. */
export type History = {
  readonly id: Id
  readonly record: PlanRecord
  readonly told: readonly Told[]
  /** “you looked on 12 November”, where they have looked before. */
  readonly since: string | undefined
  /** The first version of the page before this one in time; nothing on the last page. */
  readonly earlier: number | undefined
  readonly isFirstPage: boolean
  readonly removed: number
  readonly today: Day
  readonly mayWrite: boolean
}

const PAGE = 15

/** What an address calls the version that a page of the history begins before. */
export const BEFORE = 'before'

/** What happened to a plan, in sentences, the last of it first: who did what in one sitting is told together. */
export const historyPage = planPage<History>({
  path: '/plans/:plan/history',
  may: 'see-history',
  show,
  view: historyView,
})

async function show(visit: PlanVisit): Promise<History> {
  const { store, organisation, plan, who, now, today, query } = visit
  const { record } = await openThePlan(visit)
  const events = await store.history({ organisation, plan, to: record.version })
  const looked = await store.lookAtPlan({
    ...{ organisation, plan, account: who.id, version: record.version, at: now },
  })
  const before = 'before' in looked ? (looked.before ?? undefined) : undefined
  const wanted = Number(query.get(BEFORE))
  const until = wanted > 1 && wanted <= record.version ? wanted : Number.POSITIVE_INFINITY
  const sittings = sittingsOf(events.filter(({ version }) => version < until))
  const [shown, next] = [sittings.slice(0, PAGE), sittings[PAGE]]
  return {
    ...{ id: plan, record, today, isFirstPage: until === Number.POSITIVE_INFINITY },
    told: shown.map(sitting => tell(events, sitting, visit, before)),
    since: before && lookedInWords(before.at, today),
    earlier: next && (shown.at(-1)?.first ?? undefined),
    removed: removedParts(record).length,
    mayWrite: mayAlso(visit, 'write-plan'),
  }
}

const tell = (
  events: readonly PlanEvent[],
  sitting: Sitting,
  { who }: PlanVisit,
  before: LookedBefore | undefined,
): Told => ({
  ...sitting,
  said: whatChanged(events, sitting.first - 1, sitting.last, who.id),
  isNew: before !== undefined && sitting.last > before.version && sitting.by.id !== who.id,
})
