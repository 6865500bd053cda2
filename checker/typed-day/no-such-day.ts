import { addDays, addMonths, isRealDay, monthNames } from '../days.ts'
import type { Day } from '../plan.ts'
import type { Figures } from '../reading/date-forms.ts'
import { askAboutMonthFirst } from './asking.ts'
import type { TypedDay } from './typed-day.ts'

/** Why no calendar has a day that looks like one: a month that is too short, a year without 29 February, a month 13. */
export const whyNoSuchDay = ({ year, month, day }: Figures, today: Day): TypedDay => {
  const name = monthNames[month - 1]
  if (name === undefined)
    return (
      askAboutMonthFirst([day, month, ...(year === undefined ? [] : [year])].join('/'), today) ?? {
        fault: 'No calendar has this day. Type the day, then the month: 12/6 is 12 June.',
      }
    )
  if (day < 1) return { fault: `${name} begins with its 1st. Type a day from 1 to 31.` }
  const first = `${year ?? 2028}-${String(month).padStart(2, '0')}-01`
  if (!isRealDay(first))
    return { fault: 'We do not know this year. Type it with four figures, such as 2027.' }
  const length = Number(addDays(addMonths(first, 1), -1).slice(8))
  if (month === 2 && day === 29)
    return { fault: `${year} is not a leap year: its February has 28 days. Choose another day.` }
  const most =
    year === undefined && month === 2 ? `never has more than ${length} days` : `has only ${length} days`
  return { fault: `${name} ${most}, so there is no ${day} ${name}. Choose another day.` }
}
