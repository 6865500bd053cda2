import { nations } from '../../../plans/index.ts'
import { howFarView } from '../../checking-again/how-far-view.ts'
import { type Frame, framed, wrong } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { button } from '../../views/components/button.ts'
import { input } from '../../views/components/input.ts'
import { radios } from '../../views/components/radios.ts'
import { summaryList } from '../../views/components/summary-list.ts'
import { warningText } from '../../views/components/warning-text.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { count, momentInWords } from '../plan/words.ts'
import { settingsForm } from './framed-settings.ts'
import { nationInWords } from './nations.ts'
import type { Part, ServiceModel } from './service-page.ts'

const partInWords: Readonly<Record<Part, string>> = {
  nation: 'where the service works',
  rules: 'rules or what they count by',
  timescales: 'timescales or school terms',
  wording: 'the wording of forms',
}

/** The service’s name and place, and the ways to everything else that is settled for all of it. */
export function serviceView(model: ServiceModel, refused: readonly Refusal[], frame: Frame): Html {
  const { name, nation, service, checking, shutOut, today, done } = model
  return framed({
    ...{ title: 'The service', frame, refused, nav: 'service' },
    done: done ? 'Saved.' : undefined,
    main: html`${shutOut ? warningText({ text: shutOut, iconFallbackText: 'Warning' }) : nothing}${howFarView(checking, today)}${summaryList({ rows: rowsOf(model) })}
      <h2 class="govuk-heading-m">What it is called, and where it works</h2>
      ${settingsForm(
        frame,
        service.version,
        html`${input({
          ...{ id: 'name', name: 'name', value: name, errorMessage: wrong(refused, 'name') },
          label: { text: 'Name of the service' },
          classes: 'govuk-input--width-20',
        })}
        ${radios({
          ...{ name: 'nation', idPrefix: 'nation', value: nation, errorMessage: wrong(refused, 'nation') },
          classes: 'govuk-radios--small',
          fieldset: { legend: { text: 'Where does it work?' } },
          hint: { text: 'The law for children is made in four places, and limits differ between them.' },
          items: nations.map(each => ({ value: each, text: nationInWords[each] })),
        })}
        ${button({ text: 'Save' })}`,
      )}
      ${changesView(model)}`,
  })
}

function rowsOf({ service, teams, left }: ServiceModel) {
  const { rules, timescales, wording, nation } = service
  const { off = [], severity = {}, limits = {} } = rules
  const own = Object.keys(timescales.own ?? {}).length
  const confirmed = timescales.confirmed?.length ?? 0
  const renamed = Object.values(wording).flatMap(columns => Object.keys(columns ?? {})).length
  const row = (key: string, said: readonly string[], href: string, usual: string) => ({
    key: { text: key },
    value: { text: said.length > 0 ? said.join(', ') : usual },
    actions: { items: [{ href, text: 'Change', visuallyHiddenText: key.toLowerCase() }] },
  })
  const some = (number: number, text: string): readonly string[] => (number > 0 ? [`${number} ${text}`] : [])
  return [
    row(
      'Rules',
      [...some(off.length, 'switched off'), ...some(Object.keys(severity).length, 'weighed otherwise')],
      '/service/rules',
      'All of them, as they come',
    ),
    row(
      'What rules count by',
      some(Object.keys(limits).length, 'set here'),
      '/service/limits',
      'As it comes',
    ),
    row(
      'Timescales',
      [...some(confirmed, 'confirmed'), ...some(own, 'of our own')],
      '/service/timescales',
      `As they are in ${nationInWords[nation]}`,
    ),
    row('School terms', some(timescales.terms?.length ?? 0, 'known'), '/service/terms', 'None known yet'),
    row('Wording of forms', some(renamed, 'headings of our own'), '/service/wording', 'As the forms have it'),
    row(
      'Teams',
      teams > 0 ? [count(teams, 'team')] : [],
      '/service/teams',
      'None yet: families belong to a team',
    ),
    row('People', [], '/accounts', 'Who can come in, and what they may do'),
    row(
      'Restricted families',
      left > 0 ? [`${left} with no manager left who may know of ${left === 1 ? 'it' : 'them'}`] : [],
      '/service/restricted',
      'Each has a manager who may know of it',
    ),
  ]
}

const changesView = ({ changes, today }: ServiceModel): Html =>
  html`<h2 class="govuk-heading-m" id="changed">What was changed</h2>
  ${
    changes.length === 0
      ? html`<p class="govuk-body">Nothing yet. Everything is as it comes.</p>`
      : html`<ul class="govuk-list govuk-list--bullet">${changes.map(
          ({ at, by, what }) =>
            html`<li><bdi>${by}</bdi>, ${momentInWords(at, today)}: ${what.length > 0 ? what.map(each => partInWords[each]).join(', ') : 'nothing that counts'}</li>`,
        )}</ul>`
  }`
