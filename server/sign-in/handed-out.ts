import { insetText } from '../views/components/inset-text.ts'
import { type Html, html, nothing } from '../views/html.ts'
import type { HandedOut } from './links.ts'

/** What became of a link: on its way by mail, or here to be handed over; it is shown this once. */
export function handedOutView(outcome: HandedOut, name: string, hours: string): Html {
  if ('sent' in outcome)
    return html`<p class="govuk-body">The link is on its way to ${name} by mail. It works once, within ${hours}.</p>`
  return html`${outcome.mailFailed ? html`<p class="govuk-body">The mail server did not take the mail, so hand the link over yourself.</p>` : nothing}
    <p class="govuk-body">Give this link to ${name}, and to nobody else: in person, or by a message that only they read. It works once, within ${hours}, and is not shown again.</p>
    ${insetText({ html: html`<span class="bywhen-anywhere" translate="no">${outcome.handOver}</span>` })}`
}
