/** Whole lines as they came, and the number of the first; no bytes stand for one line that was too long to keep. */
export type Piece = { readonly line: number; readonly bytes?: Uint8Array<ArrayBuffer> }

/** The longest line that is read, in bytes. A field of a plan holds a page or two; this holds hundreds. */
export const longestLine = 1_048_576

const newline = 10

/**
 * Cuts what arrives into pieces of whole lines, each as large as what has arrived by then: a fast reader is answered in
 * large pieces, a slow writer line by line. Holds one line at most, and of a line that is too long not even that.
 */
export async function* piecesOf(arriving: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  let begun: Uint8Array[] = []
  let tooLong = false
  let line = 1
  for await (const bytes of arriving) {
    let from = 0
    if (tooLong) {
      from = bytes.indexOf(newline) + 1
      if (from === 0) continue
      yield { line }
      line += 1
      tooLong = false
    }
    const end = bytes.lastIndexOf(newline) + 1
    if (end > from) {
      const whole = joined([...begun, bytes.subarray(from, end)])
      begun = []
      const lines = countLines(whole)
      yield { line, bytes: whole }
      line += lines
      from = end
    }
    if (from < bytes.length) begun.push(bytes.subarray(from))
    if (lengthOf(begun) > longestLine) {
      begun = []
      tooLong = true
    }
  }
  if (tooLong) yield { line }
  else if (begun.length > 0) yield { line, bytes: joined(begun) }
}

const lengthOf = (parts: readonly Uint8Array[]): number =>
  parts.reduce((total, part) => total + part.length, 0)

// Bytes of their own, so that they can be handed to another thread whole.
const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(lengthOf(parts))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** How many lines end in these bytes. */
export const countLines = (bytes: Uint8Array): number => {
  let lines = 0
  for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) lines += 1
  return lines
}
