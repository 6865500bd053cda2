import { type Finding, type Plan, summarise, templateOf } from '../../checker/index.ts'
import type { CheckedPlan } from '../../server/report/checked-plan.ts'
import { textsFoundIn } from '../../server/report/texts-found.ts'
import { type Paint, severityStyle } from './paint.ts'
import { headingOf, needNumber, placeOf } from './places.ts'
import { columnLines, noteLines } from './reading.ts'
import { summaryLines } from './summary.ts'
import { underlined } from './underlined.ts'
import { plainText, wrapped } from './width.ts'

/** A plan with what was found in it under its own words, what found no place, and how its columns were read. */
export const showPlan = (
  { file, inFile, plan, findings, notes, columns = [] }: CheckedPlan,
  paint: Paint,
  places: number,
): readonly string[] => {
  const about = [plan.about.name.trim(), templateOf(plan.template).label].filter(Boolean).join(', ')
  const which = inFile ? ` (plan ${inFile.plan} of ${inFile.of})` : ''
  const title = `${paint('bold', plainText(file))}${which}: ${plainText(about)}`
  const textAt = textsFoundIn(plan)
  let need = -1
  const body = [...Map.groupBy(findings, groupOf).values()].flatMap(group => {
    const [first] = group
    if (!first) return []
    const lead = leadOf(plan, first, need, paint, places)
    need = needNumber(plan, first.at)
    return [
      '',
      ...lead,
      ...group.flatMap((each, at) => [
        ...(at > 0 ? [''] : []),
        ...showFinding(textAt(each)?.text, each, paint, places),
      ]),
    ]
  })
  const summary = summaryLines(summarise(findings), paint, places)
  const reading = [...noteLines(notes, places), ...columnLines(columns, plan.template, places)]
  return [title, ...body, '', ...reading, ...summary]
}

const groupOf = ({ at, field }: Finding): string => JSON.stringify([at.part, at.id, at.pair, field])

/** Which need we have come to, and which box of which part. */
const leadOf = (
  plan: Plan,
  finding: Finding,
  before: number,
  paint: Paint,
  places: number,
): readonly string[] => {
  const number = needNumber(plan, finding.at)
  const need = plan.needs[number - 1]
  const title = need ? plainText(`Need ${number}: ${need.text}`) : 'The plan as a whole'
  const field = finding.field ? ` · ${headingOf(finding.field, templateOf(plan.template))}` : ''
  const pair = finding.at.pair ? ` (${finding.at.pair + 1})` : ''
  const place = `${placeOf(plan, finding)}${pair}${field}`
  return [
    ...(number === before ? [] : [paint('bold', clipped(title, places)), '']),
    ...wrapped(plainText(place), places - 2)
      .map(line => paint('underline', line))
      .map(line => `  ${line}`),
  ]
}

const clipped = (text: string, places: number): string => {
  const [line = '', more] = wrapped(text, places - 1)
  return more === undefined ? line : `${line}…`
}

const showFinding = (
  words: string | undefined,
  finding: Finding,
  paint: Paint,
  places: number,
): readonly string[] => {
  const { letter, severity, rule, wrong, matters, instead, sources } = finding
  const style = severityStyle[severity]
  const excerpt =
    words === undefined
      ? []
      : underlined(words, finding, places - 4, {
          marked: marked => paint(style, marked),
          carets: carets => paint(style, carets),
        })
  const say = (sentence: string) => wrapped(plainText(sentence), places - 6).map(line => `      ${line}`)
  return [
    ...excerpt.map(line => `    ${line}`),
    `    ${paint(style, severity)} · ${paint('bold', letter)} · ${rule} ${paint('dim', `(${sources.join(', ')})`)}`,
    ...say(wrong),
    ...say(matters),
    ...say(`Instead: ${instead}`),
  ]
}
