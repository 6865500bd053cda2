import { partsHere } from '../../../../plans/index.ts'
import type { Holding } from './holding.ts'

/** The worries that a need answers: a tick for each worry of the plan. */
export const worries: Holding = {
  show: (value, { record }) => {
    const ids = (value ?? []) as readonly string[]
    return new Map(partsHere(record, 'worry').map(({ id }) => [id, ids.includes(id) ? 'yes' : '']))
  },
  read(boxes, value) {
    const was = (value ?? []) as readonly string[]
    const kept = was.filter(id => (boxes.get(id) ?? 'yes') !== '')
    const added = [...boxes].flatMap(([id, said]) => (said !== '' && !was.includes(id) ? [id] : []))
    const ids = [...kept, ...added]
    return { value: ids.length > 0 ? ids : null }
  },
}
