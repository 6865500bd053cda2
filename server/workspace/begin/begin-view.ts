import { kinds, templates } from '../../../checker/index.ts'
import { type Frame, form, framed, wrong } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { button } from '../../views/components/button.ts'
import { fileUpload } from '../../views/components/file-upload.ts'
import { input } from '../../views/components/input.ts'
import { insetText } from '../../views/components/inset-text.ts'
import { radios } from '../../views/components/radios.ts'
import { textarea } from '../../views/components/textarea.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { crumbsOf } from '../care/the-family.ts'
import { hidden } from '../families/hidden.ts'
import { isInWords } from '../families/people-in-words.ts'
import { kindInWords } from '../families/plan-in-words.ts'
import type { Begin } from './begin-page.ts'
import { type Choices, carryFrom, FAMILY, subjectsOf } from './choices.ts'
import { lookView } from './look-view.ts'

/** What the plan is to be; once that is chosen, how it would look. */
export const beginView = (model: Begin, refused: readonly Refusal[], frame: Frame): Html =>
  model.look ? lookView(model, model.look, refused, frame) : chooseView(model, refused, frame)

/** The files a plan may come in, as a browser is told of them. */
const ACCEPTED = '.docx,.xlsx,.csv,.tsv,.md,.json,.html,.htm,.txt'

function chooseView(model: Begin, refused: readonly Refusal[], frame: Frame): Html {
  const { family, plan, key, choices } = model
  const day = (field: 'starts' | 'meeting', label: string, hint: string): Html =>
    input({
      ...{ id: field, name: field, value: choices[field], autocomplete: 'off' },
      ...{ label: { text: label }, hint: { text: hint }, classes: 'govuk-input--width-20' },
      errorMessage: wrong(refused, field),
    })
  return framed({
    ...{ title: 'Start a plan', frame, refused, nav: 'families', isPlaceItself: false },
    crumbs: crumbsOf({ id: family.family, name: family.name }),
    main: form(
      frame,
      html`${hidden('plan', plan)}${hidden('key', key)}
      ${aboutView(model, refused)}
      ${radios({
        ...{ name: 'kind', value: choices.kind, errorMessage: wrong(refused, 'kind') },
        fieldset: { legend: { text: 'What kind of plan is it?', classes: 'govuk-fieldset__legend--m' } },
        items: kinds.map(({ id, label, when }) => ({ value: id, text: label, hint: { text: when } })),
      })}
      ${radios({
        ...{ name: 'template', value: choices.template, errorMessage: wrong(refused, 'template') },
        fieldset: { legend: { text: 'Which form is it written in?', classes: 'govuk-fieldset__legend--m' } },
        hint: { text: 'Every plan can be shown in all of them later, and nothing is typed twice.' },
        items: templates.map(({ id, label, about }) => ({ value: id, text: label, hint: { text: about } })),
      })}
      <h2 class="govuk-heading-m">Dates</h2>
      ${day('starts', 'When does it start?', 'Such as today, Mon 30 November or 30/11. Leave it empty if you do not know yet.')}
      ${day('meeting', 'Which meeting does the draft go to?', 'The day of the meeting, if there is one. The family sees the draft before it.')}
      ${fromView(model, refused)}
      <div class="govuk-button-group">
        ${button({ text: 'Look it over', name: 'do', value: 'look' })}
        <a class="govuk-link" href="/families/${family.family}">Back without starting</a>
      </div>`,
      undefined,
      'with-files',
    ),
  })
}

const aboutView = ({ family, choices }: Begin, refused: readonly Refusal[]): Html => {
  const some = subjectsOf(family)
  const children = some.filter(({ is }) => is === 'child')
  const adults = some.filter(({ is }) => is !== 'child')
  return html`${some.length === 0 ? insetText({ html: html`Nobody of this family is written down yet. A plan about one child needs the child: <a class="govuk-link" href="/families/${family.family}/people/new">add them first</a>.` }) : nothing}
    ${radios({
      ...{ name: 'about', value: choices.about, errorMessage: wrong(refused, 'about') },
      fieldset: { legend: { text: 'Who is the plan about?', classes: 'govuk-fieldset__legend--m' } },
      items: [
        ...children.map(({ id, name }) => ({ value: id, html: html`<bdi>${name}</bdi>` })),
        { value: FAMILY, text: 'The whole family' },
        adults.length > 0 && { divider: 'or' },
        ...adults.map(({ id, name, is, relation }) => ({
          value: id,
          html: html`<bdi>${name}</bdi>, ${relation ?? isInWords[is].toLowerCase()}`,
        })),
      ],
    })}`
}

const fromView = ({ family, choices, kept }: Begin, refused: readonly Refusal[]): Html => {
  const carried = family.plans.map(({ plan, title, kind, state }) => ({
    value: carryFrom(plan),
    html: html`What is not finished in the plan of <bdi>${title}</bdi>`,
    hint: { text: `${kindInWords(kind)}${state === 'ended' ? ', ended' : ''}` },
  }))
  return radios({
    ...{ name: 'from', value: choices.from, errorMessage: wrong(refused, 'from') },
    fieldset: { legend: { text: 'What do you begin with?', classes: 'govuk-fieldset__legend--m' } },
    items: [
      {
        value: 'nothing',
        text: 'Nothing: an empty plan with the family’s people in it, and those who work with them',
      },
      ...carried,
      {
        ...{ value: 'file', text: 'A plan you have already, in a file or to paste' },
        conditional: { html: fileView(choices, kept, refused) },
      },
    ],
  })
}

const fileView = (choices: Choices, kept: Begin['kept'], refused: readonly Refusal[]): Html =>
  html`${kept && kept.brought.sheets.length > 0 ? html`<p class="govuk-body"><bdi>${kept.brought.name}</bdi> is read already. Choose another only to put it in its place.</p>${hidden('kept', JSON.stringify(kept.brought))}` : nothing}
  ${hidden('pasted-before', choices.pasted)}
  ${fileUpload({
    ...{ id: 'file', name: 'file', label: { text: 'The file' }, errorMessage: wrong(refused, 'file') },
    hint: { text: 'Word, Excel, CSV, Markdown, JSON, a saved web page or plain text, up to 10 MB.' },
    attributes: { accept: ACCEPTED },
  })}
  ${textarea({
    ...{ id: 'pasted', name: 'pasted', value: choices.pasted, rows: 4, autocomplete: 'off' },
    label: { text: 'Or paste it' },
    hint: { text: 'A table from Word or a web page, or plain lines.' },
  })}`
