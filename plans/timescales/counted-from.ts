import type { Day } from '../../checker/plan.ts'
import type { Happened, Milestone } from './milestones.ts'
import type { Timescale } from './timescale.ts'
import { timescales } from './timescales.ts'

/** A limit that comes round: its next one is counted from the last. */
export const isRecurring = (row: Timescale): boolean => row.from.includes(row.due)

/** Where this row of reviews, visits or meetings began: a new placement begins a new row of visits. */
const startOfRow = (row: Timescale, happened: readonly Happened[], today: Day): Day => {
  const first = timescales.find(
    other =>
      other.turn === 'first' &&
      other.due === row.due &&
      other.plan === row.plan &&
      other.nations.some(nation => row.nations.includes(nation)),
  )
  const began = happened.findLast(each => first?.from.includes(each.what) && each.on <= today)
  return began?.on ?? ''
}

const isItsTurn = (row: Timescale, held: number): boolean => {
  if (row.turn === 'second') return held === 1
  if (row.turn === 'second-on') return held >= 1
  return row.turn !== 'third-on' || held >= 2
}

/** What a later one of takes the place of: nobody visits the home a child has left. A request stays open. */
const newestOnly: readonly Milestone[] = ['change-of-school', 'placement', 'planning-meeting', 'review']

const onlyOne = (found: Happened | undefined): readonly Happened[] => (found ? [found] : [])

/**
 * What a limit is counted from as things stand, if it applies: for one that comes round, the last; for one that looks
 * back from a booked day, the next; for all others the first not answered yet, or the newest where that takes its
 * place. Whatever calls for something at once each counts by itself.
 */
export const countedFrom = (
  row: Timescale,
  happened: readonly Happened[],
  today: Day,
): readonly Happened[] => {
  const answers = happened.filter(each => each.what === row.due && each.on <= today)
  const starts = happened.filter(each => row.from.includes(each.what))

  if (row.limit < 0) {
    const next = starts.find(each => each.on >= today)
    const before = starts.findLast(each => each.on < today)?.on ?? ''
    return answers.some(each => each.on > before) ? [] : onlyOne(next)
  }
  if (isRecurring(row)) {
    const since = startOfRow(row, happened, today)
    if (!isItsTurn(row, answers.filter(each => each.on >= since).length)) return []
    return onlyOne(starts.findLast(each => each.on <= today) ?? starts[0])
  }
  if (row.turn === 'first') {
    const since = startOfRow(row, happened, today)
    if (answers.some(each => each.on >= since)) return []
  }
  const lastAnswer = answers.at(-1)?.on ?? ''
  const open = starts.filter(each => each.on > lastAnswer)
  if (row.unit === 'at-once') return open
  const newest = open.findLast(each => each.on <= today && newestOnly.includes(each.what))
  return onlyOne(newest ?? open[0])
}
