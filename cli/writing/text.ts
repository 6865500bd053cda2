import type { Checked } from '../../server/report/checked-plan.ts'
import { grouped } from '../showing/numbers.ts'
import { paintOf } from '../showing/paint.ts'
import { showPlan } from '../showing/show-findings.ts'
import { summaryLines } from '../showing/summary.ts'
import type { Run, Telling } from './writer.ts'

/** A plan under its own words. */
export const pieceOfText = (checked: Checked, { coloured, places }: Telling): string =>
  'findings' in checked ? `${showPlan(checked, paintOf(coloured), places).join('\n')}\n\n` : ''

/** What was found for whoever reads it here: each plan under its own words, then all of them together. */
export async function* writeText(run: Run): AsyncGenerator<string | Uint8Array> {
  const { pieces, tally, files, done, paint, places } = run
  yield* pieces()
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
