import { sayDay } from '../../../checker/index.ts'
import { figureInWords } from '../../../formats/charts/figure-words.ts'
import type { FaceLine } from '../../../formats/faces/face-page.ts'
import {
  type CountedSince,
  type HappenedSince,
  type PartRecord,
  type PlanRecord,
  personName,
  type TaskSince,
} from '../../../plans/index.ts'
import { sourceInWords } from '../doing/sources.ts'
import { sentence } from '../plan/words.ts'

/** Which way something goes, as people say it. */
export const waysInWords = { improving: 'getting better', same: 'the same', worse: 'getting worse' } as const

/** What was recorded of a need since the review before, line by line, on a page as on paper. */
export function happenedLines(record: PlanRecord, happened: HappenedSince): readonly FaceLine[] {
  const { done, open, dropped, evidence, counted } = happened
  return [
    ...done.map(task => point(`Done${on(task.doneOn)}`, `${task.text.trim()}${roundsInWords(task)}`)),
    ...open.map(task => point(standingOf(task), `${task.text.trim()}${because(task)}${roundsInWords(task)}`)),
    ...dropped.map(task => point('Not needed', `${task.text.trim()}${because(task)}`)),
    ...evidence.map(({ is: { text, source, by, on: day } }) => {
      const from = [source && sourceInWords[source], by && personName(record, by), day && sayDay(day)]
      return point(`Evidence and impact (${from.filter(Boolean).join(', ')})`, text.trim())
    }),
    ...counted.map(each => point(each.measure.is.what.trim(), countedInWords(each))),
  ]
}

const point = (label: string, text: string): FaceLine => ({ point: true, label, text })

const on = (day: string | undefined): string => (day ? ` on ${sayDay(day)}` : '')

const because = ({ because: said }: TaskSince): string => (said ? `\nWhy: ${said.trim()}` : '')

const roundsInWords = ({ rounds }: TaskSince): string =>
  rounds && rounds.of > 0 ? `\n${rounds.done} of ${rounds.of} days${untold(rounds.untold)}` : ''

const untold = (days: number): string => (days > 0 ? `; nobody has told of ${days} of them` : '')

const states = {
  'not-started': 'Not begun',
  'in-progress': 'In progress',
  blocked: 'Blocked',
} as const satisfies Partial<Record<TaskSince['state'], string>>

const standingOf = ({ state, due, overdue }: TaskSince): string => {
  const said = states[state as keyof typeof states]
  return due ? `${said}, ${overdue ? 'was due' : 'due'} ${sayDay(due)}` : said
}

/** More readings than these are told by the first and the last of them; all of them stand in their table. */
const TOLD = 3

function readInWords(
  readings: CountedSince['readings'],
  figure: (value: number) => string,
): readonly string[] {
  const at = ({ is }: PartRecord<'reading'>): string => `${figure(is.value)} on ${sayDay(is.on)}`
  const from = ({ is }: PartRecord<'reading'>): string => (is.source ? ` (${is.source.trim()})` : '')
  const [first, last] = [readings[0], readings.at(-1)]
  if (!first || !last || readings.length <= TOLD) return readings.map(each => `${at(each)}${from(each)}`)
  return [`${readings.length} readings from ${at(first)} to ${at(last)}${from(last)}`]
}

/** A count from where it began to where it is to go. */
export function countedInWords({ measure, readings, far }: CountedSince): string {
  const { baseline, target } = measure.is
  const figure = (value: number): string => figureInWords(measure.is, value)
  const last = readings.at(-1) as PartRecord<'reading'> | undefined
  const said = [
    ...(baseline === undefined ? [] : [`${figure(baseline)} at the start`]),
    ...readInWords(readings, figure),
    ...(target === undefined ? [] : [`to be ${figure(target)}`]),
  ].join('; ')
  if (!last)
    return sentence(
      `${said}${said ? '; ' : ''}${far ? `nothing was read since; it was ${figure(far.now.value)}${on(far.now.on)}` : 'nothing was read since'}`,
    )
  return `${sentence(said)}${far?.way ? ` The figures are ${waysInWords[far.way]}.` : ''}`
}
