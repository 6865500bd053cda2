import type { Field, Finding } from '../../checker/index.ts'
import type { CheckedPlan } from './checked-plan.ts'
import { keepFirst } from './keep-first.ts'
import type { Names } from './names/names-of.ts'

/** Words in which a rule found something, kept to be shown as an example of it. */
export type Example = Pick<CheckedPlan, 'number'> & {
  readonly finding: Finding
  /** The whole text the finding is in; none where it is about how parts of the plan stand together. */
  readonly text?: string
  readonly field?: Field
  readonly names: Names
}

/** Examples from which the three that are shown are chosen. */
const KEPT = 12
/** About as many letters as can be read at a glance and still tell what was meant. */
const GOOD_LENGTH = 90

const words = ({ text, finding }: Example): string => text ?? finding.wrong
const strangeness = (example: Example): number => Math.abs(words(example).length - GOOD_LENGTH)
const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The easiest to take in first. The same words are always as easy, so it never matters which plan came first. */
const clearestFirst = (a: Example, b: Example): number =>
  strangeness(a) - strangeness(b) || inOrder(words(a), words(b)) || a.number - b.number

/** Keeps an example of a rule, if it is among the clearest; the same words are kept once. */
export function keepExample(kept: Example[], example: Example): void {
  const twin = kept.findIndex(each => words(each) === words(example))
  if (twin >= 0 && clearestFirst(kept[twin] as Example, example) <= 0) return
  if (twin >= 0) kept.splice(twin, 1)
  keepFirst(kept, example, clearestFirst, KEPT)
}

/** The examples to show: from different plans and of different words where there are such, the clearest first. */
export function chosen(kept: readonly Example[], most = 3): readonly Example[] {
  const told: Example[] = []
  const isNew = (example: Example, alike: (a: Example, b: Example) => boolean) =>
    !told.some(each => alike(each, example))
  const samePlan = (a: Example, b: Example) => a.number === b.number
  const sameWords = (a: Example, b: Example) => a.finding.text.toLowerCase() === b.finding.text.toLowerCase()
  for (const alike of [(a: Example, b: Example) => samePlan(a, b) || sameWords(a, b), samePlan, () => false])
    for (const example of kept)
      if (told.length < most && !told.includes(example) && isNew(example, alike)) told.push(example)
  return told
}
