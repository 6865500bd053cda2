import { type Measure, sayDay } from '../../../checker/index.ts'
import { table } from '../../views/components/table.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { measureChart } from '../doing/measure-chart.ts'
import { farInWords } from '../doing/measure-words.ts'
import { newMark } from './marks.ts'
import type { PlanModel } from './model.ts'
import { placeName } from './places.ts'
import { typed } from './words.ts'

type Line = { readonly on: string; readonly what: string; readonly figure: Html; readonly from: string }

/** What is counted: how far it has come, drawn and told, and every figure in a table. */
export function measureView(model: PlanModel, measure: Measure): Html {
  const { id, what, source } = measure
  const far = farInWords(measure, model.today)
  return html`<div class="bywhen-measure" id="${placeName('measure', id)}">
    <p class="bywhen-line"><strong>What is counted:</strong> ${typed(what)}${newMark(model, id)}${source ? html` <span class="bywhen-from">(figures from <bdi>${source}</bdi>)</span>` : nothing}</p>
    ${far ? html`<p class="bywhen-line">${far}</p>` : nothing}
    ${measureChart({ measure, id: `chart-${id}`, isSmall: true })}
    ${figuresTable(measure)}
    ${model.isEarlier ? nothing : html`<p class="bywhen-line bywhen-screen-only"><a class="govuk-link" href="/plans/${model.id}/measures/${id}">Figures<span class="govuk-visually-hidden"> of ${what}</span></a></p>`}
  </div>`
}

/** Every figure in the order of its days: where it started, the stages, what was read, and where it is to be. */
export function figuresTable(measure: Measure): Html {
  const lines = linesOf(measure)
  const unit = measure.unit?.trim()
  if (lines.length === 0)
    return html`<p class="bywhen-line bywhen-empty">No starting point, target or reading is written yet.</p>`
  return table({
    classes: 'bywhen-small-table',
    caption: `Figures${unit ? ` (${unit})` : ''}`,
    captionClasses: 'govuk-visually-hidden',
    head: [{ text: 'When' }, { text: 'What' }, { text: unit || 'Figure' }, { text: 'From' }],
    rows: lines.map(({ on, what: called, figure, from }) => [
      { text: on },
      { text: called },
      { html: figure },
      { html: html`<bdi>${from}</bdi>` },
    ]),
  })
}

function linesOf({ baseline, target, stages = [], readings = [] }: Measure): readonly Line[] {
  const between = [
    ...stages.map(({ by, text, target: aim, done }) => ({
      day: by,
      line: {
        on: `by ${sayDay(by)}`,
        what: `Stage${done ? `, reached on ${sayDay(done)}` : ''}`,
        figure: html`${aim ?? nothing}${text === undefined ? nothing : html` ${typed(text)}`}`,
        from: '',
      },
    })),
    ...readings.map(({ on, value, source }) => ({
      day: on,
      line: { on: sayDay(on), what: 'Reading', figure: html`${value}`, from: source ?? '' },
    })),
  ].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  return [
    ...(baseline === undefined ? [] : [outer('at the start', 'Starting point', baseline)]),
    ...between.map(({ line }) => line),
    ...(target === undefined ? [] : [outer('in the end', 'Target', target)]),
  ]
}

const outer = (at: string, what: string, figure: number): Line => ({
  on: at,
  what,
  figure: html`${figure}`,
  from: '',
})
