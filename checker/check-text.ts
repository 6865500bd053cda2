import type { Field } from './field.ts'
import type { Finding, Part } from './finding.ts'
import { PhraseFinder } from './lexicon/phrase-finder.ts'
import { withSecondOpinion } from './model/second-opinion.ts'
import { type KnownNames, namesOf } from './reading/names.ts'
import { piecesOf } from './reading/pieces.ts'
import { Statement } from './reading/statement.ts'
import type { Mark, StatementRule } from './rule.ts'
import { statementRules } from './rules/statement-rules.ts'
import { searched } from './searched.ts'
import type { Settings } from './templates/template.ts'
import { toFinding } from './wording.ts'

/** One field's text and what it is read with. `toChild`: the plan speaks to the child. `today` is a plain day. */
export type TextToCheck = {
  readonly field: Field
  readonly text: string
  readonly child?: string | undefined
  readonly toChild?: boolean | undefined
  readonly people?: readonly string[] | undefined
  readonly today?: string | undefined
  readonly settings?: Settings | undefined
  readonly at?: Part | undefined
}

const finder = new PhraseFinder(searched)

/** The rules that judge a field. */
export const rulesOf = new Map<Field, readonly StatementRule[]>()
for (const rule of statementRules)
  for (const field of rule.fields) rulesOf.set(field, [...(rulesOf.get(field) ?? []), rule])

const nobody: readonly string[] = []
let last = { child: '', people: nobody, names: namesOf('', nobody) }

/** The names of children of whom nobody else is known, so many at most. */
const MOST_ALONE = 1000
const alone = new Map<string, KnownNames>()

/** The texts of a plan come one after another, all with the same child and people, and those of many plans by turns: names are read once. */
const namesFor = (child: string, people: readonly string[]): KnownNames => {
  if (people.length === 0) return alone.get(child) ?? nameAlone(child)
  if (child !== last.child || people !== last.people) last = { child, people, names: namesOf(child, people) }
  return last.names
}

const nameAlone = (child: string): KnownNames => {
  const names = namesOf(child, nobody)
  if (alone.size === MOST_ALONE) alone.clear()
  alone.set(child, names)
  return names
}

/** A mark and the rule that made it. */
export type RuleMark = Mark & { readonly rule: StatementRule }

/** Reads a text as the rules do; how well its phrases are known can be another matter. */
export const readText = (input: TextToCheck, known = finder): Statement =>
  new Statement(input.text, known, {
    field: input.field,
    toChild: input.toChild ?? false,
    names: namesFor(input.child ?? '', input.people ?? nobody),
    today: input.today,
  })

/** Points at what is not SMART in one field's text, without the sentences: for many texts at once. */
export const markText = (input: TextToCheck): readonly RuleMark[] => {
  const pieces = piecesOf(input.text)
  if (pieces.length === 1) return markPiece(input)
  return pieces.flatMap(({ text, at }) =>
    markPiece({ ...input, text }).map(mark => ({ ...mark, start: mark.start + at, end: mark.end + at })),
  )
}

const markPiece = (input: TextToCheck): readonly RuleMark[] => {
  const statement = readText(input)
  const rules = rulesOf.get(input.field)
  if (statement.tokens.length === 0 || rules === undefined) return []
  const marks = withSecondOpinion(statement, rules, marksOf(statement, rules))
  const off = input.settings?.off
  return off === undefined ? marks : marks.filter(({ rule }) => !off.includes(rule.id))
}

/** What the rules find by themselves, each place once. */
export const marksOf = (statement: Statement, rules: readonly StatementRule[]): readonly RuleMark[] => {
  const marks: RuleMark[] = []
  let rule: StatementRule
  const point = ({ start, end, words, with: gaps, fix }: Mark): void => {
    if (marks.some(known => known.rule === rule && known.start === start && known.end === end)) return
    marks.push({ rule, start, end, words, ...(gaps && { with: gaps }), ...(fix && { fix }) })
  }
  for (rule of rules) rule.mark(statement, point)
  return marks
}

/** Checks one field's text: every finding explained, at its exact place in the untouched text. Never throws. */
export const checkText = (input: TextToCheck): readonly Finding[] =>
  markText(input).map(mark => toFinding(mark, input))
