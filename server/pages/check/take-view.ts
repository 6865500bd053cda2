import { button } from '../../views/components/button.ts'
import { type Html, html } from '../../views/html.ts'

const small = 'govuk-button--secondary'
const press = (text: string, id: string): Html =>
  button({ text, id, type: 'button', classes: small, attributes: { 'data-live': true, hidden: true } })
const send = (text: string, value: string): Html => button({ text, name: 'do', value, classes: small })

/** What can be done with a plan once it says what it should. */
export const takeView: Html = html`<section class="bywhen-take" aria-labelledby="take-heading">
  <h2 class="govuk-heading-m" id="take-heading">Take it with you</h2>
  <div class="govuk-button-group">
    ${press('Copy', 'copy')}
    ${send('Download as Markdown', 'get markdown')}
    ${send('Download as JSON', 'get json')}
    ${press('Print', 'print')}
  </div>
  <div class="govuk-checkboxes govuk-checkboxes--small bywhen-paper-choice"><div class="govuk-checkboxes__item">
    <input class="govuk-checkboxes__input" type="checkbox" id="with-notes" autocomplete="off">
    <label class="govuk-label govuk-checkboxes__label" for="with-notes">Put the notes after the plan when it is printed</label>
  </div></div>
  <h2 class="govuk-heading-m">Where your words are</h2>
  <p class="govuk-body" data-live hidden>What you write is kept in this browser, on this device, so that it is still here when you come back. It is checked here too: nothing is sent to anybody. On a computer that others use, clear it when you are done.</p>
  <noscript><p class="govuk-body">Without scripts, what you write is sent to this server each time you press a button, to be checked and shown again. It is not kept there.</p></noscript>
  <div id="clearing" data-live hidden>${button({ text: 'Clear everything on this device', id: 'clear', type: 'button', classes: 'govuk-button--warning' })}</div>
</section>`
