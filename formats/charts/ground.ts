import { type Day, daysBetween } from '../../checker/index.ts'
import { widthOf } from './room.ts'
import { roundFigures } from './scales.ts'

type Spread = {
  readonly values: readonly number[]
  readonly days: readonly Day[]
  readonly say: (value: number) => string
  /** What is written to the right of it. */
  readonly beside: readonly string[]
}

/** What a chart is drawn on: its edges, the figures on its left, and where days and figures stand. */
export type Ground = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly foot: number
  readonly figures: readonly number[]
  /** A figure as it is written in the chart. */
  readonly say: (value: number) => string
  readonly from: Day
  readonly until: Day
  readonly across: (on: Day) => number
  readonly up: (value: number) => number
}

/** As wide as a phone, so that letters are as large there as they are drawn. */
export const size = { width: 340, height: 210 } as const

/** The room between a word and what it stands beside. */
export const gap = 6

// Room for half a letter above, for days below, and for a dot at either side.
const [ABOVE, BELOW, INSET] = [16, 26, 8]

/** Makes room for everything that has to be drawn and for what is written beside it. */
export function groundFor({ values, days, say, beside }: Spread): Ground {
  const figures = roundFigures(Math.min(...values), Math.max(...values))
  const inOrder = days.toSorted()
  const [from = '', until = ''] = [inOrder[0], inOrder.at(-1)]
  const [least = 0, most = 1] = [figures[0], figures.at(-1)]
  const left = near(Math.max(...figures.map(figure => widthOf(say(figure)))) + gap)
  const right = near(size.width - Math.max(0, ...beside.map(words => widthOf(words) + gap)))
  const [top, foot] = [ABOVE, size.height - BELOW]
  const length = daysBetween(from, until)
  return {
    ...{ left, right, top, foot, figures, say, from, until },
    across: on =>
      near(
        length === 0
          ? (left + right) / 2
          : left + INSET + (daysBetween(from, on) / length) * (right - left - 2 * INSET),
      ),
    up: value => near(foot - ((value - least) / (most - least)) * (foot - top)),
  }
}

/** A tenth of a letter is as near as anybody sees. */
export const near = (place: number): number => Math.round(place * 10) / 10
