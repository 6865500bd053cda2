import { type Html, html } from '../../views/html.ts'
import type { ReportOptions } from '../options.ts'
import type { PlanLine } from '../plan-line.ts'
import { formName, kindName, planTitle } from '../plan-title.ts'
import { number, weightNames } from '../wording.ts'

/** The head of a table of plans; its rows may be thousands, so they are written one by one. */
export const listHead = (caption: string): Html =>
  html`<table class="govuk-table bywhen-numbers bywhen-list">
    <caption class="govuk-table__caption govuk-table__caption--s">${caption}</caption>
    <thead class="govuk-table__head"><tr class="govuk-table__row">
      <th scope="col" class="govuk-table__header">Plan</th>
      ${[weightNames.fix, weightNames.improve, weightNames.advice, 'Needs'].map(
        text => html`<th scope="col" class="govuk-table__header govuk-table__header--numeric">${text}</th>`,
      )}
    </tr></thead>
    <tbody class="govuk-table__body">`

/** One plan of the table, with a link where the plan stands in the report. */
export const listRow = (line: PlanLine, options: ReportOptions, isShown: boolean): Html => {
  const { fix, improve, advice } = line.severities
  const title = planTitle(line, options)
  const about = [
    kindName(line.kind),
    formName(line.template),
    ...(options.withNames ? [line.file] : []),
  ].join(' · ')
  return html`<tr class="govuk-table__row">
    <th scope="row" class="govuk-table__header">${isShown ? html`<a class="govuk-link" href="#plan-${line.number}">${title}</a>` : title}<span class="bywhen-aside">${about}</span></th>
    ${[fix, improve, advice, line.needs].map(
      of => html`<td class="govuk-table__cell govuk-table__cell--numeric">${number(of)}</td>`,
    )}
  </tr>`
}

/** The foot of a table of plans. */
export const listFoot: Html = html`</tbody></table>`
