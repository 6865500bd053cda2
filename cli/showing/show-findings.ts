import { type Finding, type Plan, summarise, templateOf, textsOf } from '../../checker/index.ts'
import type { Note } from '../../formats/index.ts'
import { type FileChecked, findingsIn } from '../check-files.ts'
import { type Paint, severityStyle } from './paint.ts'
import { headingOf, needNumber, placeOf } from './places.ts'
import { summaryLines } from './summary.ts'
import { underlined } from './underlined.ts'
import { plainText, wrapped } from './width.ts'

type Out = { readonly stdout: NodeJS.WriteStream; readonly stderr: NodeJS.WriteStream; readonly paint: Paint }

const widest = 100

/** Shows every file with what was found in it, then all of it together where there are several. */
export const showAll = (checked: readonly FileChecked[], { stdout, stderr, paint }: Out): void => {
  const places = Math.min(widest, Math.max(30, stdout.columns ?? 80))
  const lines = checked.flatMap(each => {
    if (!('refused' in each)) return [...showFile(each, paint, places), '']
    for (const { where, text } of each.refused)
      stderr.write(`${plainText(`${each.file}: ${where}: ${text}`)}\n`)
    return []
  })
  if (checked.length > 1) {
    const unread = checked.filter(each => 'refused' in each).length
    const plans = checked.length - unread
    lines.push(
      paint('bold', `All ${plans} plans`),
      ...summaryLines(summarise(findingsIn(checked)), paint, places),
    )
    if (unread > 0) lines.push(`${unread} of ${checked.length} files could not be read.`)
    lines.push('')
  }
  stdout.write(lines.map(line => `${line}\n`).join(''))
}

type Checked = Extract<FileChecked, { findings: unknown }>

const showFile = (
  { file, plan, findings, notes }: Checked,
  paint: Paint,
  places: number,
): readonly string[] => {
  const about = [plan.about.name.trim(), templateOf(plan.template).label].filter(Boolean).join(', ')
  const title = `${paint('bold', plainText(file))}: ${plainText(about)}`
  let need = -1
  const body = [...Map.groupBy(findings, groupOf).values()].flatMap(group => {
    const [first] = group
    if (!first) return []
    const lead = leadOf(plan, first, need, paint, places)
    need = needNumber(plan, first.at)
    return [
      '',
      ...lead,
      ...group.flatMap((each, at) => [...(at > 0 ? [''] : []), ...showFinding(plan, each, paint, places)]),
    ]
  })
  const summary = summaryLines(summarise(findings), paint, places)
  return [title, ...body, '', ...showNotes(notes, places), ...summary]
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

const textOf = (plan: Plan, { field, at }: Finding): string | undefined =>
  textsOf(plan, templateOf(plan.template)).find(
    each =>
      each.field === field && each.at.part === at.part && each.at.id === at.id && each.at.pair === at.pair,
  )?.text

const showFinding = (plan: Plan, finding: Finding, paint: Paint, places: number): readonly string[] => {
  const { letter, severity, rule, wrong, matters, instead, sources } = finding
  const style = severityStyle[severity]
  const words = finding.end > finding.start ? textOf(plan, finding) : undefined
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

const showNotes = (notes: readonly Note[], places: number): readonly string[] =>
  notes.length === 0
    ? []
    : [
        'What found no place in the plan:',
        ...notes
          .flatMap(({ where, text }) => wrapped(plainText(`${where}: ${text}`), places - 2))
          .map(line => `  ${line}`),
        '',
      ]
