import { sayDay } from '../../../checker/index.ts'
import { figureInWords } from '../../../formats/charts/figure-words.ts'
import { wrong } from '../../frame.ts'
import { details } from '../../views/components/details.ts'
import { input } from '../../views/components/input.ts'
import { table } from '../../views/components/table.ts'
import { textarea } from '../../views/components/textarea.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { type Drawing, does, formOf } from './drawing.ts'
import type { MeasureModel } from './measure-page.ts'

/** Figures pasted from a register: looked at first, as they were understood, and then kept. */
export function pasteForm(drawing: Drawing<MeasureModel>): Html {
  const { typed, pasted, measure } = drawing.model
  const understood = pasted.filter(line => 'on' in line).length
  return details({
    id: 'from-a-register',
    summaryText: 'Paste figures from a register',
    open: typed.has('pasted') && /^(look|keep-pasted)$/.test(typed.get('do') ?? ''),
    html: formOf(
      drawing,
      html`${textarea({
        ...{ id: 'pasted', name: 'pasted', value: typed.get('pasted') ?? '', rows: 8 },
        label: { text: 'Days and figures' },
        hint: {
          text: 'A day and a figure on each line, copied from a spreadsheet or with a comma between them: “20 November, 64”. Headings, names and blank lines may stand there too.',
        },
        errorMessage: wrong(drawing.refused, 'pasted'),
      })}
      ${input({
        ...{
          id: 'pasted-source',
          name: 'pasted-source',
          value: typed.get('pasted-source') ?? measure.source ?? '',
        },
        ...{
          label: { text: 'Where do they come from?' },
          errorMessage: wrong(drawing.refused, 'pasted-source'),
        },
        classes: 'govuk-input--width-20',
      })}
      ${does('look', pasted.length > 0 ? 'Look again' : 'Look at them first')}
      ${pasted.length > 0 ? preview(drawing.model) : nothing}
      ${understood > 0 ? does('keep-pasted', understood === 1 ? 'Keep this figure' : `Keep these ${understood} figures`, '') : nothing}`,
    ),
  })
}

const preview = ({ pasted, measure, readings }: MeasureModel): Html =>
  table({
    classes: 'bywhen-small-table',
    caption: 'As they were understood. Nothing is kept yet.',
    captionClasses: 'govuk-table__caption--s',
    head: [{ text: 'Day' }, { text: 'Figure' }, { text: 'To know' }],
    rows: pasted.map(line =>
      'on' in line
        ? [
            { text: sayDay(line.on) },
            { text: figureInWords(measure, line.value) },
            { text: isThere(readings, line) ? 'It is there already' : '' },
          ]
        : [{ html: html`<bdi>${line.line}</bdi>` }, { text: '' }, { text: `Left out. ${line.says}` }],
    ),
  })

const isThere = (
  readings: MeasureModel['readings'],
  { on, value }: { readonly on: string; readonly value: number },
): boolean => readings.some(({ is }) => is.on === on && is.value === value)
