import { button } from '../views/components/button.ts'
import { insetText } from '../views/components/inset-text.ts'
import { type Html, html } from '../views/html.ts'

/** Recovery codes, the only time that anybody sees them. */
export const codesShown = (codes: readonly string[], goOn: string): Html => html`
  <p class="govuk-body">When your phone is lost or broken, one of these lets you in instead of a code from the app. Each works once.</p>
  ${insetText({
    html: html`<ul class="govuk-list">${codes.map(code => html`<li translate="no"><strong>${code}</strong></li>`)}</ul>`,
  })}
  <p class="govuk-body">Print this page or copy them onto paper, and keep it where you keep your keys; not on the phone. They are not shown again.</p>
  ${button({ text: 'I have them; go on', href: goOn })}`
