/** What can go wrong with a database that no user can put right by typing something else. */
export type ProblemCode =
  | 'held'
  | 'newer'
  | 'unsafe'
  | 'cannot-open'
  | 'disk-full'
  | 'read-only'
  | 'disk-failed'
  | 'damaged'
  | 'busy'
  | 'away'
  | 'stopped'

/** Whether what was being saved is in the store: not at all, or nobody can say because the answer was lost. */
export type Kept = 'nothing' | 'unknown'

/** A trouble of the database, said so that the person knows what was kept and what to do. */
export class StoreProblem extends Error {
  override readonly name = 'StoreProblem'
  readonly code: ProblemCode
  readonly kept: Kept

  constructor(code: ProblemCode, what: { message?: string; kept?: Kept; cause?: unknown } = {}) {
    const kept = what.kept ?? 'nothing'
    super(what.message ?? sentences[code](kept), what.cause === undefined ? {} : { cause: what.cause })
    this.code = code
    this.kept = kept
  }
}

const unsaved = 'Nothing of this was saved; everything saved before is safe.'
const doubtful =
  'It is not known whether this was saved; everything saved before is safe. Save it again: it will not be kept twice.'
const kept = (how: Kept): string => (how === 'nothing' ? unsaved : doubtful)

const sentences: Readonly<Record<ProblemCode, (how: Kept) => string>> = {
  held: () => 'The plans are open in another program. Only one program at a time may have them open.',
  newer: () => 'The plans were last kept by a newer Bywhen. Start that one, or a newer one still.',
  unsafe: () =>
    'The database is set so that it can lose what it has said is saved. Set it otherwise and start again.',
  'cannot-open': () =>
    'The plans cannot be opened. See that the place they are kept in is there, and that this account may write in it.',
  'disk-full': how => `The disk is full. ${kept(how)} Make room on it and try again.`,
  'read-only': how =>
    `The database takes no changes just now. ${kept(how)} See why it is set to be read only.`,
  'disk-failed': how => `The disk gave an error. ${kept(how)} See to the disk before going on.`,
  // An embedded database calls itself damaged, too, when its disk no longer lets it read.
  damaged: how =>
    `The database, or the disk it is on, is damaged. ${how === 'nothing' ? 'Nothing of this was saved.' : 'It is not known whether this was saved.'} Stop here and see to the disk; if the plans cannot be opened after that, restore the last backup.`,
  busy: how => `Too many were saving at once. ${kept(how)} Try again.`,
  away: how => `The database cannot be reached just now. ${kept(how)} Try again in a moment.`,
  stopped: how => `The store has stopped. ${kept(how)} Start the program again.`,
}
