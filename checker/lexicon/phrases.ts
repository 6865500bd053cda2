/**
 * A list of phrases that a rule or a reader looks for, written one a line:
 *
 * - `keep* [a close] eye on`: a star takes all forms of the word, brackets may be left out, `(a|b c)` is either;
 * - `reach* ~ potential`: `~` passes over up to three words, `~~` over up to six;
 * - `<num> times a week`: one word of a class (see word-classes.ts);
 * - `!income support`: an exception; a hit that overlaps a longer or equal exception is dropped;
 * - `CAMHS = the team that helps children with worries`: after `=` plain words to say instead.
 * - a line that starts with `#` is a note.
 */
export type Phrases = {
  readonly id: string
  /** Its place among all lists, which is quicker to look up by than the list itself. */
  readonly number: number
  readonly entries: readonly Entry[]
}

export type Entry = { readonly pattern: string; readonly except: boolean; readonly plain?: string }

let lists = 0

/** Reads a list of phrases; see {@link Phrases} for how they are written. */
export const phrases = (id: string, lines: string): Phrases => ({
  id,
  number: lists++,
  entries: lines
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(toEntry),
})

const toEntry = (line: string): Entry => {
  const [left = '', plain] = line.split(' = ')
  const except = left.startsWith('!')
  const pattern = (except ? left.slice(1) : left).trim()
  return plain === undefined ? { pattern, except } : { pattern, except, plain: plain.trim() }
}
