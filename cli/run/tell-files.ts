import { type Caseload, Counting, type Summary } from '../../checker/index.ts'
import { addTo, newTally, type Tally } from '../../server/report/tally.ts'
import { pieceOf, type WritingId } from '../writing/index.ts'
import type { Telling } from '../writing/writer.ts'
import type { ReadWith } from './read-and-check.ts'
import { type FileKept, resultsIn } from './results.ts'

/** Some files that were checked, to be told as they are to be written, counted for a report, or only summed up. */
export type ToTell = {
  readonly format?: WritingId
  readonly isCounted?: true
  readonly telling: Telling
  readonly files: readonly FileKept[]
}

/** What is to be written of some files, and how much was found in them. */
export type Told = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly summary: Summary
  readonly tally?: Tally
}

/** Tells what was found in some files, in their order. */
export const tellFiles = async (
  { format, isCounted, telling, files }: ToTell,
  caseload: Caseload,
  readWith: ReadWith,
): Promise<Told> => {
  const piece = format && (await pieceOf(format))
  const counting = new Counting()
  const tally = isCounted && newTally()
  let text = ''
  for (const file of files)
    for (const checked of resultsIn(file, caseload, readWith)) {
      if ('findings' in checked) counting.add(checked.findings)
      if (tally) addTo(tally, checked)
      if (piece) text += piece(checked, telling)
    }
  return { bytes: new TextEncoder().encode(text), summary: counting.summary, ...(tally && { tally }) }
}
