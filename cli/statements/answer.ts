import { markText, type RuleMark } from '../../checker/index.ts'
import { longestLine, type Piece } from './pieces.ts'
import { readStatement } from './read-statement.ts'

/** What every statement is read with. */
export type ReadWith = { readonly off: readonly string[]; readonly today?: string }

/** The answers to a piece, a line each, and how many lines could not be read. */
export type Answered = { readonly bytes: Uint8Array<ArrayBuffer>; readonly refused: number }

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const lenient = new TextDecoder('utf-8', { ignoreBOM: true })
const encoder = new TextEncoder()
const newline = 10

const tooLong = `This line is longer than ${longestLine.toLocaleString('en-GB')} bytes. Check it in parts.`
const notText = 'This line is not UTF-8 text. Save the file as UTF-8.'

/** Answers each line of a piece in its order; a blank line is passed over, a bad one gets an error in its place. */
export const answer = (piece: Piece, readWith: ReadWith): Answered => {
  let answers = ''
  let refused = 0
  let line = piece.line
  for (const text of piece.bytes ? linesOf(piece.bytes) : [{ refused: tooLong }]) {
    const said = typeof text === 'string' ? answerLine(text, readWith) : text
    if (typeof said === 'string') answers += said
    else {
      refused += 1
      answers += `${JSON.stringify({ line, error: said.refused })}\n`
    }
    line += 1
  }
  return { bytes: encoder.encode(answers), refused }
}

type Refused = { readonly refused: string }

const answerLine = (line: string, { off, today }: ReadWith): string | Refused => {
  const trimmed = line.trim()
  if (trimmed === '') return ''
  if (trimmed.length > longestLine) return { refused: tooLong }
  const asked = readStatement(trimmed)
  if ('refused' in asked) return asked
  const marks = markText({ ...asked, today, settings: { off } })
  return `${JSON.stringify({ id: asked.id, raise: raisedBy(marks), findings: marks.map(found(asked.text)) })}\n`
}

const raisedBy = (marks: readonly RuleMark[]): readonly string[] => [
  ...new Set(marks.map(({ rule }) => rule.id)),
]

const found =
  (text: string) =>
  ({ rule, start, end }: RuleMark) => ({ rule: rule.id, start, end, text: text.slice(start, end) })

// One line that is not text spoils only itself.
const linesOf = (bytes: Uint8Array): readonly (string | Refused)[] => {
  try {
    return strict.decode(bytes).split('\n')
  } catch {
    return rawLines(bytes).map(line => (isText(line) ? lenient.decode(line) : { refused: notText }))
  }
}

const rawLines = (bytes: Uint8Array): readonly Uint8Array[] => {
  const lines: Uint8Array[] = []
  let from = 0
  for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, from)) {
    lines.push(bytes.subarray(from, end))
    from = end + 1
  }
  return [...lines, bytes.subarray(from)]
}

const isText = (bytes: Uint8Array): boolean => {
  try {
    strict.decode(bytes)
    return true
  } catch {
    return false
  }
}
