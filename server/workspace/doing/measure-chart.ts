import { type Day, daysBetween, type Measure, sayDay } from '../../../checker/index.ts'
import { percent } from '../../report/charts/chart.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { figureInWords } from './measure-words.ts'

/** A figure with its day, and where it stands in the drawing. */
type Point = { readonly on: Day; readonly value: number; readonly x: number; readonly y: number }

type Chart = {
  readonly measure: Measure
  /** What its title and words are known by on the page. */
  readonly id: string
  /** Beside other things, without a word at any figure. */
  readonly isSmall?: boolean
}

/** Room above and below the figures for what is written at them. */
const [ABOVE, BELOW, SIDE] = [26, 26, 0.04]

/** What is counted, over time, with where it is to be. The same figures stand in the table beside it. */
export function measureChart({ measure, id, isSmall = false }: Chart): Html {
  const { readings = [], stages = [], target, baseline } = measure
  const sorted = readings.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (!first || !last) return nothing
  const tall = isSmall ? 70 : 190
  const aims = stages.flatMap(({ by, target: aim }) => (aim === undefined ? [] : [{ on: by, value: aim }]))
  const scale = scaleOf([...sorted, ...aims], [target, baseline], tall)
  const points = sorted.map(scale.place)
  const foot = ABOVE + tall
  return html`<svg class="bywhen-line-chart${isSmall ? ' bywhen-line-chart--small' : ''}" role="img" aria-labelledby="${id}-title ${id}-says" width="100%" height="${foot + BELOW}" xmlns="http://www.w3.org/2000/svg">
    <title id="${id}-title">${measure.what}</title>
    <desc id="${id}-says">${inWords(measure, first, last)}</desc>
    <line class="bywhen-line-chart__foot" x1="0" x2="100%" y1="${foot}" y2="${foot}"></line>
    ${target === undefined ? nothing : level(scale.high(target), `Target ${target}`, 'target')}
    ${baseline === undefined ? nothing : level(scale.high(baseline), `Start ${baseline}`, 'start')}
    ${points.slice(1).map((point, at) => joined(points[at] ?? point, point))}
    ${aims.map(aim => stageMark(scale.place(aim)))}
    ${points.map(({ x, y }) => html`<circle class="bywhen-line-chart__point" cx="${percent(x)}" cy="${y}" r="5"></circle>`)}
    ${isSmall ? nothing : ends(points).map(({ x, y, value }) => html`<text x="${percent(x)}" y="${y - 12}" text-anchor="middle">${value}</text>`)}
    ${written(0, foot + 18, sayDay(scale.from))}
    ${scale.from === scale.until ? nothing : written(1, foot + 18, sayDay(scale.until))}
  </svg>`
}

type Figure = { readonly on: Day; readonly value: number }

/** Where days and figures stand: time from left to right, the highest figure on top. */
function scaleOf(figures: readonly Figure[], levels: readonly (number | undefined)[], tall: number) {
  const values = [...figures.map(({ value }) => value), ...levels.filter(level => level !== undefined)]
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const days = figures.map(({ on }) => on).toSorted()
  const [from = '', until = ''] = [days[0], days.at(-1)]
  const length = Math.max(1, daysBetween(from, until))
  const spread = most - least || 1
  const high = (value: number): number => Math.round(ABOVE + (1 - (value - least) / spread) * (tall - 24))
  const place = ({ on, value }: Figure): Point => ({
    ...{ on, value, y: high(value) },
    x: from === until ? 0.5 : SIDE + (daysBetween(from, on) / length) * (1 - 2 * SIDE),
  })
  return { high, place, from, until }
}

const joined = (from: Point, to: Point): Html =>
  html`<line class="bywhen-line-chart__way" x1="${percent(from.x)}" y1="${from.y}" x2="${percent(to.x)}" y2="${to.y}"></line>`

const stageMark = ({ x, y }: Point): Html =>
  html`<circle class="bywhen-line-chart__stage" cx="${percent(x)}" cy="${y}" r="6"></circle>`

/** Where it started is written on the right and below, away from the first figures; the target on the left and above. */
const level = (y: number, words: string, what: 'target' | 'start'): Html =>
  html`<line class="bywhen-line-chart__${what}" x1="0" x2="100%" y1="${y}" y2="${y}"></line>
    ${what === 'target' ? written(0, y - 6, words) : written(1, y + 14, words)}`

/** What is written at the edge leans inwards. */
const written = (x: number, y: number, words: string): Html =>
  html`<text x="${percent(x)}" y="${y}" text-anchor="${x < 0.12 ? 'start' : x > 0.88 ? 'end' : 'middle'}">${words}</text>`

/** The first and the last figure, or the last alone where they stand too near to each other for two words. */
function ends(points: readonly Point[]): readonly Point[] {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return []
  return last.x - first.x < 0.12 ? [last] : [first, last]
}

const inWords = (measure: Measure, first: Figure, last: Figure): string =>
  [
    `${figureInWords(measure, first.value)} on ${sayDay(first.on)}`,
    ...(first.on === last.on ? [] : [`${figureInWords(measure, last.value)} on ${sayDay(last.on)}`]),
    ...(measure.target === undefined ? [] : [`to be ${figureInWords(measure, measure.target)}`]),
  ].join(', ')
