import { addTo, newTally, writeReport } from '../../server/report/report.ts'
import type { Run } from './writer.ts'

/** What was found as a page to take to a meeting, which needs nothing but itself. */
export async function* writeHtml({
  today,
  results,
  files,
  done,
  rules,
  severity,
  withNames,
}: Run): AsyncGenerator<string> {
  const tally = newTally()
  for (const checked of results()) addTo(tally, checked)
  yield* writeReport(tally, results, {
    today,
    rules,
    severity,
    withNames,
    stopped: done < files ? { done, of: files } : undefined,
  })
}
