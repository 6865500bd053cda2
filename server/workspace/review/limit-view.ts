import type { NextReview } from '../../../plans/index.ts'
import { details } from '../../views/components/details.ts'
import { insetText } from '../../views/components/inset-text.ts'
import { type Html, html, nothing } from '../../views/html.ts'

/** The last day on which a review can be held, the day that would be best, and why. */
export function limitView({ sentences, best, latest }: NextReview): Html {
  const [first, ...more] = sentences
  const reasons = more.filter(each => each !== best)
  return insetText({
    html: html`<p class="govuk-body"><strong>${first ?? 'No limit is known for this kind of plan.'}</strong>${best ? html` ${best}` : nothing}</p>
      ${latest === undefined ? reasons.map(each => html`<p class="govuk-body">${each}</p>`) : reasons.length > 0 ? details({ summaryText: 'Why that day', html: html`${reasons.map(each => html`<p class="govuk-body">${each}</p>`)}` }) : nothing}`,
  })
}
