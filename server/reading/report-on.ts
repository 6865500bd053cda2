import { check } from '../../checker/index.ts'
import {
  addTo,
  type Checked,
  newTally,
  type ReportOptions,
  tellingHere,
  writeReport,
} from '../report/report.ts'
import type { Made, Question } from './asks.ts'

/** The report on every plan that was brought, as one file. */
export async function reportOn({
  files,
  withNames,
  today,
}: Extract<Question, { ask: 'report' }>): Promise<Made> {
  const options: ReportOptions = { today, withNames }
  let number = 0
  const checked = files.flatMap(({ name: file, sheets, refused }): readonly Checked[] =>
    sheets.length === 0
      ? [{ file, refused }]
      : sheets.map(({ plan, leftOver: notes, columns }) => {
          number += 1
          return { file, number, plan, findings: check(plan, { today }), notes, columns }
        }),
  )
  const tally = newTally()
  for (const each of checked) addTo(tally, each)
  const pieces: Uint8Array[] = []
  const encoder = new TextEncoder()
  const told = tellingHere(() => checked, options)
  for await (const piece of writeReport(tally, told, options)) pieces.push(encoder.encode(piece))
  return { bytes: Uint8Array.from(Buffer.concat(pieces)) }
}
