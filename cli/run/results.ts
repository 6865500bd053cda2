import { type Caseload, checkParts, type Finding, inOrder, type Plan, rules } from '../../checker/index.ts'
import type { Checked, Unread } from '../../server/report/checked-plan.ts'
import type { Went } from './check-all.ts'
import type { ToCheck } from './files-in.ts'
import type { Journal } from './journal.ts'
import { readKept, type WhereKept } from './kept.ts'
import { acrossPlans, type FileChecked, type ReadWith } from './read-and-check.ts'

/** What a file is called where people read of it. */
export const callFile = (file: string): string => (file === '-' ? 'standard input' : file)

const withinPlans = rules.map(({ id }) => id).filter(id => !acrossPlans.includes(id))
const toChecked = (kept: WhereKept): FileChecked => JSON.parse(readKept(kept))

/** A file of which something is kept, and the number of its first plan in the run. */
export type FileKept = { readonly file: string; readonly number: number; readonly kept: WhereKept }

/** What came of one file, with what only all plans together can show. */
export const resultsIn = (
  { file: named, number, kept }: FileKept,
  caseload: Caseload,
  { today, off, severities }: ReadWith,
): readonly Checked[] => {
  const settings = { off: [...withinPlans, ...off] }
  const across = (plan: Plan): readonly Finding[] =>
    checkParts(plan, { today, settings, caseload }).filter(({ severity }) => severities.includes(severity))
  const file = callFile(named)
  const checked = toChecked(kept)
  if ('refused' in checked) return [{ file, ...checked }]
  const of = checked.plans.length
  return checked.plans.map(({ plan, findings, ...rest }, index) => {
    const found = across(plan)
    return {
      file,
      number: number + index,
      ...(of > 1 && { inFile: { plan: index + 1, of } }),
      plan,
      // What was found in the plan by itself is in order already.
      findings: found.length > 0 ? inOrder(plan, [...findings, ...found]) : findings,
      ...rest,
    }
  })
}

/** Each file that is done, in the order of the files, with what was kept of it; or only those that hold some plans. */
export function* filesKept(
  files: readonly ToCheck[],
  journal: Journal,
  { plans }: Went,
  only?: ReadonlySet<number>,
): Generator<FileKept> {
  let number = 1
  for (const [at, { file }] of files.entries()) {
    const many = plans[at] ?? notDone
    const isWanted = only === undefined || numbersFrom(number, many).some(each => only.has(each))
    const kept = many !== notDone && isWanted ? journal.find(file) : undefined
    if (kept) yield { file, number, kept }
    number += Math.max(0, many)
  }
}

const numbersFrom = (first: number, many: number): readonly number[] =>
  Array.from({ length: Math.max(0, many) }, (_, at) => first + at)

/** How many plans a file that is not done has, as yet; one that could not be read has none. */
export const notDone = -1

/** The files that are done, by what they are called, and those that could not be read with the reason. */
export function* filesDone(
  files: readonly ToCheck[],
  journal: Journal,
  { plans }: Went,
): Generator<Unread | { readonly file: string }> {
  for (const [at, { file: named }] of files.entries()) {
    if (plans[at] === notDone) continue
    const file = callFile(named)
    const kept = plans[at] === 0 ? journal.find(named) : undefined
    const checked = kept && toChecked(kept)
    yield checked && 'refused' in checked ? { file, ...checked } : { file }
  }
}
