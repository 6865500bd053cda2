import { NotTaken } from './not-taken.ts'

/** Longer than any row that was ever kept; more is held in memory for nobody. */
const LONGEST = 64 * 1024 * 1024

const newline = 10

/** Cuts what arrives into lines with their numbers. A last line that does not end is handed on too. */
export async function* cutLines(
  arriving: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ readonly number: number; readonly text: string }> {
  let begun: Uint8Array[] = []
  let length = 0
  let number = 1
  for await (const bytes of arriving) {
    let from = 0
    for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, from)) {
      begun.push(bytes.subarray(from, end))
      yield { number, text: Buffer.concat(begun).toString('utf8') }
      begun = []
      length = 0
      number += 1
      from = end + 1
    }
    if (from === bytes.length) continue
    begun.push(bytes.subarray(from))
    length += bytes.length - from
    if (length > LONGEST) throw new NotTaken(`Line ${number} is longer than any that Bywhen writes.`)
  }
  if (length > 0) yield { number, text: Buffer.concat(begun).toString('utf8') }
}
