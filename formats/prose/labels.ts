import { chosen } from '../columns.ts'
import { factCalled, otherLabel } from '../fact-labels.ts'
import { toldIn } from '../facts-in-line.ts'
import type { ColumnChoices } from '../format.ts'
import { type Role, roleCalled } from '../headings.ts'
import { saidOfPlan } from '../lexicon/heading-words.ts'
import { plainly } from '../values.ts'

/** What words say that stand under a label, and what it means, where that is known. */
export type Labelled = {
  readonly label: string
  readonly role: Role | 'ignore' | undefined
  readonly words: string
}

/** A line by its labels: what stands before the first, and what stands after each. */
export type Line = { readonly before: string; readonly labelled: readonly Labelled[] }

const mostWords = 9
const exactly = 0.94
const longestLabel = 90
const longest = 4_000
const edges = /^[\s,;|·•–—-]+|[\s,;|·–—-]+$/gu
const colon = /[:：](?=\s|$)/g
const separated = /^([^\t–—|]{2,90}?)(?:\t+\s*|\s+[–—-]\s+|\s*\|\s*)(\S[\s\S]*)$/

/** A label without what counts it: “Action 2”, “Need no. 1”, “3. Goal”. */
export const uncounted = (label: string): string =>
  label
    .replace(/^\s*\(?(?:\d{1,4}|[a-z])[.)]\s+/i, '')
    .replace(/\s*(?:\b(?:no|number)\b\.?|#)?\s*\(?\b\d{1,4}[a-z]?\)?\s*$/i, '')
    .replaceAll(/[*_]+/g, '')
    .trim()

const isOfPlan = (role: Role | undefined): boolean =>
  role !== undefined && (Object.hasOwn(saidOfPlan, role) || role === 'number')

// Over a list it asks for whole tasks, people and days within them.
const asksForTasks = /^who (?:(?:will|shall|is going to) do|is doing|does) what\b/i

/** What somebody means who puts these words before others: what people say of it first, and then what it says itself. */
export const meaningOf = (
  label: string,
  columns: ColumnChoices | undefined,
  sure?: number,
): Labelled['role'] => {
  if (label.length > longestLabel) return undefined
  const bare = uncounted(label)
  const said = chosen(columns, label, -1) ?? chosen(columns, bare, -1)
  if (said !== undefined) return said
  if (asksForTasks.test(bare)) return 'task'
  const role = bare === '' ? undefined : roleCalled(bare, sure)
  return isOfPlan(role) ? undefined : role
}

/** Whether a label asks for a fact of the whole plan, or for something that stands beside such facts. */
export const isOfWhole = (label: string): boolean => {
  const words = plainly(label)
  return otherLabel.test(words) || factCalled(words) !== undefined
}

/** Whether a line says something of the whole plan. */
export const isFact = (words: string): boolean =>
  toldIn(words).told.some(({ fact, label }) => fact !== undefined || otherLabel.test(plainly(label)))

type Found = {
  readonly label: string
  readonly role: Labelled['role']
  readonly from: number
  readonly to: number
}

/** The label that ends at a colon: of all rows of words before it that mean something, the longest. */
const labelBefore = (
  line: string,
  from: number,
  at: number,
  columns: ColumnChoices | undefined,
): Found | undefined => {
  const after = from + (/^.*[.;!?]\s+/s.exec(line.slice(from, at))?.[0].length ?? 0)
  const starts = [...line.slice(after, at).matchAll(/\S+/g)]
    .map(({ index }) => after + index)
    .slice(-mostWords)
  // A label in exactly the words that are known goes before a longer one that is only like them.
  for (const sure of [exactly, undefined])
    for (const start of starts) {
      const label = line.slice(start, at).replaceAll(edges, '')
      const isFirst = line.slice(from, start).trim() === ''
      // Within a line a label begins as one does: with a capital.
      if (!isFirst && !/^\p{Lu}/u.test(label)) continue
      const role = meaningOf(label, columns, sure)
      if (role !== undefined) return { label, role, from: start, to: at + 1 }
    }
  return undefined
}

const labelsIn = (line: string, columns: ColumnChoices | undefined): readonly Found[] => {
  const found: Found[] = []
  for (const { index } of line.matchAll(colon)) {
    const each = labelBefore(line, found.at(-1)?.to ?? 0, index, columns)
    if (each) found.push(each)
  }
  return found
}

/** A label at the beginning of a line, apart from its words by a dash or a tab, or a number and nothing else. */
const labelledByDash = (line: string, columns: ColumnChoices | undefined): Labelled | undefined => {
  const [, label = '', words = ''] = separated.exec(line) ?? []
  const role = label === '' ? undefined : meaningOf(label, columns)
  return role === undefined ? undefined : { label, role, words }
}

/** Takes a line apart at the labels in it. */
export const readLabels = (line: string, columns: ColumnChoices | undefined): Line => {
  if (line.length > longest) return { before: line, labelled: [] }
  const found = labelsIn(line, columns)
  const [first] = found
  if (!first) {
    const one = labelledByDash(line, columns)
    return one ? { before: '', labelled: [one] } : { before: line, labelled: [] }
  }
  return {
    before: line.slice(0, first.from).replaceAll(edges, ''),
    labelled: found.map(({ label, role, to }, at) => ({
      label,
      role,
      words: line.slice(to, found[at + 1]?.from).replaceAll(edges, ''),
    })),
  }
}

const mostInHeading = 10

/** Whether a label says no more than what it is known by, so that nothing is lost where it is left out. */
export const saysNoMore = (label: string): boolean => roleCalled(uncounted(label), exactly) !== undefined

/** What stands below a line that is nothing but a label: “What we will do”, “Actions”. */
export const readHeading = (line: string, columns: ColumnChoices | undefined): Labelled | undefined => {
  if (line.length > longestLabel) return undefined
  const label = line.replace(/[\s:：]+$/, '')
  if (/[.;,!]$/.test(label) || label.split(/\s+/).length > mostInHeading) return undefined
  const role = meaningOf(label, columns)
  return role === undefined ? undefined : { label, role, words: '' }
}
