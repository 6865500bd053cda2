const MEGABYTE = 1_000_000

/** The most that one sending may hold. More than any plan needs, and little enough that nobody else has to wait. */
export const limits = {
  /** Bytes of one file. What is larger is let go as it comes in, and never read. */
  file: 10 * MEGABYTE,
  /** Files of one sending. */
  files: 50,
  /** Bytes of all files of one sending. */
  allFiles: 25 * MEGABYTE,
  /** Bytes of everything that is not a file: the plan on the desk, and what was read before. */
  fields: 6 * MEGABYTE,
  /** Boxes and files of one sending. */
  parts: 20_000,
  /** Bytes of one sending, with all that is let go. */
  sent: 120 * MEGABYTE,
  /** Bytes of files that are held at once, of all who send. */
  held: 150 * MEGABYTE,
} as const

/** Why the content of a file was let go: it is too large, there was too much with it, or others fill the room. */
export type LetGo = 'too-large' | 'too-many' | 'no-room'

/** What to say of a file that was let go, and what to do. */
export const letGoInWords: Readonly<Record<LetGo, string>> = {
  'too-large':
    'It is larger than 10 MB, so it was not read. Take out its pictures, or paste the plan’s table instead.',
  'too-many':
    'It came with too much else, so it was not read. Bring at most 50 files and 25 MB at a time, and this one again.',
  'no-room': 'Many people are bringing files just now, so it was not read. Bring it again in a minute.',
}
