import { type Day, isRealDay } from '../checker/index.ts'
import { welshMonths, welshOrdinals, welshWeekday } from './lexicon/welsh-days.ts'

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const welshMonth = welshMonths.join('|')
const month = `(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|${welshMonth})`
const dayOfMonth = `(\\d{1,2})(?:st|nd|rd|th|${welshOrdinals})?(?: of?)?`
const iso = '(\\d{4})-(\\d{1,2})-(\\d{1,2})'
const numbers = '(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})'
const named = `${dayOfMonth} ([a-z]{3,9}|${welshMonth})\\.?,? (\\d{4}|\\d{2})`

const whole = [
  new RegExp(`^${iso}$`),
  new RegExp(`^${numbers}$`),
  new RegExp(`^(?:(?:[a-z]{3,9}|${welshWeekday}),? )?${named}$`),
]

const toDay = (year: string, monthNumber: string, day: string): Day =>
  `${year.length === 2 ? `20${year}` : year}-${monthNumber.padStart(2, '0')}-${day.padStart(2, '0')}`

const inWelsh = welshMonths.map(name => new RegExp(`^${name}$`))
const monthNumber = (name: string): string =>
  String(
    Math.max(
      months.indexOf(name.slice(0, 3)),
      inWelsh.findIndex(welsh => welsh.test(name)),
    ) + 1,
  )

/** Nothing but names of weekdays and months, as a date picker may show a day. */
export const namesOfDays = new RegExp(
  `^\\s*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|${welshWeekday}|${month})(?:[\\s,]+(?:${month}))?[.\\s]*$`,
  'i',
)

/** The day that a text is, when it is nothing but a whole day: "12 June 2026", "12/6/26", "2026-06-12". */
export const writtenDay = (text: string): Day | undefined => {
  const typed = text.trim().toLowerCase()
  const [first, second, third] = whole.map(pattern => pattern.exec(typed))
  const day = first
    ? toDay(first[1] ?? '', first[2] ?? '', first[3] ?? '')
    : second
      ? toDay(second[3] ?? '', second[2] ?? '', second[1] ?? '')
      : third
        ? toDay(third[3] ?? '', monthNumber(third[2] ?? ''), third[1] ?? '')
        : ''
  return isRealDay(day) ? day : undefined
}

const within = new RegExp(
  `(?<![\\d/.-])(?:${iso}|${numbers}|${dayOfMonth} (${month})\\b\\.?(?:,? (\\d{4}|\\d{2}(?!\\d|:)))?)(?![\\d/]|-\\d)`,
  'gi',
)

type Found = { readonly words: string; readonly day?: Day }

/** The days that a text speaks of, each with its words; one without a year, or that no calendar has, is no day. */
const daysIn = (text: string): readonly Found[] =>
  [...text.matchAll(within)].map(([words, y1, m1, d1, d2, m2, y2, d3, name, y3]) => {
    const day =
      y1 !== undefined
        ? toDay(y1, m1 ?? '', d1 ?? '')
        : y2 !== undefined
          ? toDay(y2, m2 ?? '', d2 ?? '')
          : y3 !== undefined
            ? toDay(y3, monthNumber((name ?? '').toLowerCase()), d3 ?? '')
            : ''
    return { words, ...(isRealDay(day) && { day }) }
  })

/** The only whole day that a text speaks of, whatever else it says: "Monday 12 January 2026 at 10am". */
export const dayIn = (text: string): Day | undefined => {
  const found = daysIn(text)
  return found.length === 1 ? found[0]?.day : undefined
}

/** A text without the days it speaks of. */
export const withoutDays = (text: string): string => text.replaceAll(within, ' ')

/** A day that a text speaks of and that no calendar has: "31 June", "30/02/2026". */
export const impossibleDay = (text: string): string | undefined =>
  [...text.matchAll(within)]
    .map(([words]) => words)
    .find(words => writtenDay(words) === undefined && !isRealDayOfSomeYear(words))

// A leap year has every day that any year has.
const isRealDayOfSomeYear = (words: string): boolean =>
  !/\d{4}|[/.-]\d|\b\d{2}$/.test(words) && writtenDay(`${words.replace(/[.,]$/, '')} 2024`) !== undefined
