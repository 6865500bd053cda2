import { type Html, html } from '../../../views/html.ts'
import type { PlanModel } from '../model.ts'
import { typed } from '../words.ts'
import { sectionView } from './section.ts'

/** How often people meet about the plan and visit, and who comes: what a family has to keep free, said before it begins. */
export const howOftenWeMeet = (model: PlanModel): Html =>
  sectionView(model, {
    id: 'meets',
    heading: 'How often we meet',
    writtenAt: 'details#plan/plan/meets',
    empty:
      'How often people meet about the plan and visit goes here, and who comes: core groups, visits, family meetings.',
    holds: model.plan.meets?.trim() ? html`<p class="govuk-body">${typed(model.plan.meets)}</p>` : undefined,
  })
