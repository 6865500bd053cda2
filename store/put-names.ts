import { foldName, formsOf, turnsOf, wordsOf } from './names.ts'
import type { Tables, Writing } from './tables.ts'

export type Named = Pick<Tables['names'], 'organisation' | 'is' | 'id' | 'family' | 'name'>

/** Lets somebody or something be found by a name, and no longer by the one before. */
export async function putName(writing: Writing, named: Named): Promise<void> {
  const { organisation } = named
  const folded = foldName(named.name)
  await writing
    .deleteFrom('names')
    .where('organisation', '=', organisation)
    .where('is', '=', named.is)
    .where('id', '=', named.id)
    .execute()
  const turns = turnsOf(folded)
  if (turns.length === 0) return
  await writing
    .insertInto('names')
    .values(turns.map(written => ({ ...named, written })))
    .execute()
  await learnWords(writing, organisation, [...new Set(wordsOf(folded))])
}

/** Words are few beside the people who bear them, so only a word never met before costs anything. */
export async function learnWords(
  writing: Writing,
  organisation: string,
  words: readonly string[],
): Promise<void> {
  const known = await writing
    .selectFrom('near_words')
    .select('word')
    .where('organisation', '=', organisation)
    .where('form', 'in', words)
    .whereRef('form', '=', 'word')
    .execute()
  const fresh = words.filter(word => !known.some(row => row.word === word))
  const rows = fresh.flatMap(word => formsOf(word).map(form => ({ organisation, form, word })))
  if (rows.length === 0) return
  await writing
    .insertInto('near_words')
    .values(rows.sort((one, other) => (one.form < other.form ? -1 : 1)))
    .onConflict(same => same.doNothing())
    .execute()
}
