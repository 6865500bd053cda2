import { readSync } from 'node:fs'

/** Where what came of a file is kept: in memory, or at a place in a file that every thread of a run has open. */
export type WhereKept =
  | Uint8Array<ArrayBuffer>
  | { readonly open: number; readonly at: number; readonly length: number }

// Nearly every plan fits, and one after another is read into the same room.
const room = Buffer.allocUnsafeSlow(256 * 1024)

/** What came of a file, as JSON. */
export const readKept = (where: WhereKept): string => {
  if (where instanceof Uint8Array) return Buffer.from(where.buffer, where.byteOffset, where.length).toString()
  const { open, at, length } = where
  const into = length <= room.length ? room : Buffer.allocUnsafeSlow(length)
  return into.toString('utf8', 0, readSync(open, into, 0, length, at))
}
