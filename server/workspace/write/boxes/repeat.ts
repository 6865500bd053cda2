import { isRealDay, type Repeat, sayDay, weekdays } from '../../../../checker/index.ts'
import { dayTyped } from '../day-typed.ts'
import type { Around, Holding } from './holding.ts'

/** The days of the week in their order, each with its name. */
export const namedWeekdays = Object.entries(weekdays) as readonly [keyof typeof weekdays, string][]

const shownDay = (day = ''): string => (isRealDay(day) ? sayDay(day) : day)

const ends = ['from', 'until'] as const

/** How a task comes round: a tick for each day of the week, the first and the last day, and how it steps down. */
export const repeat: Holding = {
  show: value => {
    const { days = [], stepDown = '', ...rest } = (value ?? {}) as Partial<Repeat>
    return new Map<string, string>([
      ...namedWeekdays.map(([day]) => [`days/${day}`, days.includes(day) ? 'yes' : ''] as const),
      ...ends.map(end => [end, shownDay(rest[end])] as const),
      ['stepDown', stepDown],
    ])
  },
  read(boxes, value, around) {
    const was = value as Repeat | undefined
    const before = repeat.show(was, around)
    const stands = (rest: string): string => boxes.get(rest) ?? before.get(rest) ?? ''
    const days = namedWeekdays.flatMap(([day]) => (stands(`days/${day}`) === '' ? [] : [day]))
    const texts = [...ends, 'stepDown'].map(stands)
    if (days.length === 0 && texts.every(text => text.trim() === '')) return { value: null }
    if (days.length === 0) return { fault: 'Choose at least one day of the week.', rest: 'days/Mon' }
    const read: { from?: string; until?: string } = {}
    for (const end of ends) {
      const found = endRead(stands(end), was?.[end], before.get(end), around)
      if (found && 'says' in found) return { fault: found.says, rest: end }
      if (found) read[end] = found.day
    }
    if (read.from && read.until && read.until < read.from)
      return { fault: 'It ends before it starts. Change one of the two days.', rest: 'until' }
    const stepDown = stands('stepDown')
    return {
      value: { days: inOrderOf(was, days), ...read, ...(stepDown.trim() === '' ? {} : { stepDown }) },
    }
  },
}

/** A day that was not touched stays as it is, even one that no calendar has. */
const endRead = (typed: string, was: string | undefined, shown: string | undefined, { today }: Around) =>
  typed.trim() === ''
    ? undefined
    : was !== undefined && typed === shown
      ? { day: was }
      : dayTyped(typed, today)

/** The same days stay in the order in which the plan has them. */
const inOrderOf = (was: Repeat | undefined, days: Repeat['days']): Repeat['days'] =>
  was && was.days.length === days.length && was.days.every(day => days.includes(day)) ? was.days : days
