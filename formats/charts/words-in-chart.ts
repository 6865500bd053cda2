import { type Measure, type Reading, sayDay } from '../../checker/index.ts'
import type { Place, Words } from './drawing.ts'
import { letterHeight } from './drawing.ts'
import { shortFigure } from './figure-words.ts'
import { type Ground, gap, near, size } from './ground.ts'
import type { NamedStage } from './in-order.ts'
import { Room, widthOf } from './room.ts'

/** Where it is to be, or where it began: a line of its own with its name at the right. */
export type Level = { readonly is: 'target' | 'start'; readonly value: number; readonly words: string }

/** Where what is counted is to be and where it began, each with its name. */
export const levelsOf = (measure: Measure): readonly Level[] =>
  (
    [
      ['target', 'Target', measure.target],
      ['start', 'Start', measure.baseline],
    ] as const
  ).flatMap(([is, name, value]) =>
    value === undefined ? [] : [{ is, value, words: `${name} ${shortFigure(measure, value)}` }],
  )

type Drawn = {
  readonly ground: Ground
  readonly levels: readonly Level[]
  readonly stages: readonly NamedStage[]
  readonly last: Reading
  readonly dots: readonly (Place & { readonly size: number })[]
}

/** All that is written in a chart, the most important first: what would be written over something else moves aside. */
export function wordsInChart({ ground, levels, stages, last, dots }: Drawn): readonly Words[] {
  const room = new Room(size.width, size.height)
  for (const dot of dots) room.dot(dot)
  return [
    ...ground.figures.flatMap(figure => room.write([axisWords(ground, figure)])),
    ...daysBelow(ground).flatMap(day => room.write([day])),
    ...levels.flatMap(level => room.write(besideLine(ground, level))),
    ...room.write(around(placeOf(ground, last.on, last.value), ground.say(last.value), 'last')),
    ...stages.flatMap(stage => room.write(stageName(ground, stage))),
  ]
}

/** The place of a figure on a day. */
export const placeOf = ({ across, up }: Ground, on: string, value: number): Place => ({
  x: across(on),
  y: up(value),
})

// Words stand on their foot line, so their middle is a third of a letter higher.
const middle = letterHeight / 3

const axisWords = ({ left, up, say }: Ground, figure: number): Words => ({
  ...{ x: left - gap, y: near(up(figure) + middle), at: 'end', is: 'axis', words: say(figure) },
})

/** The first and the last day; one alone in the middle where there is no other, or no room. */
function daysBelow({ from, until, across, left, right, foot }: Ground): readonly Words[] {
  const y = near(foot + letterHeight + gap)
  const day = (x: number, at: Words['at'], words: string): Words => ({ x, y, at, is: 'axis', words })
  if (from === until) return [day(across(from), 'middle', sayDay(from))]
  const [first, last] = [sayDay(from), sayDay(until)]
  const isTight = widthOf(first) + widthOf(last) > size.width - left
  return [
    day(left, 'start', first),
    ...(isTight ? [] : [day(Math.max(right, size.width - gap), 'end', last)]),
  ]
}

const besideLine = ({ right, up }: Ground, { is, value, words }: Level): readonly Words[] =>
  [0, 1, -1, 2, -2].map(rows => ({
    ...{
      x: near(right + gap),
      y: near(up(value) + middle + rows * (letterHeight + 1)),
      at: 'start',
      is,
      words,
    },
  }))

/** Words near a mark: over it, under it, at either side, or off a corner where a line runs through it. */
const around = ({ x, y }: Place, words: string, is: Words['is']): readonly Words[] => {
  const [over, beside, under] = [near(y - gap - 2), near(y + middle), near(y + letterHeight + gap)]
  const [before, after] = [near(x - gap - 3), near(x + gap + 3)]
  return (
    [
      [x, over, 'middle'],
      [x, under, 'middle'],
      [after, beside, 'start'],
      [before, beside, 'end'],
      [x, under, 'start'],
      [x, over, 'end'],
      [x, under, 'end'],
      [x, over, 'start'],
    ] as const
  ).map(([left, foot, at]) => ({ x: left, y: foot, at, is, words }))
}

/** A stage by its name, or where that has no room by its number. */
function stageName(ground: Ground, { by, aim, name }: NamedStage): readonly Words[] {
  const number = name.replace('Stage ', '')
  if (aim !== undefined) {
    const place = placeOf(ground, by, aim)
    return [...around(place, name, 'stage'), ...around(place, number, 'stage')]
  }
  const [x, y] = [ground.across(by), letterHeight]
  const words = (at: Words['at']): Words => ({ x, y, at, is: 'stage', words: name })
  return [words('middle'), words('end'), words('start')]
}
