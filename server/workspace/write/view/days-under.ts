import type { Day } from '../../../../checker/index.ts'
import { holdsOf } from '../boxes/fields.ts'
import { isBox } from '../boxes/index.ts'
import { sayDayTyped } from '../day-typed.ts'
import { readPlace, type Typed } from '../typed.ts'

/** Under every box that takes a day: the day that was understood, or what is still to be asked. */
export const daysUnder = (typed: Typed, today: Day): ReadonlyMap<string, string> =>
  new Map(
    [...typed].flatMap(([name, text]) =>
      takesADay(name) ? [[name, dayUnder(name, text, today)] as const] : [],
    ),
  )

/** The same under one box. */
export function dayUnder(name: string, text: string, today: Day): string {
  const field = readPlace(name)?.field
  return sayDayTyped(text, today, field === 'born' ? 'back' : 'ahead')
}

/** Whether a box takes a day. */
export function takesADay(name: string): boolean {
  const place = readPlace(name)
  if (!place || !isBox(place)) return false
  return holdsOf(place.kind, place.field) === 'day' || /(?:^|\/)(?:by|from|until)$/.test(place.rest)
}
