import type { Day } from '../plan.ts'

/**
 * What we made of a day that somebody typed: the day, said back so that they see what was understood; or a question,
 * with days to choose from where we can offer any; or why it is not a day, and what to type.
 */
export type TypedDay =
  | { readonly day: Day; readonly said: string; readonly note?: string }
  | { readonly ask: string; readonly choices?: readonly Day[] }
  | { readonly fault: string }

/** A day that has a name in this service or family: the end of this council’s half term, the next review. */
export type KnownDay = { readonly called: string; readonly day: Day }

/** Which way a day without a year lies: a promise is still to come, what was done has been. */
export type Leaning = 'ahead' | 'back'
