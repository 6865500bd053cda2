import type { Labelled } from '../checker/corpus/score.ts'
import type { Statement } from './peers/peer.ts'

const wordsIn = (text: string): readonly string[] => text.trim().split(/\s+/)

const asSentence = (text: string): string => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)

/**
 * Fields of exactly eighty words, each begun at another statement and filled with those that follow for the same field
 * and kind of template: long for a form, and as people write.
 */
export const eightyWordFields = (corpus: readonly Labelled[], many: number): readonly Statement[] => {
  const made: Statement[] = []
  for (let at = 0; made.length < many; at += 1) {
    const first = corpus[at % corpus.length]
    if (first === undefined) break
    const alike = corpus.filter(({ field, toChild }) => field === first.field && toChild === first.toChild)
    const words: string[] = []
    for (let next = alike.indexOf(first); words.length < 80; next += 1)
      words.push(...wordsIn(asSentence(alike[next % alike.length]?.text ?? first.text)))
    const { field, child, toChild } = first
    made.push({ field, child, toChild, text: words.slice(0, 80).join(' ') })
  }
  return made
}
