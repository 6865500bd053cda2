import { type Measure, sayDay } from '../../../checker/index.ts'
import { table } from '../../views/components/table.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { newMark } from './marks.ts'
import type { PlanModel } from './model.ts'
import { placeName } from './places.ts'
import { typed } from './words.ts'

type Line = { readonly on: string; readonly what: string; readonly figure: Html; readonly from: string }

/** What is counted, in the order of its days: where it started, the stages, what was read, and where it is to be. */
export function measureView(model: PlanModel, measure: Measure): Html {
  const { id, what, unit, source } = measure
  const lines = linesOf(measure)
  return html`<div class="bywhen-measure" id="${placeName('measure', id)}">
    <p class="bywhen-line"><strong>What is counted:</strong> ${typed(what)}${newMark(model, id)}${source ? html` <span class="bywhen-from">(figures from <bdi>${source}</bdi>)</span>` : nothing}</p>
    ${
      lines.length === 0
        ? html`<p class="bywhen-line bywhen-empty">No starting point, target or reading is written yet.</p>`
        : table({
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
  </div>`
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
