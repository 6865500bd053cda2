import { sayDay } from '../../../checker/index.ts'
import { partOfKind } from '../../../plans/index.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import type { PlanModel } from '../plan/model.ts'
import { sectionView } from '../plan/sections/section.ts'
import { typed } from '../plan/words.ts'

/** How the plan ended: what was better then, and who goes on; nothing while it goes on itself. */
export function endedView(model: PlanModel): Html {
  const ended = partOfKind(model.record, 'plan', 'plan')?.is.ended
  if (!ended) return nothing
  const { on, because, against, achieved, stays = [] } = ended
  const fact = (name: string, text: string | undefined): Html =>
    text?.trim() ? html`<p class="govuk-body"><strong>${name}:</strong> ${typed(text)}</p>` : nothing
  return sectionView(model, {
    id: 'ended',
    heading: 'How it ended',
    empty: '',
    holds: html`${fact(`It ended on ${sayDay(on)}`, because)}
      ${fact('Held against what would end it', against)}${fact('What is better', achieved)}
      ${stays.length > 0 ? html`<p class="govuk-body"><strong>What stays in place:</strong></p><ul class="govuk-list govuk-list--bullet">${stays.map(({ who, does }) => html`<li><bdi>${who}</bdi>: ${typed(does)}</li>`)}</ul>` : nothing}`,
  })
}
