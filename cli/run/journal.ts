import type { WhereKept } from './kept.ts'
import type { Answer } from './read-and-check.ts'

/** A file as it was when it was read, so that one that has changed since is read again. */
export type Version = { readonly file: string; readonly size: number; readonly modified: number }

/** Where what came of each file is kept until all have been read, so that none of it fills the memory. */
export type Journal = {
  /** What is kept of files that are as they were, for a run that is taken up again. */
  readonly kept: (version: Version) => Pick<Answer, 'asked' | 'plans'> | undefined
  readonly add: (version: Version, answer: Answer) => void
  /** Where what came of a file is kept; nowhere, where it has not been read. */
  readonly find: (file: string) => WhereKept | undefined
  /** Ends it when all that was kept has been written where it was wanted. */
  readonly remove: () => void
  /** Ends it so that a later run may take it up again, where it can be. */
  readonly close: () => void
}

/** A journal for a few files, which leaves no trace on any disk. */
export const journalInMemory = (): Journal => {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>()
  const end = () => kept.clear()
  return {
    kept: () => undefined,
    add: ({ file }, { bytes }) => kept.set(file, bytes),
    find: file => kept.get(file),
    remove: end,
    close: end,
  }
}
