import { check, type Finding, type Plan, summarise } from '../checker/index.ts'
import type { Note } from '../formats/index.ts'
import { type Choices, readChoices } from './choices.ts'
import type { Refusal, Surroundings } from './command.ts'
import { readFormat } from './format-choice.ts'
import type { Given } from './options.ts'
import { type FileRead, readPlans } from './read-plans.ts'
import { readPaint } from './showing/paint.ts'
import { showAll } from './showing/show-findings.ts'

/** A file with what was found in its plan, or with why it could not be read. */
export type FileChecked =
  | {
      readonly file: string
      readonly plan: Plan
      readonly findings: readonly Finding[]
      readonly notes: readonly Note[]
    }
  | { readonly file: string; readonly refused: readonly Note[] }

const checkAll = (read: readonly FileRead[], { today, off, severities }: Choices): readonly FileChecked[] =>
  read.map(each => {
    if ('refused' in each) return each
    const others = read.flatMap(other => (other !== each && 'plan' in other ? [other.plan] : []))
    const found = check(each.plan, { today, settings: { off }, others })
    return { ...each, findings: found.filter(({ severity }) => severities.includes(severity)) }
  })

const exitCode = (checked: readonly FileChecked[]): number => {
  if (checked.some(each => 'refused' in each)) return 2
  return findingsIn(checked).some(({ severity }) => severity === 'fix') ? 1 : 0
}

/** All that was found in all files. */
export const findingsIn = (checked: readonly FileChecked[]): readonly Finding[] =>
  checked.flatMap(each => ('findings' in each ? each.findings : []))

const asJson = (checked: readonly FileChecked[], today: string): string => {
  const files = checked.map(each => {
    if ('refused' in each) return each
    const { file, plan, findings, notes } = each
    const { id, about, kind, template } = plan
    return {
      file,
      plan: { id, name: about.name, kind, template },
      summary: summarise(findings),
      findings,
      notes,
    }
  })
  return `${JSON.stringify({ today, summary: summarise(findingsIn(checked)), files }, null, 2)}\n`
}

/** `check FILE…`: reads the plans, checks each beside the others, and shows what was found. */
export const checkFiles = async (
  given: Given,
  { stdin, stdout, stderr }: Surroundings,
): Promise<number | Refusal> => {
  if (given.words.length === 0) return { refused: 'Name a file to check, such as “./bywhen check plan.md”.' }
  const choices = readChoices(given)
  if ('refused' in choices) return choices
  const format = readFormat(given)
  if (typeof format !== 'string') return format
  const paint = readPaint(given, stdout, process.env)
  if (typeof paint !== 'function') return paint
  const checked = checkAll(await readPlans([...new Set(given.words)], stdin, choices.template), choices)
  if (format === 'json') stdout.write(asJson(checked, choices.today))
  else showAll(checked, { stdout, stderr, paint })
  return exitCode(checked)
}
