import { tellDangerRow } from './danger.ts'
import { saysNothing } from './from-above.ts'
import { parts } from './lexicon/heading-words.ts'
import { tellReview } from './looking-back.ts'
import type { Making } from './making.ts'
import { type Row, words } from './read-rows.ts'
import { plainly } from './values.ts'
import { tellConsequenceRow } from './what-happens-if.ts'

/** A row that names a part of the child's world and nothing else stands over those below it. */
const tellBanner = (making: Making, { boxes, where }: Row): boolean => {
  const [said, ...others] = [...boxes.values()].filter(cell => cell.length > 0)
  const name = words(said).join(' ')
  if (others.length > 0 || !parts.has(plainly(name))) return false
  making.note(where, name)
  return true
}

/** Takes a row of a plan's table that holds no need and no task; gives back whether it was one. */
export const tellApart = (making: Making, row: Row): boolean =>
  tellBanner(making, row) ||
  tellReview(making, row) ||
  tellConsequenceRow(making, row) ||
  tellDangerRow(making, row) ||
  saysNothing(making, row)
