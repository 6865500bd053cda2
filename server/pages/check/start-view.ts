import { examples } from '../../../checker/examples/index.ts'
import { templates } from '../../../checker/templates/index.ts'
import { button } from '../../views/components/button.ts'
import { radios } from '../../views/components/radios.ts'
import { textarea } from '../../views/components/textarea.ts'
import { type Html, html } from '../../views/html.ts'
import { bringView } from './bring-view.ts'
import { isBlankPlan } from './desk.ts'
import type { Model } from './model.ts'

const small = 'govuk-button--secondary bywhen-button--small'

const pasting = (pasted: string): Html => html`<section class="bywhen-card">
  <h2 class="govuk-heading-s">Or paste a plan</h2>
  ${textarea({
    id: 'pasted',
    name: 'pasted',
    rows: 4,
    value: pasted,
    label: { text: 'A table from Word or a web page, or plain text' },
    attributes: { autocomplete: 'off' },
  })}
  <div class="bywhen-buttons">${button({ text: 'Lay it out', name: 'do', value: 'lay-out', classes: small, attributes: { formaction: '/check#brought' } })}</div>
</section>`

const trying: Html = html`<section class="bywhen-card">
  <h2 class="govuk-heading-s">Try an example</h2>
  <ul class="govuk-list">${examples.map(
    ({ id, label }) => html`<li><a class="govuk-link" href="/check?example=${id}">${label}</a></li>`,
  )}</ul>
</section>`

const writing = (model: Model): Html => html`<section class="bywhen-card">
  ${radios({
    name: 'template',
    idPrefix: 'form',
    classes: 'govuk-radios--small',
    value: model.desk.plan.template,
    fieldset: {
      legend: { text: 'Or choose a form, and write in it below', classes: 'govuk-fieldset__legend--s' },
    },
    items: templates.map(({ id, label, about }) => ({
      value: id,
      text: label,
      hint: { text: about },
    })),
  })}
  <noscript>${button({ text: 'Use this form', name: 'do', value: 'check', classes: small })}</noscript>
</section>`

/** The ways to begin. Once something is written they fold away, and are there for another plan or another form. */
export const startView = (
  model: Model,
): Html => html`<details class="bywhen-start" id="start"${isBlankPlan(model.desk.plan) || model.desk.pasted ? html` open` : ''}>
  <summary class="bywhen-start__summary">Bring a plan, try one, or choose a form</summary>
  <div class="bywhen-start__ways">${bringView}${pasting(model.desk.pasted ?? '')}${trying}${writing(model)}</div>
</details>`
