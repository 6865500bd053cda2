import type { Finding } from '../../../checker/index.ts'
import type { PlanRecord } from '../../../plans/index.ts'
import type { Store } from '../../../store/index.ts'
import { checkRecord } from '../check-record.ts'
import type { PlanVisit } from '../visit.ts'

/** As many versions as are read again and again in a day; those read longest ago are let go of. */
const MOST = 400

const known = new WeakMap<Store, Map<string, readonly Finding[]>>()

/** What the checker finds in a version of a plan; one that was read before, on the same day and by the same rules, is not read again. */
export async function checkOnce(
  visit: PlanVisit,
  version: number,
  read: () => PlanRecord | Promise<PlanRecord>,
): Promise<readonly Finding[]> {
  const { store, organisation, plan, today, service } = visit
  const ofStore = known.get(store) ?? new Map<string, readonly Finding[]>()
  known.set(store, ofStore)
  const key = JSON.stringify([organisation, plan, version, today, service.version])
  const findings = ofStore.get(key) ?? checkRecord(await read(), visit)
  ofStore.delete(key)
  ofStore.set(key, findings)
  const [oldest] = ofStore.keys()
  if (ofStore.size > MOST && oldest !== undefined) ofStore.delete(oldest)
  return findings
}
