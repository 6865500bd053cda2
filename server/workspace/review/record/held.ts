import type { TemplateId } from '../../../../checker/index.ts'
import type { FaceLine } from '../../../../formats/faces/face-page.ts'
import type { FaceFacts } from '../../../../formats/faces/lay-out-face.ts'
import { type Id, type PartRecord, type PlanRecord, partOf, partOfKind } from '../../../../plans/index.ts'

/** What a record is laid out from: the plan as it stood when the review was held. */
export type Held = {
  readonly record: PlanRecord
  readonly review: PartRecord<'review'>
  readonly face: TemplateId
  readonly facts: FaceFacts
}

/** The review of a plan by its id; nothing where there is none. */
export const reviewIn = (record: PlanRecord, id: Id): PartRecord<'review'> | undefined =>
  partOf(record, id)?.removed ? undefined : partOfKind(record, 'review', id)

/** Words as a line of their own; none where nothing was said. */
export const linesOf = (text: string | undefined): readonly FaceLine[] =>
  text?.trim() ? [{ text: text.trim() }] : []
