import { kinds, sayDay, templateOf } from '../../../checker/index.ts'
import { dayWithWeekday } from '../../../checker/typed-day/index.ts'
import { type Frame, form, framed, wrong } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { button } from '../../views/components/button.ts'
import { input } from '../../views/components/input.ts'
import { insetText } from '../../views/components/inset-text.ts'
import { summaryList } from '../../views/components/summary-list.ts'
import { textarea } from '../../views/components/textarea.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { crumbsOf } from '../care/the-family.ts'
import { hidden } from '../families/hidden.ts'
import type { Begin } from './begin-page.ts'
import { carriedView } from './carried-view.ts'
import { choiceNames, type Settled } from './choices.ts'
import { fileView } from './file-view.ts'
import type { Look } from './look.ts'
import { previewView } from './preview-view.ts'

/** The plan as it would be: what goes where, what found no place, and when its first review is. */
export function lookView(model: Begin, look: Look, refused: readonly Refusal[], frame: Frame): Html {
  const { family, plan, key, choices, today } = model
  const { settled, carried, file } = look
  const isReadable = !file || file.brought.sheets.length > 0
  const carriedAlong = choiceNames.filter(name => name !== 'review' && name !== 'laterBecause')
  return framed({
    ...{ title: 'Look it over', frame, refused, nav: 'families', isPlaceItself: false },
    crumbs: crumbsOf({ id: family.family, name: family.name }),
    main: form(
      frame,
      html`<button class="govuk-visually-hidden" name="do" value="show" tabindex="-1" aria-hidden="true">Show</button>
      ${hidden('plan', plan)}${hidden('key', key)}${carriedAlong.map(name => hidden(name, choices[name]))}
      <p class="govuk-body">Nothing is kept yet. Begin the plan when this is right.</p>
      ${chosenView(settled)}
      <p class="govuk-body">${button({ text: 'Change these', name: 'do', value: 'back', classes: 'govuk-button--secondary bywhen-button--small' })}</p>
      ${carried ? carriedView(carried, settled) : nothing}
      ${file ? fileView(file, settled) : nothing}
      ${carried || file ? previewView(look.plan) : nothing}
      ${
        isReadable
          ? html`${reviewView(model, look, refused, today)}
            ${button({ text: 'Begin the plan', name: 'do', value: 'begin', preventDoubleClick: true })}`
          : nothing
      }`,
      undefined,
      'with-files',
    ),
  })
}

const chosenView = ({ about, kind, template, starts, meeting }: Settled): Html =>
  summaryList({
    rows: [
      {
        key: { text: 'About' },
        value: { html: html`<bdi>${about.name}</bdi>${about.is === 'family' ? ', the whole family' : ''}` },
      },
      { key: { text: 'Kind' }, value: { text: kinds.find(({ id }) => id === kind)?.label } },
      { key: { text: 'Form' }, value: { text: templateOf(template).label } },
      { key: { text: 'Starts' }, value: { text: starts ? dayWithWeekday(starts) : 'Not known yet' } },
      { key: { text: 'Meeting' }, value: { text: meeting ? dayWithWeekday(meeting) : 'None yet' } },
    ],
  })

/** The first review, with the limit it has to keep to. */
function reviewView({ choices }: Begin, { review }: Look, refused: readonly Refusal[], today: string): Html {
  const [first, ...more] = review.sentences
  const isLater = wrong(refused, 'laterBecause') !== undefined || choices.laterBecause !== ''
  return html`<h2 class="govuk-heading-m">The first review</h2>
    ${insetText({
      html: html`<p class="govuk-body">${first}</p>${more.map(each => html`<p class="govuk-body-s">${each}</p>`)}`,
    })}
    ${input({
      ...{
        id: 'review',
        name: 'review',
        value: choices.review,
        autocomplete: 'off',
        classes: 'govuk-input--width-20',
      },
      label: { text: 'When is the first review?' },
      hint: {
        text: `Sooner is always possible. Today is ${sayDay(today)}. Leave it empty to book it later.`,
      },
      errorMessage: wrong(refused, 'review'),
    })}
    ${
      isLater
        ? textarea({
            ...{ id: 'laterBecause', name: 'laterBecause', value: choices.laterBecause, rows: 2 },
            label: { text: 'Why does it have to be later?' },
            errorMessage: wrong(refused, 'laterBecause'),
          })
        : nothing
    }`
}
