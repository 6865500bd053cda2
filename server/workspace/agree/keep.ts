import type { Day } from '../../../checker/index.ts'
import { sayDay } from '../../../checker/index.ts'
import type { PlanRecord } from '../../../plans/index.ts'
import type { Refusal } from '../../page.ts'
import { MARK } from '../../sign-in/own-form.ts'
import { newId } from '../../sign-in/tokens.ts'
import { type Changer, changePlan, type Doing } from '../change-plan.ts'
import { type DayTyped, dayTyped } from '../write/day-typed.ts'

/** What came of it. */
export type Kept = { readonly record: PlanRecord } | { readonly refused: readonly Refusal[] }

/** Keeps what a form says that carries the version it was shown with. What others wrote meanwhile stands beside it. */
export async function keep(visit: Changer, sent: URLSearchParams, doings: readonly Doing[]): Promise<Kept> {
  const changed = await changePlan(visit, {
    ...{ saw: Number(sent.get('saw')), key: sent.get('key') || newId(), doings },
    request: [...sent].filter(([name]) => name !== MARK),
  })
  if ('conflicts' in changed) return { refused: changed.conflicts.map(({ text }) => ({ field: '', text })) }
  return changed
}

/** The version a form was shown with. */
export const sawIn = (sent: URLSearchParams): number => Number(sent.get('saw'))

/** The day in a form; today where nobody wrote one. What has happened lies behind us. */
export const dayIn = (sent: URLSearchParams, today: Day, name = 'on'): DayTyped =>
  dayTyped(sent.get(name)?.trim() || sayDay(today), today, 'back')

/** The day as it was understood, or today where it was not: the form says so beside it. */
export const dayOr = (typed: DayTyped, today: Day): Day => ('day' in typed ? typed.day : today)

/** What has to be said of a day that was not understood. */
export const dayFaults = (typed: DayTyped, field = 'on'): readonly Refusal[] =>
  'says' in typed ? [{ field, text: typed.says }] : []

/** What somebody wrote in a box; nothing where they left it empty. */
export const wordsIn = (sent: URLSearchParams, name: string): string | undefined =>
  sent.get(name)?.trim() || undefined
