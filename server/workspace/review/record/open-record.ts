import { type TemplateId, templates } from '../../../../checker/index.ts'
import type { PlanRecord } from '../../../../plans/index.ts'
import { HttpProblem } from '../../../problem.ts'
import { openThePlan } from '../../change-plan.ts'
import { planAsOf } from '../../plan-as-of.ts'
import type { PlanVisit } from '../../visit.ts'
import { type Held, reviewIn } from './held.ts'

/** The plan now, and as it stood when the review that an address names was held: that is never read with what came after. */
export async function planThen(
  visit: PlanVisit,
): Promise<{ readonly now: PlanRecord; readonly held: PlanRecord }> {
  const { params } = visit
  const { record: now } = await openThePlan(visit)
  const review = reviewIn(now, params.review ?? '')
  if (!review) throw new HttpProblem(404)
  const { version } = review.added
  if (version === now.version) return { now, held: now }
  return { now, held: await planAsOf(visit, version) }
}

/** The form in which the plan stands in the record: the one asked for, or the one that is made for reviews. */
export const faceAsked = (query: URLSearchParams): TemplateId =>
  templates.find(({ id }) => id === query.get('face'))?.id ?? 'ehm-review'

/** What a record is laid out from, with or without what is held from its reader. */
export function heldIn(
  record: PlanRecord,
  { params, query }: PlanVisit,
): Pick<Held, 'record' | 'review' | 'face'> {
  const review = reviewIn(record, params.review ?? '')
  if (!review) throw new HttpProblem(404)
  return { record, review, face: faceAsked(query) }
}
