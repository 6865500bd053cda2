import { type Day, isRealDay, sayDay } from '../../../checker/index.ts'
import { type Instant, londonDay } from '../../../plans/index.ts'
import { type Html, html } from '../../views/html.ts'
import { timeInWords } from '../../views/time-in-words.ts'

/** Words as somebody typed them: their own lines, in the direction of their own script. */
export const typed = (text: string): Html => html`<span class="bywhen-typed" dir="auto">${text.trim()}</span>`

/** A day as colleagues say it: the year only where it is another one. */
export const dayInWords = (day: Day, today: Day): string =>
  isRealDay(day) && day.slice(0, 4) === today.slice(0, 4) ? sayDay(day).slice(0, -5) : sayDay(day)

/** A moment as colleagues say it: “12 November at 2:02pm”, “today at 2:02pm”. */
export const momentInWords = (at: Instant, today: Day): string =>
  `${londonDay(at) === today ? 'today' : dayInWords(londonDay(at), today)} at ${timeInWords(at)}`

/** So many of something: “1 note”, “3 notes”. */
export const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`

/** A sentence from words that may or may not begin and end as one. */
export const sentence = (words: string): string =>
  `${words.slice(0, 1).toUpperCase()}${words.slice(1)}${/[.!?…]$/.test(words) ? '' : '.'}`
