import type { Id } from '../../../plans/index.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import type { PlanModel } from './model.ts'

const words = { added: 'New', changed: 'Changed', restored: 'Back', removed: 'Taken out' } as const

/** Says at a part itself that it is not as it was when they looked last. */
export function newMark({ since }: Pick<PlanModel, 'since'>, id: Id): Html {
  const became = since?.parts.get(id)
  return since && became
    ? html` <strong class="bywhen-new">${words[became]} since ${since.when}</strong>`
    : nothing
}
