import { readValue } from './markdown-cells.ts'
import type { Line, Section } from './section.ts'
import { sections } from './sections.ts'
import { plainly } from './values.ts'

/** Whether somebody who writes these words means that line. */
export const isCalled = ({ label, also = [] }: Line, words: string): boolean =>
  [label, ...also].some(each => plainly(each) === plainly(words))

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
