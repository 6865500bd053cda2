import type { Id } from '../parts/bodies.ts'
import { isWritten } from './checking.ts'
import { onPart } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'
import { settingFields } from './setting-fields.ts'

/** A disagreement, what it means for risk and what will be done. */
export type WeighAnswer = {
  readonly agreement: Id
  readonly meansForRisk: string
  readonly willDo: string
}

/** Thinks a disagreement through: it is nobody’s fault, and left alone it can leave a child less safe [G5]. */
export const weighAnswer: Action<WeighAnswer> = (record, { agreement: id, meansForRisk, willDo }, told) =>
  onPart(record, id, 'agreement', ({ is }) => {
    if (is.answer !== 'disagrees' && is.answer !== 'in-part')
      return refuse('agreement', 'There is no disagreement in this answer.')
    if (!isWritten(meansForRisk)) return refuse('meansForRisk', 'Write what it could mean for the child.')
    if (!isWritten(willDo)) return refuse('willDo', 'Write what you will do about it.')
    return happens(record, told, settingFields(record, 'answer-weighed', id, { meansForRisk, willDo }))
  })
