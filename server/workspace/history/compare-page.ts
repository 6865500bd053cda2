import type { Day } from '../../../checker/index.ts'
import {
  changesBetween,
  type Id,
  type PartChange,
  type PartKind,
  type PlanEvent,
  type PlanRecord,
  type Said,
  whatChanged,
} from '../../../plans/index.ts'
import { fieldsOf } from '../../../plans/parts/index.ts'
import { saidIn } from '../../../plans/record.ts'
import { HttpProblem } from '../../problem.ts'
import { mayAlso } from '../plan/may-also.ts'
import type { PlanVisit } from '../visit.ts'
import { planPage } from '../workspace-page.ts'
import { compareView } from './compare-view.ts'
import { type Sitting, sittingsOf } from './sittings.ts'

/** One text as it was worded in two versions; nothing where it was not there. */
export type Wordings = {
  readonly part: Id
  readonly kind: PartKind
  readonly field: string
  readonly before: string | undefined
  readonly after: string | undefined
}

/** Two versions of a plan, held against each other. */
export type Compared = {
  readonly id: Id
  readonly from: PlanEvent | undefined
  readonly to: PlanEvent | undefined
  readonly versions: readonly [from: number, to: number]
  readonly said: readonly Said[]
  readonly wordings: readonly Wordings[]
  readonly earlier: PlanRecord
  readonly later: PlanRecord
  readonly sittings: readonly Sitting[]
  readonly latest: PlanRecord
  readonly today: Day
  readonly mayWrite: boolean
}

/** Two versions of a plan, told in sentences, with every text that is worded otherwise side by side. */
export const comparePage = planPage<Compared>({
  path: '/plans/:plan/compare',
  may: 'see-history',
  show,
  view: compareView,
})

async function show(visit: PlanVisit): Promise<Compared> {
  const { store, organisation, plan: id, query, who, today } = visit
  const events = await store.history({ organisation, plan: id })
  const last = events.length
  const asked = (name: 'from' | 'to', usual: number): number => {
    const given = query.get(name)
    const version = given === null ? usual : Number(given)
    if (!Number.isInteger(version) || version < 1 || version > last) throw new HttpProblem(404)
    return version
  }
  const [one, other] = [asked('from', Math.max(1, last - 1)), asked('to', last)]
  const [from, to] = one <= other ? [one, other] : [other, one]
  const changes = changesBetween(events, from, to)
  return {
    ...{ id, today, versions: [from, to], earlier: changes.from, later: changes.to },
    from: events[from - 1],
    to: events[to - 1],
    said: whatChanged(events, from, to, who.id),
    wordings: changes.parts.flatMap(part => wordingsOf(changes, part)),
    sittings: sittingsOf(events),
    latest: changesBetween(events, last, last).to,
    mayWrite: mayAlso(visit, 'write-plan'),
  }
}

/** The texts of a part that are worded otherwise, or that came or went with it. */
function wordingsOf(
  { from, to }: { readonly from: PlanRecord; readonly to: PlanRecord },
  { part, kind, became, fields }: PartChange,
): readonly Wordings[] {
  const isText = (field: string): boolean => fieldsOf(kind)[field]?.holds === 'words'
  const textIn = (record: PlanRecord, field: string): string | undefined => {
    const text = saidIn(record, part, field)
    return typeof text === 'string' ? text : undefined
  }
  const touched = became === 'changed' ? fields.map(({ field }) => field) : Object.keys(fieldsOf(kind))
  return touched.filter(isText).flatMap(field => {
    const before = became === 'added' || became === 'restored' ? undefined : textIn(from, field)
    const after = became === 'removed' ? undefined : textIn(to, field)
    return before === after ? [] : [{ part, kind, field, before, after }]
  })
}
