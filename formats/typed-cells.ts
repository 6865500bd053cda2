import { boxKind, readCell } from './markdown-cells.ts'
import type { Cell, Entry } from './plan-table.ts'

const numbers = /(?:^|\s)\(?(\d{1,2})[.)]\s+(?=\S)/g

/** Gives each thing a line that somebody counted in one: "1. Mum rings the clinic 2. Dad drives". */
const numberedApart = (words: string): string => {
  const found: number[] = []
  for (const { index, 1: number } of words.matchAll(numbers))
    if (Number(number) === found.length + 1) found.push(index)
  if (found.length < 2 || found[0] !== 0) return words
  return found.map((from, at) => words.slice(from, found[at + 1]).trim()).join('<br>')
}

const goesOn = /^(?:\(|&|and\b|or\b|,|–|-\s|with\b)/i
const isOpen = /(?:[,&/(]|\band|\bor|–|-)\s*$/i

/** Lines of which one only says more about the one above it: “Sara Jones” and below it “(social worker)”. */
const joinLines = (entries: Cell): Cell => {
  const joined: Entry[] = []
  for (const entry of entries) {
    const above = joined.at(-1)
    if (above && (goesOn.test(entry.text) || isOpen.test(above.text)))
      joined[joined.length - 1] = { ...above, text: `${above.text} ${entry.text}` }
    else joined.push(entry)
  }
  return joined
}

const withLabel = ({ label, text }: Entry): Entry =>
  label === undefined ? { text } : { text: text === '' ? label : `${label}: ${text}` }

/** Reads a box as somebody filled it in: numbers count its things, and a line may go on in the next. */
export const typedCell = (words: string, role: string): Cell => {
  const kind = boxKind(role.split(' '))
  const isCounted = kind !== 'texts' || /^task/.test(role)
  const cell = readCell(isCounted && !words.includes('<br>') ? numberedApart(words) : words, kind)
  if (role === 'who') return joinLines(cell)
  return kind === 'pairs' ? cell.map(withLabel) : cell
}
