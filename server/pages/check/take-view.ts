import { button } from '../../views/components/button.ts'
import { type Html, html } from '../../views/html.ts'

const small = 'govuk-button--secondary'
const press = (text: string, id: string): Html =>
  button({ text, id, type: 'button', classes: small, attributes: { 'data-live': true, hidden: true } })
const send = (text: string, value: string): Html => button({ text, name: 'do', value, classes: small })
const tick = (id: string, text: string, name?: string): Html =>
  html`<div class="govuk-checkboxes govuk-checkboxes--small bywhen-paper-choice"><div class="govuk-checkboxes__item">
    <input class="govuk-checkboxes__input" type="checkbox" id="${id}"${name ? html` name="${name}" value="yes"` : ''} autocomplete="off">
    <label class="govuk-label govuk-checkboxes__label" for="${id}">${text}</label>
  </div></div>`

/** What can be done with a plan once it says what it should. */
export const takeView: Html = html`<section class="bywhen-take" id="take" aria-labelledby="take-heading">
  <h2 class="govuk-heading-m" id="take-heading">Take it with you</h2>
  <div class="govuk-button-group">
    ${send('Download as Word', 'get word')}
    ${send('Download as CSV', 'get csv')}
    ${send('Download as Markdown', 'get markdown')}
    ${send('Download as JSON', 'get json')}
    ${press('Copy', 'copy')}
    ${press('Print', 'print')}
  </div>
  <div data-live hidden>${tick('with-notes', 'Put the notes after the plan when it is printed')}</div>
  <h3 class="govuk-heading-s">A report on it</h3>
  <p class="govuk-body">Every note under the words it is about, as one page to open, print or take to a meeting.</p>
  ${tick('with-names', 'Put children’s names in the report', 'with-names')}
  ${send('Download the report', 'get report')}
  <h2 class="govuk-heading-m">Where your words are</h2>
  <p class="govuk-body" data-live hidden>What you write is kept in this browser, on this device, so that it is still here when you come back, and it is checked here too. On a computer that others use, clear it when you are done.</p>
  <p class="govuk-body" data-live hidden>Three things send words to this server: a file that you bring, to be read; Word and CSV, to be made; and a report. Nothing of it is kept there.</p>
  <noscript><p class="govuk-body">Without scripts, what you write and bring is sent to this server each time you press a button, to be checked and shown again. It is not kept there.</p></noscript>
  <div id="clearing" data-live hidden>${button({ text: 'Clear everything on this device', id: 'clear', type: 'button', classes: 'govuk-button--warning' })}</div>
</section>`
