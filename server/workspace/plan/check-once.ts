import type { Finding } from '../../../checker/index.ts'
import type { PlanRecord } from '../../../plans/index.ts'
import type { Store } from '../../../store/index.ts'
import { checkRecord } from '../check-record.ts'
import type { PlanVisit } from '../visit.ts'

/** As many plans as are read again and again in a day; those read longest ago are let go of. */
const MOST = 300

const known = new WeakMap<Store, Map<string, readonly Finding[]>>()

/** What the checker finds in a plan; a version that was read before, on the same day and by the same rules, is not checked again. */
export function checkOnce(visit: PlanVisit, record: PlanRecord): readonly Finding[] {
  const { store, organisation, plan, today, service } = visit
  const ofStore = known.get(store) ?? new Map<string, readonly Finding[]>()
  known.set(store, ofStore)
  const key = JSON.stringify([organisation, plan, record.version, today, service.version])
  const findings = ofStore.get(key) ?? checkRecord(record, visit)
  ofStore.delete(key)
  ofStore.set(key, findings)
  const [oldest] = ofStore.keys()
  if (ofStore.size > MOST && oldest !== undefined) ofStore.delete(oldest)
  return findings
}
