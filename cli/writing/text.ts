import { grouped } from '../showing/numbers.ts'
import { showPlan } from '../showing/show-findings.ts'
import { summaryLines } from '../showing/summary.ts'
import type { Run } from './writer.ts'

/** What was found for whoever reads it here: each plan under its own words, then all of them together. */
export function* writeText(run: Run): Generator<string> {
  const { results, tally, files, done, paint, places } = run
  for (const checked of results())
    if ('findings' in checked) yield `${showPlan(checked, paint, places).join('\n')}\n\n`
  const { plans, unread, summary } = tally
  if (plans + unread < 2 && done === files) return
  const lines = [
    paint('bold', plans === 1 ? 'One plan' : `All ${grouped(plans)} plans`),
    ...summaryLines(summary, paint, places),
    ...(unread > 0 ? [`${grouped(unread)} of ${grouped(files)} files could not be read.`] : []),
    ...(done < files ? [`Stopped when ${grouped(done)} of ${grouped(files)} files were done.`] : []),
  ]
  yield `${lines.join('\n')}\n\n`
}
