import type { Refusal } from '../../page.ts'
import { keep } from '../agree/keep.ts'
import type { Changer, Doing } from '../change-plan.ts'

/** Which box of a form says what an action calls its field. */
export type Boxes = Readonly<Record<string, string>>

/** Does what a form asks to the plan, or says what to put right and in which box. Nothing is refused when it was kept. */
export async function keepDoings(
  visit: Changer,
  sent: URLSearchParams,
  doings: readonly Doing[],
  boxes: Boxes = {},
): Promise<readonly Refusal[]> {
  const kept = await keep(visit, sent, doings)
  if (!('refused' in kept)) return []
  return kept.refused.map(({ field, text }) => ({ field: boxes[field] ?? '', text }))
}
