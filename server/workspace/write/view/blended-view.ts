import { nameOf, partOf } from '../../../../plans/index.ts'
import { fieldOf } from '../../../../plans/parts/index.ts'
import { button } from '../../../views/components/button.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import type { Desk } from '../desk.ts'
import { pageOfBox } from '../page-of-box.ts'
import { nameOfBox } from '../typed.ts'

/** Where two people wrote in one text and both could stay, the whole of it is shown once to whoever saved second. */
export function blendedView({ blended, record, plan }: Desk): Html {
  if (!blended) return nothing
  return html`<p class="govuk-body">All of it is saved. ${new Intl.ListFormat('en-GB').format(blended.by)} wrote here at the same time; the words of both are in. Read them over once.</p>
  ${blended.texts.map(({ part, field, now, theirs, mine }) => {
    const kind = partOf(record, part)?.kind ?? 'consequences'
    const called = fieldOf(kind, field)?.called.replace('{part}', nameOf(record, part)) ?? ''
    const href = pageOfBox(plan, record, nameOfBox(kind, part, field))
    return html`<section class="bywhen-clash" aria-label="${called}">
      <h2 class="govuk-heading-s" dir="auto">It says now</h2>
      <p class="govuk-body bywhen-clash__now" dir="auto">${now}</p>
      <dl class="bywhen-clash__both">
        <div><dt>They wrote</dt><dd dir="auto">${theirs}</dd></div>
        <div><dt>You wrote</dt><dd dir="auto">${mine}</dd></div>
      </dl>
      ${href ? html`<p class="govuk-body"><a class="govuk-link" href="${href}">Change it</a></p>` : nothing}
    </section>`
  })}
  ${button({ text: 'Go on', href: blended.goOn })}`
}
