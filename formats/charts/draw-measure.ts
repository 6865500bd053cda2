import { isRealDay, type Measure } from '../../checker/index.ts'
import { chartInWords } from './chart-in-words.ts'
import type { Drawing, Stroke } from './drawing.ts'
import { shortFigure } from './figure-words.ts'
import { groundFor, size } from './ground.ts'
import { inOrder, stagesOf } from './in-order.ts'
import { levelsOf, placeOf, wordsInChart } from './words-in-chart.ts'

/**
 * Draws what is counted against where it started, its stages and its target; nothing before there is a reading. The
 * days that lie between two readings are as far apart as they were.
 */
export function drawMeasure(measure: Measure): Drawing | undefined {
  const readings = inOrder(measure.readings ?? []).filter(({ on }) => isRealDay(on))
  const last = readings.at(-1)
  if (!last) return undefined
  const stages = stagesOf(measure).filter(({ by }) => isRealDay(by))
  const levels = levelsOf(measure)
  const ground = groundFor({
    values: [...readings, ...levels].map(({ value }) => value).concat(stages.flatMap(({ aim }) => aim ?? [])),
    days: [...readings.map(({ on }) => on), ...stages.map(({ by }) => by)],
    say: value => shortFigure(measure, value),
    beside: levels.map(({ words }) => words),
  })
  const { left, right, top, foot, across, up } = ground
  const way = readings.map(({ on, value }) => placeOf(ground, on, value))
  const marks = stages.flatMap(({ by, aim }) => (aim === undefined ? [] : [placeOf(ground, by, aim)]))
  const dot = readings.length > 30 ? 2 : readings.length > 15 ? 3 : 4
  const level = (is: Stroke['is'], value: number): Stroke => ({
    ...{ is, from: { x: left, y: up(value) }, to: { x: right, y: up(value) } },
  })
  const upright = (x: number): Stroke => ({ is: 'stage', from: { x, y: top }, to: { x, y: foot } })
  return {
    ...{ ...size, says: chartInWords(measure), way, dot, stages: marks },
    strokes: [
      ...ground.figures.map((figure, at) => level(at === 0 ? 'foot' : 'grid', figure)),
      ...stages.flatMap(({ by, aim }) => (aim === undefined ? [upright(across(by))] : [])),
      ...levels.map(({ is, value }) => level(is, value)),
    ],
    words: wordsInChart({
      ...{ ground, levels, stages, last },
      dots: [...way.map(place => ({ ...place, size: dot })), ...marks.map(place => ({ ...place, size: 6 }))],
    }),
  }
}
