import type { KnownFamily } from '../../store/index.ts'
import type { HouseVisit } from './visit.ts'

/** How a look that was refused stands among the looks: nothing tied whoever tried to the family. */
export const REFUSED = 'refused'

/**
 * Notes that somebody was not let in to a family that is there, for those who read its looks, and gives back the answer
 * they have. They learn nothing of it: nobody waits for the note, so that it takes no longer than where there is no family.
 */
export function noteRefusal<Answer extends { readonly not: string }>(
  { entrance, store, organisation, by, now }: HouseVisit,
  known: KnownFamily | undefined,
  answer: Answer,
): Answer {
  const isRefused = answer.not === 'not-found' || answer.not === 'forbidden'
  if (known && isRefused) {
    const look = { organisation, family: known.family, at: now, by, tie: REFUSED, what: 'was-refused' }
    entrance.later(async () => void (await store.recordLook(look)))
  }
  return answer
}
