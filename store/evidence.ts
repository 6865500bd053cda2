import { createHash } from 'node:crypto'

/** The kinds of file that are kept as evidence. */
export type EvidenceType = 'image/jpeg' | 'application/pdf'

/** The most bytes one may have. */
export const MOST_EVIDENCE_BYTES = 10_000_000

/** Bytes of one piece: divisible by three, so that base64 needs no filling but at the end. */
const PIECE = 180_000

/** A file cut into pieces of text. */
export const toPieces = (bytes: Uint8Array): readonly string[] =>
  Array.from({ length: piecesFor(bytes.length) }, (_, at) =>
    Buffer.from(bytes.subarray(at * PIECE, (at + 1) * PIECE)).toString('base64'),
  )

/** How many pieces a file of so many bytes is cut into. */
export const piecesFor = (size: number): number => Math.ceil(size / PIECE)

/** The file that these pieces are. */
export const fromPieces = (pieces: readonly string[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(Buffer.concat(pieces.map(piece => Buffer.from(piece, 'base64'))))

/** What tells whether a file is still, byte for byte, what was brought. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
