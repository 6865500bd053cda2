import type { Consequences } from '../../checker/index.ts'
import type { AnyBody } from '../parts/bodies.ts'
import { faultsIn } from './checking.ts'
import { notOpen } from './finding-parts.ts'
import { type Action, happens } from './outcome.ts'
import { settingFields } from './setting-fields.ts'

/** What would end our part, what would increase it, the bottom line and the backup plan; those left out stay. */
export type WriteConsequences = Partial<Consequences>

/** Says openly what happens if, so that nobody is surprised later [G1 G3]. */
export const writeConsequences: Action<WriteConsequences> = (record, said, told) => {
  const closed = notOpen(record)
  if (closed) return closed
  const refused = faultsIn(record, 'consequences', said as AnyBody)
  if (refused.length > 0) return { refused }
  return happens(record, told, settingFields(record, 'consequences-changed', 'consequences', said))
}
