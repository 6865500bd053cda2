import type { Piece } from './known-table.ts'

type Heading = Extract<Piece, { kind: 'heading' | 'sheet' }>

/** A heading and what stands under it; before the first heading there is none. */
export type Stretch = {
  readonly heading: string
  readonly level: number
  readonly pieces: readonly Exclude<Piece, Heading>[]
}

/** The pieces under each heading. */
export const stretchesOf = (pieces: readonly Piece[]): readonly Stretch[] => {
  const found: { heading: string; level: number; pieces: Exclude<Piece, Heading>[] }[] = [
    { heading: '', level: 0, pieces: [] },
  ]
  for (const piece of pieces) {
    if (piece.kind === 'heading') found.push({ heading: piece.words, level: piece.level, pieces: [] })
    else if (piece.kind === 'sheet') found.push({ heading: piece.words, level: 1, pieces: [] })
    else found.at(-1)?.pieces.push(piece)
  }
  return found
}
