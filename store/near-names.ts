import { calledOtherwise } from './called-otherwise.ts'
import { formsOf, mostSlips, slipsBetween } from './names.ts'
import { prepared } from './prepared.ts'
import type { Reading } from './tables.ts'

/** How many words near to a misspelt one are tried, and how many ways of putting them together. */
const NEAR_WORDS = 4
const NEAR_NAMES = 8

/** Forms of words are looked for in lists of this length, and of as many again. */
const FORMS = 16

/** How many names are tried that somebody may be known by otherwise. */
const OTHER_NAMES = 24

/** A name with each of its words changed for another that the same person may be called by: Liz Lee, Elizabeth Lee. */
export const otherNames = (words: readonly string[]): readonly string[] =>
  putTogether(
    words,
    words.map(word => [word, ...calledOtherwise(word)]),
    OTHER_NAMES,
  )

/** A name with each of its words changed for one that people here bear and that it may have been meant for. */
export async function nearNames(
  reading: Reading,
  organisation: string,
  words: readonly string[],
): Promise<readonly string[]> {
  const forms = filledUp([...new Set(words.flatMap(formsOf))])
  const { rows } = await wordsLike(reading, { organisation, forms })
  const known = rows.map(({ word }) => word)
  return putTogether(
    words,
    words.map(word => [word, ...nearest(word, known)]),
    NEAR_NAMES,
  )
}

type Like = { readonly organisation: string; readonly forms: readonly string[] }

const wordsLike = prepared((reading: Reading, { organisation, forms }: Like) =>
  reading
    .selectFrom('near_words')
    .select('word')
    .distinct()
    .where('organisation', '=', organisation)
    .where('form', 'in', forms),
)

/** So many forms, or as many again, that few statements are ever made: the last is asked for more than once. */
function filledUp(forms: readonly string[]): readonly string[] {
  const more = Math.ceil(forms.length / FORMS) * FORMS - forms.length
  return [...forms, ...Array<string>(more).fill(forms.at(-1) ?? '')]
}

/** The names that can be made of one choice for each word, but for the name that was asked. */
function putTogether(
  asked: readonly string[],
  choices: readonly (readonly string[])[],
  most: number,
): readonly string[] {
  const all = choices.reduce<readonly string[]>(
    (begun, words) =>
      begun.flatMap(before => words.map(word => `${before} ${word}`.trim())).slice(0, most + 1),
    [''],
  )
  return all.filter(each => each !== asked.join(' ')).slice(0, most)
}

function nearest(word: string, among: readonly string[]): readonly string[] {
  const near = among
    .map(other => ({ other, slips: slipsBetween(word, other) }))
    .filter(({ other, slips }) => slips > 0 && slips <= mostSlips(word, other))
    .sort((one, other) => one.slips - other.slips || (one.other < other.other ? -1 : 1))
  return near.slice(0, NEAR_WORDS).map(({ other }) => other)
}
