import type { Finding } from '../../../../checker/index.ts'
import type { PlanRecord } from '../../../../plans/index.ts'
import { letterSummary } from '../../../views/components/letter-summary.ts'
import { smartTiles, type Tile, voiceTiles } from '../../../views/components/letters.ts'
import { type Html, nothing } from '../../../views/html.ts'
import { isBlank } from './whole-of.ts'

/** The plan letter by letter, as its words stand in the boxes now; nothing while it has no need. */
export const lettersOf = (findings: readonly Finding[], record: PlanRecord): Html => {
  if (isBlank(record)) return nothing
  const counts = (tiles: readonly Tile[]): readonly number[] =>
    tiles.map(({ letters }) => findings.filter(({ letter }) => letters.includes(letter)).length)
  return letterSummary({
    id: 'by-letter',
    heading: 'The whole plan, letter by letter',
    smart: counts(smartTiles),
    voice: counts(voiceTiles),
  })
}
