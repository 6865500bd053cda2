import { byChild } from './by-child.ts'
import type { FileOutcome, Format, Hints, Note, Opened, PlanRead, ReadOutcome } from './format.ts'
import { takeProse } from './prose/take.ts'
import { readDocument } from './read-document.ts'
import { splitPlans } from './split-plans.ts'
import { takeTables } from './take-tables.ts'
import { noPlan } from './why-no-plan.ts'

/** Understands a file that was taken apart: the plans in it, or why there is none. */
export const readOpened = ({ blocks, manner, notes }: Opened, hints: Hints = {}): FileOutcome => {
  const taken = takeTables(blocks, manner, hints).flatMap(piece =>
    piece.kind === 'plan-table' && manner !== 'exact' ? byChild(piece) : [piece],
  )
  const hasTable = manner === 'exact' || taken.some(({ kind }) => kind === 'plan-table')
  const pieces = hasTable ? taken : (takeProse(taken, hints) ?? taken)
  const outcomes = (manner === 'exact' ? [pieces] : splitPlans(pieces)).map(each =>
    readDocument(each, hints, manner),
  )
  const read = outcomes.filter((outcome): outcome is PlanRead => !('refused' in outcome))
  const [first, ...rest] = read
  if (first === undefined) return outcomes.find(outcome => 'refused' in outcome) ?? noPlan(pieces)
  return { plans: [{ ...first, notes: [...notes, ...first.notes] }, ...rest] }
}

/** The first plan of a file, with a note of any others, for whoever can take only one. */
export const firstOf = (outcome: FileOutcome): ReadOutcome => {
  if ('refused' in outcome) return outcome
  const [first, ...rest] = outcome.plans
  const others = rest.map(({ plan }): Note => {
    const name = plan.about.name || 'somebody without a name'
    return { where: 'Another plan', text: `There is one for ${name} as well. Lay it out by itself.` }
  })
  return { ...first, notes: [...first.notes, ...others] }
}

/** How a format reads that takes files apart: apart first, then understood. */
export const readingBy =
  (open: NonNullable<Format['open']>): NonNullable<Format['read']> =>
  async (content, hints) => {
    const opened = await open(content)
    return 'refused' in opened ? opened : readOpened(opened, hints)
  }
