import { type Day, sayDay } from '../../checker/index.ts'
import { dayFault } from './checking.ts'

/** What is wrong with the day on which something is said to have happened: it must be a day, and it must have come. */
export const happenedOnFault = (on: Day | undefined, today: Day): string | undefined => {
  if (on === undefined || on.trim() === '') return 'Give the day.'
  return (
    dayFault(on) ?? (on > today ? `${sayDay(on)} has not come yet. Give the day it happened.` : undefined)
  )
}
