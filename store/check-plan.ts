import { fold, type PlanRecord } from '../plans/index.ts'
import { beginning, sealEvent, toText } from './chain.ts'
import type { KeptPlan } from './kept-plan.ts'
import { factsOf, taskRowsOf } from './plan-rows.ts'
import { project } from './projecting.ts'
import { toEvent } from './read-events.ts'
import type { EventRow, PlanRow, TaskRow } from './tables.ts'

/**
 * What is wrong with a kept plan. `changed`: an event, or the one before it, is not what was recorded. `missing`: an
 * event is not there. `end`: the last events were taken away or added. `unreadable`: the events make no plan.
 * `snapshot`: the plan is shown otherwise than its events say. `lists`: it is listed or found otherwise.
 */
export type FaultKind = 'changed' | 'missing' | 'end' | 'unreadable' | 'snapshot' | 'lists'

/** The first thing that is wrong, and at which version. */
export type FaultInPlan = { readonly what: FaultKind; readonly version: number }

/** Holds a plan as it is kept against the hashes of its events and against what those events say. */
export function checkPlan(kept: KeptPlan): FaultInPlan | undefined {
  const broken = checkEvents(kept)
  if (broken) return broken
  const { version, snapshot } = kept.plan
  const record = read(kept.events)
  if (!record) return { what: 'unreadable', version }
  if (!isText(snapshot, record)) return { what: 'snapshot', version }
  return isListedAs(record, kept) ? undefined : { what: 'lists', version }
}

function checkEvents({ plan, events }: Omit<KeptPlan, 'tasks'>): FaultInPlan | undefined {
  let before = beginning
  for (const [at, event] of events.entries()) {
    const version = at + 1
    if (event.version !== version) return { what: 'missing', version }
    const sealed = sealEvent(before, { organisation: plan.organisation, plan: plan.id }, event)
    if (event.hash !== sealed || !saysKind(event)) return { what: 'changed', version }
    before = event.hash
  }
  const isWhole = events.length === plan.version && before === plan.hash
  return isWhole ? undefined : { what: 'end', version: plan.version }
}

// The kind stands beside what happened for those who look at the table, and is not sealed with it.
const saysKind = ({ kind, happened }: EventRow): boolean => valueIn(() => JSON.parse(happened).kind) === kind

const read = (events: readonly EventRow[]): PlanRecord | undefined => valueIn(() => fold(events.map(toEvent)))

const isText = (text: string, value: unknown): boolean =>
  valueIn(() => toText(JSON.parse(text))) === toText(value)

/** Whatever somebody wrote into the database by hand, it is a fault to be told and not an error. */
function valueIn<Value>(read: () => Value): Value | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

function isListedAs(record: PlanRecord, { plan, tasks, familyName }: KeptPlan): boolean {
  const projected = project(record)
  const facts = Object.entries(factsOf(projected))
  const should = taskRowsOf(projected, plan.id, plan).map(row => ({
    ...row,
    family_name: row.open === 1 ? familyName : '',
  }))
  return (
    facts.every(([column, value]) => plan[column as keyof PlanRow] === value) &&
    toText(inOrder(tasks)) === toText(inOrder(should))
  )
}

const inOrder = <Row extends TaskRow>(tasks: readonly Row[]): readonly Row[] =>
  tasks.toSorted((one, other) => (one.task < other.task ? -1 : 1))
