import type { Measure } from '../../checker/index.ts'

type Counted = Pick<Measure, 'unit'>

const figures = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4, useGrouping: 'min2' })

/** A figure as people write it, with a minus that is as long as one: “64”, “−2.5”, “12,500”. */
export const bareFigure = (value: number): string => figures.format(value).replace('-', '−')

/** A figure where there is little room: of what it counts, only a per cent sign is written. */
export const shortFigure = ({ unit = '' }: Counted, value: number): string =>
  `${bareFigure(value)}${unit.trim() === '%' ? '%' : ''}`

/** A figure with what it counts: “64%”, “6 days of ten”. */
export const figureInWords = ({ unit = '' }: Counted, value: number): string =>
  unit.trim() === '' || unit.trim() === '%'
    ? shortFigure({ unit }, value)
    : `${bareFigure(value)} ${unit.trim()}`
