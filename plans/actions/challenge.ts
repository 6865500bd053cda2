import type { Id } from '../parts/bodies.ts'
import { comingIn } from './add.ts'
import { isRefused } from './finding-parts.ts'
import { type Action, happens } from './outcome.ts'

/** Who asks to think again, about what, and why. */
export type Challenge = { readonly id: Id; readonly by: Id; readonly text: string; readonly part?: Id }

/** Raises a challenge: colleagues who see it differently keep a child safer than colleagues who stay silent. */
export const challenge: Action<Challenge> = (record, { id, ...is }, told) => {
  const coming = comingIn(record, 'challenged', { id, is: { ...is, state: 'raised' } })
  return isRefused(coming) ? coming : happens(record, told, coming)
}
