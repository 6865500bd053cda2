import { isRealDay, sayDay } from '../../../checker/days.ts'
import type { Day, Plan } from '../../../checker/plan.ts'
import { readDays } from '../../../checker/reading/dates.ts'
import { type Box, type BoxKind, boxAt } from './boxes.ts'
import { type Json, valueAt, withValue } from './path.ts'

/** What a box shows of what the plan holds there. */
export function shownAt(plan: Plan, path: string): string {
  const value = valueAt(plan, path)
  if (value === true) return 'yes'
  if (typeof value === 'number') return String(value)
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? value.join('\n') : ''
  if (typeof value !== 'string') return ''
  return boxAt(path)?.kind === 'day' && isRealDay(value) ? sayDay(value) : value
}

/** A day that somebody typed, kept as they typed it unless it is nothing but one day of the calendar. */
function dayOf(typed: string, today: Day): Day {
  const said = typed.trim()
  const isDay: boolean = isRealDay(said)
  if (isDay) return said
  const [read, ...others] = readDays(said, today)
  const isWhole = read?.exact && others.length === 0 && read.start === 0 && read.end === said.length
  return isWhole ? (read.day ?? typed) : typed
}

const kept: Readonly<Record<BoxKind, (typed: string, box: Box, today: Day) => Json | undefined>> = {
  words: typed => typed,
  line: typed => typed,
  day: (typed, _, today) => dayOf(typed, today),
  number: typed => (Number.isFinite(Number(typed)) ? Number(typed) : undefined),
  choice: (typed, { options = [] }) =>
    options.some(([value]) => value === typed) || options.length === 0 ? typed : undefined,
  rank: (typed, { options = [] }) => (options.some(([value]) => value === typed) ? Number(typed) : undefined),
  yes: typed => (typed === 'yes' ? true : undefined),
  several: typed => typed.split('\n'),
}

/**
 * The plan with what was typed in a box. A promise worded anew is read anew: the day and the people that were understood
 * from its old words go with them. A path that has no box is let be.
 */
export function write(plan: Plan, path: string, typed: string, today: Day): Plan {
  const box = boxAt(path)
  if (!box || shownAt(plan, path) === typed) return plan
  const blank = typed.trim() === '' && box.kind !== 'words' && box.kind !== 'line'
  const value = typed === '' || blank ? undefined : kept[box.kind](typed, box, today)
  if (value === undefined && (path === 'template' || path.endsWith('/is'))) return plan
  if (path.endsWith('/answer') && value === undefined) return withoutAnswer(plan, path)
  const after = withValue(plan, path, value ?? (path === 'about/name' ? '' : undefined))
  if (/\/assigned\/\d+\/by$/.test(path)) return withValue(after, path.replace(/by$/, 'due'), undefined)
  if (/\/assigned\/\d+\/who$/.test(path)) return withValue(after, path.replace(/who$/, 'people'), undefined)
  return path === 'about/name' ? renamed(plan, after) : after
}

/** An answer taken back goes, unless a reason was written beside it. */
function withoutAnswer(plan: Plan, path: string): Plan {
  const entry = path.replace(/\/answer$/, '')
  const said = shownAt(plan, `${entry}/because`) + shownAt(plan, `${entry}/meansForRisk`)
  return said === '' ? withValue(plan, entry, undefined) : withValue(plan, path, 'could-not-be-asked')
}

/** Whom the plan is about has one name, in the plan and among its people. */
function renamed(before: Plan, after: Plan): Plan {
  const at = (after.people ?? []).findIndex(
    ({ id, name }) => id === after.about.person && name === before.about.name,
  )
  return at < 0 ? after : withValue(after, `people/${at}/name`, after.about.name)
}
