import { smartTiles, type Tile, voiceTiles } from '../views/components/letters.ts'

/** All tiles in the order they are told: the five letters, then what is asked beside them. */
export const allTiles: readonly (Tile & { readonly isRound: boolean })[] = [
  ...smartTiles.map(tile => ({ ...tile, isRound: false })),
  ...voiceTiles.map(tile => ({ ...tile, isRound: true })),
]

/** The tile with this letter on it. */
export const tileByLetter = (letter: string): Tile =>
  allTiles.find(({ tile }) => tile === letter) ?? smartTiles[0]
