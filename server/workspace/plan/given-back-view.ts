import { hasEnded, sayDay } from '../../../checker/index.ts'
import { lastApproval } from '../../../plans/index.ts'
import { insetText } from '../../views/components/inset-text.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import type { PlanModel } from './model.ts'
import { typed } from './words.ts'

/** Whoever wrote a plan finds on it that a manager gave it back, and why, until the next decision. */
export function givenBackView({ id, plan, record }: PlanModel): Html {
  const last = lastApproval(record)
  if (hasEnded(plan) || last?.approval.is.answer !== 'returned') return nothing
  const { is, added } = last.approval
  return insetText({
    html: html`<p class="govuk-body"><strong><bdi>${added.by.name}</bdi></strong> gave it back on ${sayDay(is.on)}: ${typed(is.because ?? '')}</p>
      <p class="govuk-body">${last.isLatest ? 'Nothing has been written in it since.' : html`<a class="govuk-link" href="/plans/${id}/compare?from=${is.version}&amp;to=${record.version}">What has been written since</a>.`} <a class="govuk-link" href="/plans/${id}/approval">Every decision</a></p>`,
  })
}
