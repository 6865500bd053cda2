import type { Day } from '../../../../checker/index.ts'
import type { Nation } from '../../../../plans/index.ts'
import { sentence } from '../../plan/words.ts'
import { bankHolidayInWords, shutDayInWords } from '../../shut-day.ts'
import { holdsOf } from '../boxes/fields.ts'
import { isBox } from '../boxes/index.ts'
import { dayTyped, sayDayTyped } from '../day-typed.ts'
import { readPlace, type Typed } from '../typed.ts'

/** When and where a day is typed: the calendar it is read by. */
export type Calendar = { readonly today: Day; readonly nation: Nation }

/** Under every box that takes a day: the day that was understood, or what is still to be asked. */
export const daysUnder = (typed: Typed, calendar: Calendar): ReadonlyMap<string, string> =>
  new Map(
    [...typed].flatMap(([name, text]) =>
      takesADay(name) ? [[name, dayUnder(name, text, calendar)] as const] : [],
    ),
  )

/** The same under one box. */
export function dayUnder(name: string, text: string, calendar: Calendar): string {
  const leaning = readPlace(name)?.field === 'born' ? 'back' : 'ahead'
  const said = sayDayTyped(text, calendar.today, leaning)
  const read = said === '' ? undefined : dayTyped(text, calendar.today, leaning)
  const shut = read && 'day' in read ? shutUnder(name, read.day, calendar) : ''
  return shut === '' ? said : `${sentence(said)} ${shut}`
}

/** What is said of a day on which everything is shut, where that matters. */
function shutUnder(name: string, day: Day, { today, nation }: Calendar): string {
  const place = readPlace(name)
  if (place?.field === 'nextReview' || place?.field === 'meeting') return shutDayInWords(day, today, nation)
  return place?.kind === 'task' && place.field === 'assigned' ? bankHolidayInWords(day, nation) : ''
}

/** Whether a box takes a day. */
export function takesADay(name: string): boolean {
  const place = readPlace(name)
  if (!place || !isBox(place)) return false
  return holdsOf(place.kind, place.field) === 'day' || /(?:^|\/)(?:by|from|until)$/.test(place.rest)
}
