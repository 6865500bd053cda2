import { type Day, sayDay } from '../../../checker/index.ts'
import { dayWithWeekday, type Leaning, readTypedDay } from '../../../checker/typed-day/index.ts'
import { dayIn } from '../../../formats/written-day.ts'

/** The day that was understood, or what has to be said of it. */
export type DayTyped = { readonly day: Day } | { readonly says: string }

/** Reads what somebody typed as a day, the way people say days. */
export function dayTyped(text: string, today: Day, leaning: Leaning = 'ahead'): DayTyped {
  const read = readTypedDay(text, today, [], leaning)
  if ('day' in read) return { day: read.day }
  if ('fault' in read) return { says: read.fault }
  const choices = (read.choices ?? []).map(dayWithWeekday)
  return { says: choices.length > 1 ? `${read.ask} Perhaps ${choices.join(', or ')}?` : read.ask }
}

/** What to say under a box for a day: the day as it was understood, or what is still to be asked; nothing under an empty box. */
export function sayDayTyped(text: string, today: Day, leaning: Leaning = 'ahead'): string {
  if (text.trim() === '') return ''
  const read = readTypedDay(text, today, [], leaning)
  if ('day' in read) return read.note && leaning === 'ahead' ? `${read.said}. ${read.note}` : read.said
  const typed = dayTyped(text, today, leaning)
  return 'says' in typed ? typed.says : ''
}

const weekday = '(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|wednes|satur)(?:day)?'
const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*'
const nothingElse = [
  `(?:${weekday},? )?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}(?:,? \\d{2,4})?`,
  '\\d{1,4}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?',
  `(?:next |this |a week on |a fortnight on )?${weekday}(?: week)?`,
  "(?:in|within) (?:a|an|one|two|three|four|five|six|\\d+) (?:day|week|fortnight|month)s?(?:[’']? time)?",
  'today|tomorrow',
].join('|')
const onlyADay = new RegExp(`^(?:by |on |before |until )?(?:${nothingElse})\\.?$`, 'i')

/**
 * Words for a day as the plan keeps them. “In 2 weeks” would mean another day tomorrow and “12 June” another year next
 * year, so the day itself is written; words that say more than the day stay, with the day behind them.
 */
export function writtenOut(typed: string, day: Day): string {
  const words = typed.replace(/\s+/g, ' ').trim()
  if (dayIn(words) === day && !/^\d{4}-/.test(words)) return typed
  return onlyADay.test(words) ? sayDay(day) : `${typed.trimEnd()} (${sayDay(day)})`
}
