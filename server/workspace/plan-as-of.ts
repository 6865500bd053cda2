import { type PlanRecord, type Remembering, remembering, stateAt } from '../../plans/index.ts'
import type { Store } from '../../store/index.ts'
import type { PlanVisit } from './visit.ts'

const stores = new WeakMap<Store, Remembering<PlanRecord>>()

/** As many earlier versions as are looked back to within an hour. */
const MOST = 200

/**
 * A plan as it stood after a version. What happened to a plan never changes, so a version that was read before is not
 * read again; whether somebody may see it has been decided by then, and not by this.
 */
export async function planAsOf(
  { store, organisation, plan }: Pick<PlanVisit, 'store' | 'organisation' | 'plan'>,
  version: number,
): Promise<PlanRecord> {
  const known = stores.get(store) ?? remembering<PlanRecord>(MOST)
  stores.set(store, known)
  const key = JSON.stringify([organisation, plan, version])
  const record = known.get(key)
  if (record) return record
  const events = await store.history({ organisation, plan, to: version })
  return known.put(key, stateAt(events, { version }))
}
