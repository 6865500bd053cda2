import { fold, type PlanRecord, type Refusal, type Told } from '../../../plans/index.ts'
import type { Doing } from '../change-plan.ts'

/** The plan as it would be after all of this; or everything that would have to be put right first. */
export function tryOut(
  record: PlanRecord,
  doings: readonly Doing[],
  told: Told,
): { readonly record: PlanRecord } | { readonly refused: readonly Refusal[] } {
  const refused: Refusal[] = []
  let tried = record
  for (const does of doings) {
    const outcome = does(tried, told)
    if ('refused' in outcome) refused.push(...outcome.refused)
    else tried = fold(outcome.events, tried)
  }
  return refused.length > 0 ? { refused } : { record: tried }
}

/** What would have to be put right. */
export function refusedIn(record: PlanRecord, doings: readonly Doing[], told: Told): readonly Refusal[] {
  const tried = tryOut(record, doings, told)
  return 'refused' in tried ? tried.refused : []
}

/** An action speaks of fields; on a page they are boxes. */
export const atBox =
  (does: Doing, boxFor: (field: string) => string): Doing =>
  (record, told) => {
    const outcome = does(record, told)
    if (!('refused' in outcome)) return outcome
    return { refused: outcome.refused.map(({ field, text }) => ({ field: boxFor(field), text })) }
  }

/** Something that cannot be done before it is put right. */
export const refusing =
  (field: string, text: string): Doing =>
  () => ({ refused: [{ field, text }] })
