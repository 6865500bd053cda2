import { readValue } from '../markdown-cells.ts'
import { isName } from '../titles.ts'
import { type Item, type Said, sentenceLabels } from './items.ts'
import { doerIn } from './sentences.ts'
import { setApart } from './set-apart.ts'

const closing =
  /^(?:(?:with )?(?:best|kind|warm|kindest|warmest)\b.*|yours\b.*|(?:lots of )?love(?: from)?|regards|many thanks|thank you|from|cofion.*)[,.]?$/i

/** Who signs a letter: the name below its last words. */
const signerOf = (items: readonly Item[]): string | undefined => {
  const at = items.findLastIndex(item => closing.test(wordsOf(item)))
  const name = at === -1 ? '' : wordsOf(items[at + 1])
  return isName(name) ? name : undefined
}

const wordsOf = (item: Item | undefined): string =>
  item?.kind === 'left' && 'words' in item.piece ? readValue(item.piece.words) : ''

/** “I” in a letter is whoever signs it. */
export const withSigner = (items: readonly Item[]): readonly Item[] => {
  const signer = signerOf(items)
  const isWriter = (item: Item) =>
    item.kind === 'said' && item.guessed && item.role === 'who' && item.words === 'I'
  return signer === undefined
    ? items
    : items.map(item => (isWriter(item) ? { ...item, words: signer } : item))
}

/** Who and when where a task says them itself, and no label asks for them. */
export const withDoers = (items: readonly Item[]): readonly Item[] => {
  const said = items.filter(item => item.kind === 'said' && !item.guessed)
  const many = (is: RegExp) => said.filter(item => item.kind === 'said' && is.test(item.role ?? '')).length
  // One list of who helps, at the end, is no answer to who does which.
  if (many(/^(?:who|by)\b/) >= many(/^task\b/)) return items
  return items.flatMap((item): readonly Item[] => {
    if (item.kind !== 'said' || item.guessed || item.role !== 'task' || item.words.includes('\n'))
      return [item]
    const { text, who, by } = setApart(item.words)
    const guess = (role: 'who' | 'by', words: string | undefined): readonly Item[] =>
      words === undefined ? [] : [{ ...item, label: sentenceLabels[role], role, guessed: true, words }]
    return [{ ...item, words: text }, ...guess('who', who), ...guess('by', by)]
  })
}

/** What a sentence that stands under no label can say. */
export type SentenceRole = 'need' | 'task' | 'goal' | 'strengths'

/** What a sentence says: of a task who will do it and by when too, where it tells. */
export const saidInSentence = (role: SentenceRole, words: string, at: number): readonly Said[] => {
  const say = (as: keyof typeof sentenceLabels, each: string | undefined): readonly Said[] =>
    each === undefined
      ? []
      : [{ kind: 'said', label: sentenceLabels[as], role: as, guessed: true, words: each, at }]
  const { who, by } = role === 'task' ? doerIn(words) : {}
  return [...say(role, words), ...say('who', who), ...say('by', by)]
}
