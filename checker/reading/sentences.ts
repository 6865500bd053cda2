import { CAPITAL, classAt, DIGIT, LETTER, NEWLINE } from './characters.ts'
import type { Token } from './token.ts'

/** Short forms whose full stop ends no sentence. */
const shortForms = new Set(
  'mr mrs ms miss dr st rev sgt prof fr insp supt approx no vs eg ie inc incl re tel ext min mins hr hrs wk wks yr yrs ref sol sr jr cllr'.split(
    ' ',
  ),
)
const bullets = new Set(['•', '-', '–', '—', '*', '·', '▪', '‣', '●', '○', '□', '☐', ''])

/** A run of tokens that is read as one sentence: `from` is its first token, `to` the one after its last. */
export type Sentence = { readonly index: number; readonly from: number; readonly to: number }

/** Groups tokens into sentences, and writes each token's sentence on it. Lines, bullets and list numbers count as ends. */
export const sentencesOf = (text: string, tokens: readonly Token[]): readonly Sentence[] => {
  const sentences: Sentence[] = []
  let from = 0
  for (let at = 0; at < tokens.length; at++) {
    if (!endsAfter(text, tokens, at)) continue
    close(tokens, sentences, from, at + 1)
    from = at + 1
  }
  if (from < tokens.length) close(tokens, sentences, from, tokens.length)
  return sentences
}

const close = (tokens: readonly Token[], sentences: Sentence[], from: number, to: number): void => {
  const index = sentences.length
  let first = true
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token
    token.sentence = index
    if (first && token.kind === 'word') {
      token.first = true
      first = false
    }
  }
  sentences.push({ index, from, to })
}

const endsAfter = (text: string, tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token
  const next = tokens[at + 1]
  if (next === undefined) return true
  if (endsInInitials(text, token) && starters.has(next.norm) && next.shape === 'capital') return true
  if (token.kind === 'mark') {
    if (token.norm === '.' || token.norm === '!' || token.norm === '?' || token.norm === '…') {
      if (isMark(next, '.!?…)"\'”’')) return false
      if (token.norm === '.' && !stopEnds(text, tokens[at - 1], token, next)) return false
      return next.kind !== 'mark' || next.start > token.end || bullets.has(next.norm)
    }
    if (isMark(token, ')"\'”’') && isMark(tokens[at - 1], '.!?…'))
      return next.start > token.end && startsAnew(next)
  }
  return lineEnds(text, token, next)
}

/** "the G.P. Mum has": the stop of initials ends a sentence too, where a word follows that begins one. */
const endsInInitials = (text: string, token: Token): boolean =>
  token.kind === 'word' && text.charCodeAt(token.end - 1) === 46

const starters = new Set(
  'mum dad nan mummy daddy the he she they we you it this that when if our his her their all'.split(' '),
)

const isMark = (token: Token | undefined, marks: string): boolean =>
  token?.kind === 'mark' && marks.includes(token.norm)

const stopEnds = (text: string, before: Token | undefined, stop: Token, next: Token): boolean => {
  if (before === undefined || before.end !== stop.start) return true
  const tight = next.start === stop.end
  if (before.kind === 'word') {
    if (shortForms.has(before.norm)) return false
    if (before.end - before.start === 1 && before.shape === 'capital')
      return tight ? false : !(next.shape === 'capital')
    if (tight) return next.kind === 'word' && next.shape !== 'lower' && before.end - before.start > 1
    return next.kind !== 'word' || next.shape !== 'lower' || before.end - before.start > 2
  }
  if (tight) return false
  const listNumber = before.kind === 'number' && before.value < 30 && isLineStart(text, before.start)
  return !listNumber
}

const isLineStart = (text: string, at: number): boolean => {
  let before = at - 1
  while (before >= 0 && text.charCodeAt(before) === 32) before--
  return before < 0 || (classAt(text, before) & NEWLINE) !== 0
}

const startsAnew = (next: Token): boolean => next.kind !== 'word' || next.shape !== 'lower'

/** A line end is a sentence end when the next line looks like a beginning; a wrapped line goes on. */
const lineEnds = (text: string, token: Token, next: Token): boolean => {
  let newlines = 0
  for (let at = token.end; at < next.start && newlines < 2; at++) if (classAt(text, at) & NEWLINE) newlines++
  if (newlines === 0) return false
  if (newlines > 1 || bullets.has(next.norm)) return true
  if (token.kind === 'mark' && ',;:('.includes(token.norm) && !bullets.has(next.norm)) return false
  return (classAt(text, next.start) & (CAPITAL | DIGIT)) !== 0 || (classAt(text, next.start) & LETTER) === 0
}
