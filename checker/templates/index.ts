import type { TemplateId } from '../plan.ts'
import { cumbria } from './cumbria.ts'
import { ehmAssessment } from './ehm-assessment.ts'
import { ehmReview } from './ehm-review.ts'
import { liberi } from './liberi.ts'
import { outcomes } from './outcomes.ts'
import type { Template } from './template.ts'

/** The forms a plan can be written in, in the order they are offered; the only list of them. */
export const templates: readonly Template[] = [liberi, ehmAssessment, ehmReview, cumbria, outcomes]

const byId = new Map(templates.map(template => [template.id, template]))

/** The form a plan says it is written in; one that does not exist is a mistake of ours, not of the writer. */
export const templateOf = (id: TemplateId): Template => {
  const template = byId.get(id)
  if (!template) throw new Error(`There is no template “${id}”.`)
  return template
}
