import type { Letter } from '../../../checker/finding.ts'

/** One tile: its letter, the words it stands for, and what they ask of a plan. */
export type Tile = {
  readonly tile: string
  readonly name: string
  readonly asks: string
  readonly letters: readonly Letter[]
}

/** The five letters of the badge. Two of them stand for two words each, as the guidance uses both. */
export const smartTiles = [
  { tile: 'S', name: 'Specific', asks: 'says exactly who and what', letters: ['Specific'] },
  { tile: 'M', name: 'Measurable', asks: 'can be seen or counted', letters: ['Measurable'] },
  {
    tile: 'A',
    name: 'Achievable and agreed',
    asks: 'can be done, and they said yes',
    letters: ['Achievable', 'Agreed'],
  },
  {
    tile: 'R',
    name: 'Realistic and relevant',
    asks: 'in steps, and answers a worry',
    letters: ['Realistic', 'Relevant'],
  },
  { tile: 'T', name: 'Timely', asks: 'says when, in the child’s time', letters: ['Timely'] },
] as const satisfies readonly Tile[]

/** What the guidance asks of a plan’s words beside the five: round tiles, so that they are never taken for them. */
export const voiceTiles = [
  { tile: 'P', name: 'Positive', asks: 'says what will be there instead', letters: ['Positive'] },
  { tile: 'C', name: 'To the child', asks: 'speaks to the child', letters: ['Child'] },
  { tile: 'W', name: 'Plain words', asks: 'a family can read it', letters: ['Plain'] },
  { tile: 'H', name: 'Honest', asks: 'says what happens next, either way', letters: ['Honest'] },
] as const satisfies readonly Tile[]

/** The tile a finding stands under. */
export function tileOf(letter: Letter): Tile & { readonly isRound: boolean } {
  const has = (tile: Tile): boolean => tile.letters.includes(letter)
  const smart = smartTiles.find(has)
  const found = smart ?? voiceTiles.find(has) ?? voiceTiles[0]
  return { ...found, isRound: !smart }
}
