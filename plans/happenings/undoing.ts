import type { Adding } from './adding.ts'
import type { Ordering } from './ordering.ts'
import type { Removing } from './removing.ts'
import type { Setting } from './setting.ts'

/** What can take something back: the same happenings, the other way round. */
export type Doing = Adding | Setting | Removing | Ordering

/** Somebody takes back what they last did. What they did stays in the history, and so does this. */
export type Undoing = {
  readonly kind: 'undone'
  /** The versions that are taken back: one thing somebody did can have made several. */
  readonly undoes: readonly number[]
  readonly back: readonly Doing[]
}
