import { fold, type PlanRecord } from '../../../plans/index.ts'
import type { PlanVisit } from '../visit.ts'
import { readBoxes } from './read-boxes.ts'
import type { Typed } from './typed.ts'

/** The plan as it would be with these words in it, for the checker to read; what cannot be taken is left out. */
export function overlay(
  record: PlanRecord,
  typed: Typed,
  { today, now, by }: Pick<PlanVisit, 'today' | 'now' | 'by'>,
): PlanRecord {
  let laid = record
  for (const does of readBoxes({ record, today }, typed).doings) {
    const outcome = does(laid, { today, at: now, by })
    if ('events' in outcome) laid = fold(outcome.events, laid)
  }
  return laid
}
