import { classAt, NEWLINE, SPACE } from './characters.ts'

/** Longer texts than this are read a piece at a time, so that time grows no faster than the text, whatever a rule does. */
const LONGEST = 4000

/** A text in pieces that end with a sentence, a line or at least a word; one piece for anything people write in a box. */
export const piecesOf = (text: string): readonly { readonly text: string; readonly at: number }[] => {
  if (text.length <= LONGEST) return [{ text, at: 0 }]
  const pieces: { text: string; at: number }[] = []
  for (let at = 0; at < text.length; ) {
    const end = endOf(text, at)
    pieces.push({ text: text.slice(at, end), at })
    at = end
  }
  return pieces
}

/** The end of the last sentence, line or word in the second half of a piece; never inside a pair of surrogates. */
const endOf = (text: string, at: number): number => {
  const last = at + LONGEST
  if (last >= text.length) return text.length
  for (const isEnd of [afterSentence, afterLine, afterWord])
    for (let end = last; end > at + LONGEST / 2; end--) if (isEnd(text, end)) return end
  const code = text.charCodeAt(last - 1)
  return code >= 0xd800 && code < 0xdc00 ? last - 1 : last
}

const afterLine = (text: string, end: number): boolean => (classAt(text, end - 1) & NEWLINE) !== 0
const afterWord = (text: string, end: number): boolean => (classAt(text, end - 1) & (SPACE | NEWLINE)) !== 0
const afterSentence = (text: string, end: number): boolean =>
  afterWord(text, end) && '.!?'.includes(text.charAt(end - 2)) && end > 1
