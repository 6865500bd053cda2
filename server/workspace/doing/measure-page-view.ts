import { sayDay } from '../../../checker/index.ts'
import { farInWords } from '../../../formats/charts/far-in-words.ts'
import { figureInWords } from '../../../formats/charts/figure-words.ts'
import { howFar } from '../../../plans/index.ts'
import { type Frame, framed, wrong } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { details } from '../../views/components/details.ts'
import { input } from '../../views/components/input.ts'
import { select } from '../../views/components/select.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { placeName } from '../plan/places.ts'
import { typed } from '../plan/words.ts'
import { planCrumb } from '../plan-crumb.ts'
import { type Drawing, does, formOf } from './drawing.ts'
import { figuresFrom, figuresView } from './figures-view.ts'
import type { MeasureModel } from './measure-page.ts'
import { pasteForm } from './paste-view.ts'

type Drawn = Drawing<MeasureModel>

/** What is counted: how far it has come, the chart with its table, and forms for more figures. */
export function measurePageView(model: MeasureModel, refused: readonly Refusal[], frame: Frame): Html {
  const { plan, place, measure, today, since, may } = model
  const drawing: Drawn = { model, refused, frame }
  const far = farInWords(measure, today, since)
  return framed({
    ...{ frame, refused, nav: 'families', isPlaceItself: false, done: said(model) },
    title: 'What is counted',
    crumbs: [
      planCrumb(plan, model.record),
      { href: `/plans/${plan}#${placeName('measure', measure.id)}`, text: `Need ${place}` },
    ],
    main: html`<p class="govuk-body-l">${typed(measure.what)}${figuresFrom(measure)}</p>
      <p class="govuk-body">${far ? html`<strong>${far}</strong>` : 'No figure has been read yet.'}</p>
      ${far ? html`<p class="govuk-body">${since ? `This is held against the review of ${sayDay(since)}. ` : nothing}A figure is not the whole story: at the review you can judge otherwise, and say why.</p>` : nothing}
      ${figuresView(measure)}
      ${may.record ? html`${oneForm(drawing)}${pasteForm(drawing)}` : nothing}
      ${may.write && model.readings.length > 0 ? wrongForm(drawing) : nothing}`,
  })
}

const said = ({ done, measure, today, plan, need }: MeasureModel): string | undefined => {
  if (done === 'out') return 'The figure is taken out. It stays in the history, with the reason.'
  if (done !== 'kept') return undefined
  return howFar(measure, today)?.reached && plan && need
    ? 'Kept. The target is reached: well done, everybody! Look whether the need is met.'
    : 'Kept.'
}

function oneForm(drawing: Drawn): Html {
  const { typed: sent, measure } = drawing.model
  const box = (name: string, otherwise = '') => ({
    ...{ id: name, name, value: sent.get(name) ?? otherwise, errorMessage: wrong(drawing.refused, name) },
  })
  return html`<section aria-labelledby="one-figure"><h2 class="govuk-heading-m" id="one-figure">A new figure</h2>
    ${formOf(
      drawing,
      html`${input({ ...box('on'), label: { text: 'On which day was it read?' }, hint: { text: 'Such as “today” or “20 November”.' }, classes: 'govuk-input--width-20' })}
      ${input({ ...box('value'), label: { text: measure.unit ? `The figure (${measure.unit})` : 'The figure' }, inputmode: 'decimal', classes: 'govuk-input--width-5' })}
      ${input({ ...box('source', measure.source), label: { text: 'Where does it come from?' }, hint: { text: 'Such as the school register, or who counted.' }, classes: 'govuk-input--width-20' })}
      ${does('reading', 'Keep this figure', '')}`,
    )}</section>`
}

function wrongForm(drawing: Drawn): Html {
  const { typed: sent, readings, measure } = drawing.model
  return details({
    summaryText: 'A figure is wrong',
    open: sent.get('do') === 'wrong',
    html: formOf(
      drawing,
      html`${select({
        ...{ id: 'reading', name: 'reading', value: sent.get('reading') ?? '' },
        ...{ label: { text: 'Which one?' }, errorMessage: wrong(drawing.refused, 'reading') },
        items: [
          { value: '', text: 'Choose one' },
          ...readings.map(({ id, is }) => ({
            value: id,
            text: `${sayDay(is.on)}: ${figureInWords(measure, is.value)}`,
          })),
        ],
      })}
      ${input({
        ...{ id: 'because', name: 'because', value: sent.get('because') ?? '' },
        ...{ label: { text: 'What is wrong with it?' }, errorMessage: wrong(drawing.refused, 'because') },
      })}
      ${does('wrong', 'Take it out')}`,
    ),
  })
}
