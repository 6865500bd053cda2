import { reads } from '../command.ts'
import { type Described, describeFound, nothingMore } from '../describe-found.ts'
import { findElsewhere } from '../find-elsewhere.ts'
import { foldName, turnsOf, wordsOf } from '../names.ts'
import { nearNames, otherNames } from '../near-names.ts'
import { referencesBegunBy } from '../reference.ts'
import type { Sight } from '../sight.ts'
import type { Reading } from '../tables.ts'
import { begunWith, eachOnce, type Walking, walkNames, walkReferences, wholeWords } from '../walk-names.ts'

export type NameAsked = {
  readonly organisation: string
  /** A name, or a family's reference, or the beginning of either. */
  readonly name: string
  readonly sight: Sight
  /** Whether families out of sight, restricted ones apart, are found by a whole name as it is written. */
  readonly elsewhere?: boolean | undefined
  readonly limit?: number | undefined
}

export type FoundName = Described & {
  /** Whether the name is only near to what was asked for, or another that the same person may be called by. */
  readonly near: boolean
  /** Whether it is out of sight: no more is told of it than the name that was asked for. */
  readonly elsewhere: boolean
}

/** Names that are only near follow when fewer than so many are found as they were asked for. */
const ENOUGH = 5

/**
 * Finds people, families and plans by a name, its words in any order, the last of them perhaps only begun; and families
 * by their references. When that finds few, what the same person may be called and names a slip or two away follow.
 */
export const findNames = reads<NameAsked, readonly FoundName[]>(async (reading, asked) => {
  const { organisation, sight, limit = 20 } = asked
  const folded = foldName(asked.name)
  if (folded === '' || (sight !== 'everything' && sight.reach === 'nobody')) return []
  const walking = { organisation, sight, limit }
  const references = referencesBegunBy(asked.name).map(begunWith)
  const called = await walkReferences(reading, { ...walking, walks: references })
  const named = await walkNames(reading, { ...walking, walks: turnsOf(folded).map(begunWith) })
  const exact = eachOnce([...called, ...named])
  const away = asked.elsewhere ? await findElsewhere(reading, { ...asked, limit }) : []
  const isEnough = exact.length + away.length >= Math.min(limit, ENOUGH)
  const near = isEnough ? [] : await walkNear(reading, walking, wordsOf(folded))
  const fresh = near.filter(({ is, id }) => !exact.some(each => each.is === is && each.id === id))
  const tell = await describeFound(reading, organisation, [...exact, ...fresh])
  return [
    ...exact.map(each => ({ ...tell(each), near: false, elsewhere: false })),
    ...away.map(each => ({ ...each, ...nothingMore, near: false, elsewhere: true })),
    ...fresh.map(each => ({ ...tell(each), near: true, elsewhere: false })),
  ].slice(0, limit)
})

async function walkNear(reading: Reading, walking: Omit<Walking, 'walks'>, words: readonly string[]) {
  const last = words.at(-1) ?? ''
  // The last word may be only begun, and the others are whole: Sam is called Samantha, and Sa is not.
  const others = otherNames(words)
    .flatMap(turnsOf)
    .map(turn => (turn.endsWith(` ${last}`) ? begunWith(turn) : wholeWords(turn)))
  const near = (await nearNames(reading, walking.organisation, words)).flatMap(turnsOf).map(begunWith)
  return walkNames(reading, { ...walking, walks: [...others, ...near] })
}
