import papaparse from 'papaparse'
import { templateOf } from '../../checker/index.ts'
import type { Checked, CheckedPlan } from '../../server/report/checked-plan.ts'
import { headingOf, needNumber, placeOf } from '../showing/places.ts'
import { toldOf } from './told.ts'
import type { Run, Telling } from './writer.ts'

type Row = Readonly<Record<string, string | number | undefined>>

const rowsOf = (checked: CheckedPlan, telling: Telling): readonly Row[] => {
  const { file, number, inFile, plan, findings } = checked
  const tell = toldOf(plan, telling)
  return findings.map(finding => ({
    file: tell(file),
    plan: number,
    planInFile: inFile?.plan ?? 1,
    ...(telling.withNames && { name: plan.about.name }),
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
    today: telling.today,
  }))
}

/** The columns, in their order; names that programs rely on, so they stay. */
export const columnsOf = ({ withNames }: Pick<Telling, 'withNames'>): readonly string[] =>
  `file plan planInFile ${withNames ? 'name ' : ''}kind template need part place field heading letter severity rule words start end
  wrong matters instead sources today`.split(/\s+/)

// What a plan says must be words in a spreadsheet, and never run there.
const options = { header: false, escapeFormulae: true, newline: '\r\n' }

/** The rows of one plan; none, where nothing was found. */
export const pieceOfCsv = (checked: Checked, telling: Telling): string => {
  const rows = 'findings' in checked ? rowsOf(checked, telling) : []
  if (rows.length === 0) return ''
  const columns = columnsOf(telling)
  const cells = rows.map(row => columns.map(column => row[column]))
  return `${papaparse.unparse(cells, options)}\r\n`
}

/** What was found for a spreadsheet: one finding a row. */
export async function* writeCsv(run: Run): AsyncGenerator<string | Uint8Array> {
  yield `\uFEFF${columnsOf(run).join(',')}\r\n`
  yield* run.pieces()
}
