import { type Day, type Measure, type Plan, sayDay } from '../../checker/index.ts'
import type { FaceChart, FaceTable } from '../faces/face-page.ts'
import { drawMeasure } from './draw-measure.ts'
import { farInWords } from './far-in-words.ts'
import { figureHeadings, figureRows } from './figure-rows.ts'

type Told = {
  /** The day up to which it is told how far it has come; not at all where nobody says. */
  readonly today?: Day | undefined
  /** The day that it is held against. */
  readonly since?: Day | undefined
  /** With the figures since that day in a table. */
  readonly withFigures?: boolean
}

/** What is counted in a plan as it goes on paper, each with its drawing; what nobody has read yet has none. */
export const chartsOf = ({ needs }: Plan, told: Told): readonly FaceChart[] =>
  needs.flatMap(({ measures = [] }) => measures).flatMap(measure => chartPart(measure, told))

function chartPart(measure: Measure, { today, since, withFigures = false }: Told): readonly FaceChart[] {
  const drawing = drawMeasure(measure)
  if (!drawing) return []
  const far = today === undefined ? undefined : farInWords(measure, today, since)
  return [
    {
      ...{ kind: 'chart', heading: measure.what.trim(), drawing },
      lines: far === undefined ? [] : [{ text: far }],
      ...(withFigures && { figures: figuresOf(measure, since) }),
    },
  ]
}

const shares = [0.3, 0.22, 0.15, 0.33]

const figuresOf = (measure: Measure, since: Day | undefined): FaceTable => ({
  kind: 'table',
  heading: `Figures${since === undefined ? '' : ` since ${sayDay(since)}`}: ${measure.what.trim()}`,
  columns: figureHeadings(measure).map((heading, at) => ({ heading, kind: 'texts', share: shares[at] ?? 0 })),
  rows: figureRows(measure, since).map(({ when, what, figure, from }) =>
    [when, what, figure, from].map(text => ({ lines: text === '' ? [] : [{ text }] })),
  ),
})
