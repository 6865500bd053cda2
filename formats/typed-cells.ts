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

const letters = /^\(?(?:\d{1,2}\.?)?([a-z])[.)]\s+(?=\S)/i
const steps = /^\(?\d{1,2}\.(\d{1,2})[.)]?\s+(?=\S)/
const placeOf = (mark = ''): number =>
  /\d/.test(mark) ? Number(mark) : mark.toLowerCase().charCodeAt(0) - 96

/** Lines that somebody counted "1a. 1b." or "2.1 2.2" as points, without what counts them. */
const letteredApart = (words: string): string => {
  const lines = words.split('<br>').map(line => line.trim())
  const mark = [letters, steps].find(each =>
    lines.every((line, at) => placeOf(each.exec(line)?.[1]) === at + 1),
  )
  if (lines.length > 1 && mark) return lines.map(line => `- ${line.replace(mark, '')}`).join('<br>')
  return lines.length === 1 ? words.replace(/^\s*\(?\d{1,2}[a-z][.)]\s+(?=\S)/i, '') : words
}

const apart = (words: string): string => letteredApart(words.includes('<br>') ? words : numberedApart(words))

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
  const cell = readCell(isCounted ? apart(words) : words, kind)
  if (role === 'who') return joinLines(cell)
  return kind === 'pairs' ? cell.map(withLabel) : cell
}
