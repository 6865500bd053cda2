import type { Checked } from '../../server/report/checked-plan.ts'
import { tellPlan, writeReport } from '../../server/report/report.ts'
import type { Run, Telling } from './writer.ts'

/** A plan of the report, word for word or in a row. */
export const pieceOfHtml = (checked: Checked, { report, ...options }: Telling): string =>
  report ? tellPlan(checked, report, options) : ''

/** What was found as a page to take to a meeting, which needs nothing but itself. */
export async function* writeHtml(run: Run): AsyncGenerator<string | Uint8Array> {
  const { today, files, done, rules, severity, withNames } = run
  yield* writeReport(await run.counted(), run.pieces, {
    today,
    rules,
    severity,
    withNames,
    stopped: done < files ? { done, of: files } : undefined,
  })
}
