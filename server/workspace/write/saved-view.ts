import { type Frame, form } from '../../frame.ts'
import { button } from '../../views/components/button.ts'
import { notificationBanner } from '../../views/components/notification-banner.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import type { Saved } from './desk.ts'

/** Says what was saved, and lets whoever did it take it back. */
export function savedView(plan: string, saved: Saved | undefined, frame: Frame): Html {
  if (!saved) return nothing
  const { says, version, canBeUndone, need } = saved
  const [one] = says
  const told =
    says.length > 1
      ? html`<ul class="govuk-list govuk-list--bullet">${says.map(each => html`<li dir="auto">${each}</li>`)}</ul>`
      : html`<p class="govuk-body" dir="auto">${one ?? 'All of it was in the plan already.'}</p>`
  const undo = form(
    frame,
    html`<input type="hidden" name="saw" value="${version}"><input type="hidden" name="key" value="undo-${plan}-${version}">
      ${button({ text: 'Take it back', classes: 'govuk-button--secondary bywhen-button--small' })}`,
    `/plans/${plan}/undo`,
  )
  return notificationBanner({
    type: 'success',
    html: html`<p class="govuk-notification-banner__heading">Saved</p>${told}
      ${need ? html`<p class="govuk-body"><a class="govuk-notification-banner__link" href="/plans/${plan}#need-${need}">See it in the plan</a>, or <a class="govuk-notification-banner__link" href="/plans/${plan}/needs/new">add another need</a></p>` : nothing}
      ${canBeUndone ? undo : nothing}`,
  })
}
