import { isFirm, nameSources } from '../../../plans/index.ts'
import { type Frame, wrong } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { button } from '../../views/components/button.ts'
import { input } from '../../views/components/input.ts'
import { radios } from '../../views/components/radios.ts'
import { select } from '../../views/components/select.ts'
import { textarea } from '../../views/components/textarea.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { framedSettings, settingsForm } from './framed-settings.ts'
import { nationInWords } from './nations.ts'
import { type LimitModel, type Way, waysFor } from './timescale-page.ts'
import { dueInWords, lengthInWords, standingInWords, unitsInWords, whenInWords } from './timescale-words.ts'

const asItComes = (isNational: boolean): string =>
  isNational ? 'The national limit, as it is' : 'As it comes: advice, and binding nobody'

const waysInWords: Readonly<Record<Exclude<Way, 'as-it-comes'>, string>> = {
  confirmed: 'It holds here: later than this needs a reason',
  own: 'A length of our own',
  off: 'We do not use it',
}

/** One limit: what it is and where it was read, and how it is to stand here. */
export function timescaleView(model: LimitModel, refused: readonly Refusal[], frame: Frame): Html {
  const { row, service, way, length, unit, reason } = model
  const when = whenInWords(row)
  const ways = waysFor(row)
  return framedSettings(
    {
      title: dueInWords(row).replace(/\.$/, ''),
      crumbs: [{ href: '/service/timescales', text: `Timescales in ${nationInWords[service.nation]}` }],
      main: html`<p class="govuk-body">${lengthInWords(row)}${when ? ` (${when})` : nothing}. Read in ${nameSources(row.sources)}.</p>
        <p class="govuk-body">${standingInWords(row, service).sentence}</p>
        ${
          ways.length < 2
            ? html`<p class="govuk-body">There is nothing to settle about it.</p>`
            : settingsForm(
                frame,
                service.version,
                html`${radios({
                  ...{ name: 'way', idPrefix: 'way', value: way ?? '', errorMessage: wrong(refused, 'way') },
                  fieldset: { legend: { text: 'How does it stand here?' } },
                  items: ways.map(value => ({
                    value,
                    text:
                      value === 'as-it-comes'
                        ? asItComes(isFirm(row) || row.plan === 'any')
                        : waysInWords[value],
                  })),
                })}
                ${ways.includes('own') ? ownLength(length, unit, refused) : nothing}
                ${textarea({
                  ...{ id: 'reason', name: 'reason', value: reason, rows: 3, attributes: { dir: 'auto' } },
                  label: { text: 'Why?' },
                  hint: { text: 'Where it says so, or who decided it. It is shown beside the limit.' },
                  errorMessage: wrong(refused, 'reason'),
                })}
                ${button({ text: 'Save' })}`,
              )
        }`,
    },
    refused,
    frame,
  )
}

const ownLength = (length: string, unit: string, refused: readonly Refusal[]): Html =>
  html`<fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend">If it is of our own</legend>
    ${input({
      ...{ id: 'length', name: 'length', value: length, errorMessage: wrong(refused, 'length') },
      label: { text: 'How many' },
      classes: 'govuk-input--width-3',
      inputmode: 'numeric',
    })}
    ${select({
      ...{ id: 'unit', name: 'unit', value: unit, errorMessage: wrong(refused, 'unit') },
      label: { text: 'Of what' },
      items: Object.entries(unitsInWords).map(([value, text]) => ({ value, text })),
    })}
  </fieldset>`
