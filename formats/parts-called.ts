import { readValue } from './markdown-cells.ts'
import type { Line, Section } from './section.ts'
import { sections } from './sections.ts'
import { plainly } from './values.ts'

// There are few labels, and each is asked of every line.
const labels = new Map<string, string>()
const plainLabel = (label: string): string => {
  const known = labels.get(label) ?? plainly(label)
  labels.set(label, known)
  return known
}

/** Whether somebody who writes these words means that line. */
export const isCalled = ({ label, also = [] }: Line, words: string): boolean => {
  const said = plainly(words)
  return plainLabel(label) === said || also.some(each => plainLabel(each) === said)
}

const byName = new Map(
  sections.flatMap(section =>
    [section.heading, ...(section.also ?? [])].map(name => [plainly(name), section] as const),
  ),
)

/** The section that a heading begins, by any of its names. */
export const sectionCalled = (heading: string): Section | undefined => byName.get(plainly(readValue(heading)))

/** Whether a heading begins what happens if the plan does not work. */
export const isConsequences = (heading: string): boolean =>
  /^(what happens if|consequences)\b/.test(plainly(readValue(heading)))

/** Whether a heading begins a list of needs. */
export const isNeeds = (heading: string): boolean => /^(the )?needs?$/.test(plainly(readValue(heading)))
