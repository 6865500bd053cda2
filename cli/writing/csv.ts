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
const wouldRun = /^[=+\-@\t\r]/
const needsQuotes = /[",\r\n\uFEFF]|^ | $/

/** Told by hand: a run of ten thousand plans has ten million cells, and a library takes thrice as long over each. */
const toCell = (value: Row[string]): string => {
  if (typeof value !== 'string') return value === undefined ? '' : `${value}`
  const isHarmful = wouldRun.test(value)
  if (!isHarmful && !needsQuotes.test(value)) return value
  return `"${isHarmful ? "'" : ''}${value.replaceAll('"', '""')}"`
}

/** The rows of one plan; none, where nothing was found. */
export const pieceOfCsv = (checked: Checked, telling: Telling): string => {
  const rows = 'findings' in checked ? rowsOf(checked, telling) : []
  const columns = columnsOf(telling)
  let told = ''
  for (const row of rows) told += `${columns.map(column => toCell(row[column])).join(',')}\r\n`
  return told
}

/** What was found for a spreadsheet: one finding a row. */
export async function* writeCsv(run: Run): AsyncGenerator<string | Uint8Array> {
  yield `\uFEFF${columnsOf(run).join(',')}\r\n`
  yield* run.pieces()
}
