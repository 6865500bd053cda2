import type { Refusal } from '../page.ts'
import { timeInWords } from '../views/time-in-words.ts'
import type { NotIn } from './come-in.ts'

/** Why somebody has to wait, and what they can do. */
export function refuseToWait(
  not: Exclude<NotIn, { refused: 'wrong' }>,
  field: string,
): { readonly refused: readonly Refusal[]; readonly waitUntil?: string; readonly busy?: true } {
  if (not.refused === 'busy') {
    const text =
      'Very many people are signing in just now. Nothing is wrong with what you typed; try again in a minute'
    return { refused: [{ field, text }], busy: true }
  }
  const text = `That was wrong too often, so there is a pause. Try again after ${timeInWords(not.from)}`
  return { refused: [{ field, text }], waitUntil: not.from }
}
