import type { Repeat } from './plan-tasks.ts'

/** The days of the week, as a plan keeps them and as people read them. */
export const weekdays = {
  Mon: 'Monday',
  Tue: 'Tuesday',
  Wed: 'Wednesday',
  Thu: 'Thursday',
  Fri: 'Friday',
  Sat: 'Saturday',
  Sun: 'Sunday',
} as const satisfies Readonly<Record<Repeat['days'][number], string>>
