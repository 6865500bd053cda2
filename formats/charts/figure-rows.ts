import { type Day, type Measure, sayDay } from '../../checker/index.ts'
import { bareFigure } from './figure-words.ts'
import { inOrder, stagesOf } from './in-order.ts'

/** A line of the table beside a chart. */
export type FigureRow = {
  readonly when: string
  readonly what: string
  readonly figure: string
  readonly from: string
}

/** What stands above the columns of that table; what is counted stands above the figures. */
export const figureHeadings = ({ unit = '' }: Pick<Measure, 'unit'>): readonly string[] => [
  'When',
  'What',
  unit.trim() || 'Figure',
  'From',
]

/** Every figure in the order of its days: where it started, the stages, what was read since a day or ever, and where it is to be. */
export function figureRows(measure: Measure, since?: Day): readonly FigureRow[] {
  const { baseline, target, readings = [] } = measure
  const stages = stagesOf(measure).map(({ by, text = '', aim, done, name }) => ({
    on: by,
    row: {
      when: `by ${sayDay(by)}`,
      what: [name, text.trim()].filter(Boolean).join(': ') + (done ? `, reached on ${sayDay(done)}` : ''),
      figure: aim === undefined ? '' : bareFigure(aim),
      from: '',
    },
  }))
  const shown = readings.filter(({ on }) => since === undefined || on > since)
  const read = shown.map(({ on, value, source = '' }) => ({
    on,
    row: { when: sayDay(on), what: 'Reading', figure: bareFigure(value), from: source.trim() },
  }))
  const outer = (when: string, what: string, figure: number | undefined): readonly FigureRow[] =>
    figure === undefined ? [] : [{ when, what, figure: bareFigure(figure), from: '' }]
  return [
    ...outer('at the start', 'Start', baseline),
    ...inOrder([...stages, ...read]).map(({ row }) => row),
    ...outer('in the end', 'Target', target),
  ]
}
