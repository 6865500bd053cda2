import { checkParts, type Finding, inOrder, type Plan, rules } from '../../checker/index.ts'
import type { Checked } from '../../server/report/checked-plan.ts'
import type { Went } from './check-all.ts'
import type { ToCheck } from './files-in.ts'
import type { Journal } from './journal.ts'
import { acrossPlans, type FileChecked, type ReadWith } from './read-and-check.ts'

/** What a file is called where people read of it. */
export const callFile = (file: string): string => (file === '-' ? 'standard input' : file)

const withinPlans = rules.map(({ id }) => id).filter(id => !acrossPlans.includes(id))

/**
 * What came of each file, in the order of the files, with what only all plans together can show. It is read from the
 * journal one file at a time, as often as it is asked for.
 */
export function* resultsOf(
  files: readonly ToCheck[],
  journal: Journal,
  { isDone, caseload }: Went,
  { today, off, severities }: ReadWith,
): Generator<Checked> {
  const settings = { off: [...withinPlans, ...off] }
  const across = (plan: Plan): readonly Finding[] =>
    checkParts(plan, { today, settings, caseload }).filter(({ severity }) => severities.includes(severity))
  let number = 0
  for (const [at, { file: named }] of files.entries()) {
    const kept = isDone(at) ? journal.read(named) : undefined
    if (kept === undefined) continue
    const file = callFile(named)
    const checked = JSON.parse(kept) as FileChecked
    if ('refused' in checked) yield { file, ...checked }
    else
      for (const [index, { plan, findings, ...rest }] of checked.plans.entries()) {
        number += 1
        const of = checked.plans.length
        yield {
          file,
          number,
          ...(of > 1 && { inFile: { plan: index + 1, of } }),
          plan,
          findings: inOrder(plan, [...findings, ...across(plan)]),
          ...rest,
        }
      }
  }
}
