/**
 * What a field holds, which decides how it is checked, said and merged. `words` are sentences that two people may
 * be writing at once; everything else is one value.
 */
export type Holds =
  | 'words'
  | 'name'
  | 'day'
  | 'number'
  | 'whole-number'
  | 'one-to-three'
  | 'yes-no'
  | 'person'
  | 'somebody'
  | 'somebodies'
  | 'people'
  | 'worries'
  | 'part'
  | 'task'
  | 'pairs'
  | 'stages'
  | 'repeat'
  | 'directions'
  | 'questions'
  | 'found'
  | 'ending'
  | 'carried-from'
  | 'signature'
  | readonly string[]

/** One thing a part can say of itself. */
export type Field = {
  readonly holds: Holds
  /** How a sentence speaks of it; {part} stands for the part's name. */
  readonly called: string
  /** What to tell somebody who left it out; a field without this may stay empty. */
  readonly needed?: string
  /** How it goes, not what was agreed: a change of it asks nobody to agree again. */
  readonly progress?: true
  /** It changes by an action of its own, which records more than the new value. */
  readonly ownAction?: true
  /** Kept beside the plan that rules and files read: it means nothing outside the history. */
  readonly beside?: true
}

/** Text that somebody has to write, and what to say when they did not. */
export const words = (called: string, needed?: string): Field => ({
  holds: 'words',
  called,
  ...(needed === undefined ? {} : { needed }),
})

/** Anything else, by what it holds. */
export const holding = (holds: Holds, called: string, more: Omit<Field, 'holds' | 'called'> = {}): Field => ({
  holds,
  called,
  ...more,
})
