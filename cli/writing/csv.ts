import papaparse from 'papaparse'
import { templateOf } from '../../checker/index.ts'
import type { CheckedPlan } from '../../server/report/checked-plan.ts'
import { headingOf, needNumber, placeOf } from '../showing/places.ts'
import { toldOf } from './told.ts'
import type { Run } from './writer.ts'

type Row = Readonly<Record<string, string | number | undefined>>

const rowsOf = (checked: CheckedPlan, run: Run): readonly Row[] => {
  const { file, number, inFile, plan, findings } = checked
  const tell = toldOf(plan, run)
  return findings.map(finding => ({
    file: tell(file),
    plan: number,
    planInFile: inFile?.plan ?? 1,
    ...(run.withNames && { name: plan.about.name }),
    kind: plan.kind,
    template: plan.template,
    need: needNumber(plan, finding.at) || undefined,
    part: finding.at.part,
    place: tell(placeOf(plan, finding)),
    field: finding.field,
    heading: finding.field && headingOf(finding.field, templateOf(plan.template)),
    letter: finding.letter,
    severity: finding.severity,
    rule: finding.rule,
    words: tell(finding.text),
    start: finding.end > finding.start ? finding.start : undefined,
    end: finding.end > finding.start ? finding.end : undefined,
    wrong: tell(finding.wrong),
    matters: tell(finding.matters),
    instead: tell(finding.instead),
    sources: finding.sources.join(' '),
    today: run.today,
  }))
}

/** The columns, in their order; names that programs rely on, so they stay. */
export const columnsOf = ({ withNames }: Pick<Run, 'withNames'>): readonly string[] =>
  `file plan planInFile ${withNames ? 'name ' : ''}kind template need part place field heading letter severity rule words start end
  wrong matters instead sources today`.split(/\s+/)

// What a plan says must be words in a spreadsheet, and never run there.
const options = { header: false, escapeFormulae: true, newline: '\r\n' }

/** What was found for a spreadsheet: one finding a row. */
export function* writeCsv(run: Run): Generator<string> {
  const columns = columnsOf(run)
  yield `\uFEFF${columns.join(',')}\r\n`
  for (const checked of run.results()) {
    const rows = 'findings' in checked ? rowsOf(checked, run) : []
    if (rows.length > 0)
      yield `${papaparse.unparse(
        rows.map(row => columns.map(column => row[column])),
        options,
      )}\r\n`
  }
}
