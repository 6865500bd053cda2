import { isRealDay } from './days.ts'
import type { Assignment, Day } from './plan.ts'
import { readDay, readDays } from './reading/dates.ts'

const STARTS =
  /\b(?:from|since|start(?:s|ed|ing)?|commenc(?:es|ed|ing)|begin(?:s|ning)?|as of|w\/c|week commencing)\s+(?:on\s+)?(?:the\s+)?$/i

type Typed = { readonly day: Day; readonly starts: boolean; readonly meant: boolean }

const NEEDS_YEAR = /\b\d{1,2}\/\d{1,2}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i

/** What was typed last, and what it says: a form says the same days over and over, and many rules ask of each. */
const lately = new Map<string, readonly Typed[]>()
const MOST = 500

const typed = (by: string | undefined, today: Day, starts: Day | undefined): readonly Typed[] => {
  if (by === undefined) return []
  const asked = `${today} ${starts} ${by}`
  const known = lately.get(asked)
  if (known) return known
  const made = readTyped(by, today, starts)
  if (lately.size >= MOST) lately.clear()
  if (by.length < 100) lately.set(asked, made)
  return made
}

/** A date without a year is the first such day of the plan, not of the time since: otherwise it would never go by. */
const readTyped = (by: string, today: Day, starts: Day | undefined): readonly Typed[] => {
  const from =
    starts !== undefined && isRealDay(starts) && starts < today && NEEDS_YEAR.test(by) ? starts : today
  const meant = readDay(by, from)
  return readDays(by, from)
    .flatMap(({ start, day }) =>
      day === undefined ? [] : [{ day, starts: STARTS.test(by.slice(0, start)) }],
    )
    .map(each => ({ ...each, meant: each.day === meant }))
}

/**
 * The day a promise falls due: as it was given, or as it can be understood from what was typed in a plan that starts
 * on a day. A day that only says when something begins ("from 4 January") is no day by which it is done.
 */
export const dueOf = ({ due, by }: Assignment, today: Day, starts?: Day): Day | undefined => {
  if (due !== undefined && due.trim() !== '') return isRealDay(due) ? due : dueOf({ by: due }, today, starts)
  const ends = typed(by, today, starts).filter(each => !each.starts)
  return (ends.find(each => each.meant) ?? ends[0])?.day
}

/** The first day on which anything of it is seen, where what was typed says so. */
export const beginsOn = ({ by }: Assignment, today: Day, starts?: Day): Day | undefined =>
  typed(by, today, starts)[0]?.day

/** Whether it names a day that no calendar has, so that nobody can keep it. */
export const isImpossible = ({ due, by }: Assignment, today: Day): boolean => {
  const text = due === undefined || due.trim() === '' ? by : due
  return text !== undefined && !isRealDay(text) && readDays(text, today).some(read => read.impossible)
}
