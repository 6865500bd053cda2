import type { Day } from '../plan.ts'
import { readDays } from '../reading/dates.ts'
import { dayWithWeekday } from './saying.ts'
import type { KnownDay, TypedDay } from './typed-day.ts'

type NamedTime = { readonly called: RegExp; readonly ask: string }

/** Times that everybody has a name for and nobody can look up without knowing where, or in which year. */
const namedTimes: readonly NamedTime[] = [
  {
    called:
      /\b(?:half[ -]?term|term(?:[ -]?time)?|inset(?: day)?|school (?:year|holidays?)|(?:summer|easter|christmas|spring|autumn|winter) (?:holidays?|hols|break)|back to school|sports day|results day|leavers’?'? day|end of (?:the )?year \d{1,2}|mocks|gcses?|sats)\b/i,
    ask: 'School dates differ from council to council and from school to school. Which day is it?',
  },
  {
    called:
      /\b(?:ramadan|eid(?: al[ -]\p{L}+)?|diwali|passover|pesach|hanukkah|rosh hashanah|yom kippur|holi|vaisakhi|(?:chinese|lunar) new year|nowruz|orthodox (?:easter|christmas))\b/iu,
    ask: 'This moves from year to year. Which day is it this time?',
  },
  {
    called: /\b(?:end of (?:the |this )?week|(?:this |the |next )?weekend)\b/i,
    ask: 'For some a week ends on Friday, for others on Sunday. Which day is it?',
  },
  {
    called: /\b(?:next|this) year\b/i,
    ask: 'A year is not a day. Which day in it?',
  },
  {
    called: /\bbank holiday\b/i,
    ask: 'There are several bank holidays, and they differ between the nations. Which day is it?',
  },
  {
    called: /\bbirthday\b/i,
    ask: 'Whose birthday is it, and which day? Type the day.',
  },
  {
    called: /\b(?:working|school|week) ?days?\b/i,
    ask: 'Bank holidays and school holidays may fall between. Which day does it come to?',
  },
  {
    called: /\bend of (?:the |this |next )?(?:financial |tax )?year\b/i,
    ask: 'A year ends in December, a school’s in July and a council’s in March. Which day do you mean?',
  },
  {
    called:
      /^(?:(?:by|in|before|after|during|end of|start of|beginning of|the|early|late|mid|over|this|next)\s+)*(?:spring|summer|autumn|winter)(?:time)?(?: \d{4})?$/i,
    ask: 'A season is not a day. Which day in it?',
  },
  {
    called:
      /\b(?:next|the|our|my|his|her|their) (?:review|meeting|visit|appointment|conference|court|hearing|core group)\b/i,
    ask: 'Which day is that on?',
  },
]

const bare = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\b(?:by|on|at|the|until|till|before|our|my)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** A time with a name: the day where it is known here, or else a question, with the known days that sound like it. */
export const namedTimeIn = (words: string, today: Day, known: readonly KnownDay[]): TypedDay | undefined => {
  const typed = bare(words)
  const same = known.filter(({ called }) => bare(called) === typed)
  if (same[0] !== undefined && new Set(same.map(({ day }) => day)).size === 1)
    return { day: same[0].day, said: dayWithWeekday(same[0].day) }
  const named = namedTimes.find(({ called }) => called.test(words))
  // "The Friday before half term" hangs on the name; "12 June, end of term" and "the meeting on Friday" do not.
  const hangs = /\b(?:before|after|of|in)\b/i.test(words)
  const saysDay = readDays(words, today).some(
    ({ day, start, end }) => day !== undefined && (!hangs || /\d/.test(words.slice(start, end))),
  )
  if (named === undefined || saysDay) return undefined
  const heard = named.called.exec(words)?.[0] ?? ''
  const choices = known.filter(({ called }) => bare(called).includes(bare(heard))).map(({ day }) => day)
  return { ask: named.ask, ...(choices.length > 0 && { choices: [...new Set(choices)] }) }
}
