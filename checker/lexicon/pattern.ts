import { withoutOwner } from '../reading/possessive.ts'
import { inflect } from './inflect.ts'

/** One step of a pattern: any of some words, or any of some sequences; `optional` steps may be left out. */
export type Step =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'choice'; readonly sides: readonly Sequence[]; readonly optional: boolean }

export type Sequence = readonly Step[]

type Reader = { readonly text: string; at: number }

/** Reads a pattern as steps; brackets may nest. Throws on a bracket too many or too few, which the tests would meet first. */
export const readPattern = (pattern: string): Sequence => {
  const reader: Reader = { text: pattern, at: 0 }
  const read = sides(reader)
  if (reader.at < pattern.length) throw new Error(`A bracket too many in “${pattern}”`)
  return read.length === 1 ? (read[0] as Sequence) : [{ kind: 'choice', sides: read, optional: false }]
}

const sides = (reader: Reader): readonly Sequence[] => {
  const read = [sequence(reader)]
  while (reader.text[reader.at] === '|') {
    reader.at++
    read.push(sequence(reader))
  }
  return read
}

const sequence = (reader: Reader): Sequence => {
  const steps: Step[] = []
  while (reader.at < reader.text.length && !'|)]'.includes(reader.text.charAt(reader.at))) {
    if (reader.text[reader.at] === ' ') reader.at++
    else steps.push(...step(reader))
  }
  return steps
}

const step = (reader: Reader): Sequence => {
  const open = reader.text.charAt(reader.at)
  if (open === '(' || open === '[') {
    reader.at++
    const read = sides(reader)
    if (reader.text.charAt(reader.at) !== (open === '(' ? ')' : ']'))
      throw new Error(`A bracket is open in “${reader.text}”`)
    reader.at++
    return [{ kind: 'choice', sides: read, optional: open === '[' }]
  }
  const from = reader.at
  while (reader.at < reader.text.length && !' |()[]'.includes(reader.text.charAt(reader.at))) reader.at++
  return words(reader.text.slice(from, reader.at))
}

/** A hyphenated word is read as its parts, as texts are. */
const words = (piece: string): Sequence => {
  if (piece.startsWith('<') || piece.startsWith('~')) return [{ kind: 'words', words: [piece] }]
  const parts = piece
    .toLowerCase()
    .replaceAll('’', "'")
    .split('-')
    .filter(part => part !== '')
  return parts.map(part => ({
    kind: 'words',
    words: part.endsWith('*') ? inflect(part.slice(0, -1)) : [withoutOwner(part)],
  }))
}
