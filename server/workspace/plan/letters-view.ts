import type { Finding } from '../../../checker/index.ts'
import { letterSummary } from '../../views/components/letter-summary.ts'
import { smartTiles, type Tile, voiceTiles } from '../../views/components/letters.ts'
import type { Html } from '../../views/html.ts'
import type { PlanModel } from './model.ts'

/** How many notes stand under a tile. */
export const countTile = (findings: readonly Finding[], { letters }: Tile): number =>
  findings.filter(({ letter }) => (letters as readonly string[]).includes(letter)).length

/** The whole plan by letter, and what has become better. */
export function lettersView({ findings, earlier, plan }: PlanModel): Html {
  const counts = (tiles: readonly Tile[], found: readonly Finding[]) =>
    tiles.map(tile => countTile(found, tile))
  const now = (tiles: readonly Tile[]) =>
    plan.needs.length === 0 ? tiles.map(() => 'unchecked' as const) : counts(tiles, findings)
  return letterSummary({
    heading: 'Letter by letter',
    smart: now(smartTiles),
    voice: now(voiceTiles),
    ...(earlier && {
      before: {
        when: earlier.when,
        smart: counts(smartTiles, earlier.findings),
        voice: counts(voiceTiles, earlier.findings),
      },
    }),
  })
}
