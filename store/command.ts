import type { Reading, Writing } from './tables.ts'

/** Something the store does in one go. What it is given and what it answers can be sent to another thread. */
export type Command<Asked, Answer> =
  | { readonly way: 'read' | 'readSteadily'; readonly run: Read<Asked, Answer> }
  | {
      readonly way: 'write'
      readonly run: Write<Asked, Answer>
      /** What a server does in one statement of its own; where that answers nothing, all of it is run. */
      readonly atOnce?: Write<Asked, Answer | undefined> | undefined
    }
  | { readonly way: 'writeOnce'; readonly run: Write<Asked, Answer> }

/** What is long is told as it was found, and understood where it was asked: text reaches another thread soonest. */
export type TellingCommand<Asked, Told, Answer> = (
  | { readonly way: 'read'; readonly run: Read<Asked, Told> }
  | { readonly way: 'writeOnce'; readonly run: Write<Asked, Told> }
) & {
  readonly understand: (told: Told, asked: Asked) => Answer
}

type Read<Asked, Answer> = (reading: Reading, asked: Asked) => Promise<Answer>
type Write<Asked, Answer> = (writing: Writing, asked: Asked) => Promise<Answer>

/** Asks one question, or several that need not be of the same moment. */
export const reads = <Asked, Answer>(run: Read<Asked, Answer>): Command<Asked, Answer> => ({
  way: 'read',
  run,
})

/** Asks one question whose answer is long. */
export const tells = <Asked, Told, Answer>(
  run: Read<Asked, Told>,
  understand: (told: Told, asked: Asked) => Answer,
): TellingCommand<Asked, Told, Answer> => ({ way: 'read', run, understand })

/** Asks several questions of one and the same moment. */
export const readsSteadily = <Asked, Answer>(run: Read<Asked, Answer>): Command<Asked, Answer> => ({
  way: 'readSteadily',
  run,
})

/**
 * Changes something, all or nothing. Asked the same twice it changes nothing the second time, and answers the same. What
 * a server can do in one statement may be said besides: it is asked that first.
 */
export const writes = <Asked, Answer>(
  run: Write<Asked, Answer>,
  atOnce?: Write<Asked, Answer | undefined>,
): Command<Asked, Answer> => ({ way: 'write', run, atOnce })

/** Changes something by one statement alone, with others beside it that only read, and answers what is long. */
export const writesOnceAndTells = <Asked, Told, Answer>(
  run: Write<Asked, Told>,
  understand: (told: Told, asked: Asked) => Answer,
): TellingCommand<Asked, Told, Answer> => ({ way: 'writeOnce', run, understand })
