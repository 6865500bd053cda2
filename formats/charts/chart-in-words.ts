import { type Measure, type Reading, sayDay } from '../../checker/index.ts'
import { figureInWords } from './figure-words.ts'
import { inOrder, stagesOf } from './in-order.ts'

/** A drawing told to whoever does not see it: how many readings, from where to where, and where it is to go. */
export function chartInWords(measure: Measure): string {
  const say = (value: number): string => figureInWords(measure, value)
  const at = ({ on, value }: Reading): string => `${say(value)} on ${sayDay(on)}`
  const readings = inOrder(measure.readings ?? [])
  const [first, last] = [readings[0], readings.at(-1)]
  const values = readings.map(({ value }) => value)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const { baseline, target } = measure
  return [
    `${measure.what.trim()}.`,
    ...(first && last
      ? [
          first === last
            ? `One reading: ${at(first)}.`
            : `${readings.length} readings, from ${at(first)} to ${at(last)}; the lowest is ${say(least)}, the highest ${say(most)}.`,
        ]
      : ['No reading yet.']),
    ...(baseline === undefined ? [] : [`It started at ${say(baseline)}.`]),
    ...stagesOf(measure).flatMap(({ name, by, aim }) =>
      aim === undefined ? [] : [`${name} is ${say(aim)} by ${sayDay(by)}.`],
    ),
    ...(target === undefined ? [] : [`The target is ${say(target)}.`]),
  ].join(' ')
}
