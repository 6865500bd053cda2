import type { Refusal } from '../../page.ts'
import { errorSummary } from '../../views/components/error-summary.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import type { Kept } from '../../views/kept.ts'
import { page } from '../../views/layout.ts'
import { carried } from './carried.ts'
import { deskView } from './desk-view.ts'
import type { Model } from './model.ts'
import { startView } from './start-view.ts'
import { takeView } from './take-view.ts'

const hidden = (name: string, value: string | undefined): Html =>
  value === undefined ? nothing : html`<input type="hidden" name="${name}" value="${value}">`

/** The page that checks a plan: begin, write, see what is not yet SMART, take it away. It all works without scripts. */
export const view = (model: Model, refused: readonly Refusal[], kept: Kept): Html => {
  return page({
    kept,
    title: refused.length > 0 ? 'Error: Check a plan' : 'Check a plan',
    nav: 'check',
    wide: true,
    script: '/assets/check-as-you-type.js',
    main: html`${refused.length > 0 ? errorSummary({ titleText: 'There is something to put right', errorList: refused.map(({ field, text }) => ({ href: `#${field}`, text })) }) : nothing}
      <h1 class="govuk-heading-xl bywhen-title">Check a plan</h1>
      <p class="govuk-body-l bywhen-screen-only">Bring it, paste it, or write it here. Notes in the margin say what is not SMART yet, why that matters to the child, and what to write instead.</p>
      <form method="post" enctype="multipart/form-data" action="/check#desk" id="check" novalidate autocomplete="off" data-today="${model.now}" data-reader="/assets/read-plans.js">
        <button class="govuk-visually-hidden" type="submit" name="do" value="check" tabindex="-1" aria-hidden="true">Check</button>
        ${Object.entries(carried(model.desk)).map(([name, value]) => hidden(name, value))}
        ${startView(model)}
        <div id="desk">${deskView(model)}</div>
        ${takeView}
      </form>
      <div class="bywhen-toast" id="said" role="status" data-live hidden></div>
      <p class="govuk-visually-hidden" id="heard" role="status"></p>`,
  })
}
