import type { Day } from '../plan.ts'
import { asWritten } from './as-written.ts'
import { askAboutMonthFirst, askAboutNextMonth } from './asking.ts'
import { feastIn } from './feasts.ts'
import { namedTimeIn } from './named-times.ts'
import { whyNotADay } from './not-a-day.ts'
import { readIn } from './read-in.ts'
import type { KnownDay, Leaning, TypedDay } from './typed-day.ts'

export { dayWithWeekday } from './saying.ts'
export type { KnownDay, Leaning, TypedDay } from './typed-day.ts'

/** As much as anybody needs for a day; what is longer is a story, and is not searched. */
const LONGEST = 200

/**
 * Reads what stands in a date box, the UK way round: "Fri 12 June", "12/6", "in 2 weeks", "a week on Tuesday". Nothing
 * is guessed in silence: what can be meant in two ways is asked or said. `known` are days that have a name here, such
 * as the end of this council’s half term; a box for what has been done leans `back`.
 */
export const readTypedDay = (
  text: string,
  today: Day,
  known: readonly KnownDay[] = [],
  leaning: Leaning = 'ahead',
): TypedDay => {
  const typed = text.replace(/\s+/g, ' ').trim()
  if (typed === '') return { fault: 'Type a day, such as 12 June or next Friday.' }
  if (typed.length > LONGEST)
    return { fault: 'This is too long for a day. Type the day by itself, such as 12 June.' }
  const words = asWritten(typed)
  return (
    namedTimeIn(words, today, known) ??
    feastIn(words, today) ??
    askAboutNextMonth(words, today) ??
    readIn(words, today, leaning) ??
    askAboutMonthFirst(words, today) ??
    readIn(`in ${words}`, today, leaning) ??
    whyNotADay(words)
  )
}
