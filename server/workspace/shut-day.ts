import { type Day, isRealDay } from '../../checker/index.ts'
import { dayWithWeekday } from '../../checker/typed-day/index.ts'
import { addWorkingDays, bankHolidays, divisionOf, isWorkingDay, type Nation } from '../../plans/index.ts'

/**
 * Said beside a day to come on which people are to meet and offices are shut, with the working days nearest to it. It may
 * still be the day that suits the family, so it is never refused. Nothing is said of any other day.
 */
export function shutDayInWords(day: Day, today: Day, nation: Nation): string {
  const division = divisionOf[nation]
  if (!isRealDay(day) || day < today || isWorkingDay(day, division)) return ''
  const near = [-1, 1].map(step => addWorkingDays(day, step, division)).filter(each => each > today)
  const [weekday] = dayWithWeekday(day).split(' ')
  const what = isBankHoliday(day, nation) ? 'bank holiday' : weekday
  return `That is a ${what}, when offices are shut. The nearest working ${near.length > 1 ? 'days are' : 'day is'} ${near.map(dayWithWeekday).join(' and ')}. Keep it if it is right for the family.`
}

/** Said beside the day of a task: a weekend may be just right for one, and on a bank holiday nobody can be reached. */
export const bankHolidayInWords = (day: Day, nation: Nation): string =>
  isBankHoliday(day, nation) ? 'That is a bank holiday: offices and schools are shut.' : ''

const isBankHoliday = (day: Day, nation: Nation): boolean => bankHolidays[divisionOf[nation]].has(day)
