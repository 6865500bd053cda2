import { readFileSync } from 'node:fs'
import { type Destination, whyNotWritten } from './destination.ts'
import { journalInMemory } from './journal.ts'
import { type Opened, openJournal, openUnnamedJournal } from './journal-on-disk.ts'
import type { ReadWith } from './read-and-check.ts'

const fewFiles = 200
// What is kept of a file; one of another shape is begun afresh.
const shape = 2

const version = (): string =>
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version

/**
 * The journal of a run: beside what is written, so that the run can be taken up again; else where it leaves no trace. It
 * is only taken up by the same version of Bywhen with the same choices, which would find the same.
 */
export const journalFor = (
  to: Destination | undefined,
  files: number,
  readWith: ReadWith,
): Opened | { readonly refused: string } => {
  try {
    if (to?.unfinished) return openJournal(to.unfinished, { version: version(), shape, ...readWith })
    return { journal: files <= fewFiles ? journalInMemory() : openUnnamedJournal(), taken: 0 }
  } catch (error) {
    return { refused: `${whyNotWritten(error)} Choose another place by --output.` }
  }
}
