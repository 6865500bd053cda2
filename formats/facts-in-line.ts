import { factCalled, otherLabel } from './fact-labels.ts'
import { facts } from './facts.ts'
import { isCalled } from './parts-called.ts'
import type { Line } from './section.ts'
import { sidesOf } from './sides.ts'
import { day, plainly } from './values.ts'

/** A fact of a whole plan, and where it is kept. */
export type FactLine = Line & { readonly of: '' | 'b1' }

/** What one line says of a plan: labels with what stands beside them, of which some are facts that a plan keeps. */
export type Told = { readonly label: string; readonly value: string; readonly fact?: FactLine }

const edges = /^[\s,;|•·–—-]+|[\s,;|•·–—-]+$/g
const mostWords = 9
const longest = 2_000

/** The fact that a label asks for, however it is worded. */
export const factMeant = (label: string): FactLine | undefined => {
  const called = (words: string) => factCalled(plainly(words.replaceAll(/\((?:ren|s|’s|yp)\)/gi, '')))
  const [side, ...others] = sidesOf(label).map(called)
  const key = called(label) ?? (others.every(other => other === side) ? side : undefined)
  return facts.find(line => (key === undefined ? isCalled(line, label) : line.key === key))
}

type Label = { readonly label: string; readonly from: number; readonly to: number; readonly fact?: FactLine }

/** The label that ends where a colon stands: the longest row of words before it that is one. */
const labelBefore = (line: string, from: number, colon: number): Label | undefined => {
  const starts = [...line.slice(from, colon).matchAll(/\S+/g)]
    .map(({ index }) => from + index)
    .slice(-mostWords)
  for (const start of starts) {
    // “Responsible person” asks for nobody's plan.
    if (/\b(?:responsible|named|lead)\s+$/i.test(line.slice(from, start))) continue
    const label = line.slice(start, colon).replaceAll(edges, '')
    const fact = factMeant(label)
    if (fact) return { label, from: start, to: colon + 1, fact }
    if (otherLabel.test(plainly(label))) return { label, from: start, to: colon + 1 }
  }
  return undefined
}

const labelsIn = (line: string): readonly Label[] => {
  const found: Label[] = []
  for (const { index } of line.matchAll(/(?<!\d):|:(?=\s|$)/g)) {
    const from = found.at(-1)?.to ?? 0
    const label = labelBefore(line, from, index)
    if (label) found.push(label)
    else if (found.length === 0 && index <= 60)
      found.push({ label: line.slice(0, index).trim(), from: 0, to: index + 1 })
  }
  return found
}

const beside = (line: string): readonly Told[] => {
  const [, label = '', value = ''] = /^([^\t–—]{2,60}?)(?:\t+|\s+[–—-]\s+)(\S.*)$/.exec(line) ?? []
  const fact = label === '' ? undefined : factMeant(label)
  // “Core group – Child Protection Plan” is a title.
  if (fact?.as === day && !/\d/.test(value)) return []
  return fact ? [{ label: label.trim(), value: value.trim(), fact }] : []
}

/** Reads a line such as “Name: Emily   DOB: 1/2/2016” apart, and gives what stands before its first label as well. */
export const toldIn = (line: string): { readonly before: string; readonly told: readonly Told[] } => {
  if (line.length > longest) return { before: line, told: [] }
  const labels = labelsIn(line)
  if (labels.length === 0) {
    const told = beside(line)
    return { before: told.length === 0 ? line : '', told }
  }
  return {
    before: line.slice(0, labels[0]?.from).replaceAll(edges, ''),
    told: labels.map(({ label, fact, to }, at) => ({
      label,
      value: line.slice(to, labels[at + 1]?.from).replaceAll(edges, ''),
      ...(fact && { fact }),
    })),
  }
}
