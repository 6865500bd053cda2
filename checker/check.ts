import { checkText } from './check-text.ts'
import { type Finding, type Letter, letters, mostImportantFirst, type Severity, weightOf } from './finding.ts'
import { settle } from './limits.ts'
import type { Day, Plan } from './plan.ts'
import { callSubject, everybody } from './reading-plan/people.ts'
import { placeOf, placesOf } from './reading-plan/places.ts'
import type { PlanContext, PlanMark, PlanRule, Words } from './rule.ts'
import { planRules } from './rules/plan-rules.ts'
import { templateOf } from './templates/index.ts'
import type { Settings } from './templates/template.ts'
import { textsOf } from './texts.ts'
import { childInWords, fill } from './wording.ts'

/** What a plan is checked with: the day, what the organisation has set, and other plans of the same people. */
export type ToCheckWith = {
  readonly today: Day
  readonly settings?: Settings | undefined
  readonly others?: readonly Plan[] | undefined
}

const lighter = (a: Severity, b: Severity): Severity => (weightOf[a] > weightOf[b] ? a : b)

/** A mark may weigh less than its rule; what an organisation has set is the most it can weigh. */
const severityOf = (rule: PlanRule, mark: PlanMark, set: Severity | undefined): Severity =>
  set === undefined ? (mark.severity ?? rule.severity) : lighter(set, mark.severity ?? set)

const toPlanFinding = (plan: Plan, rule: PlanRule, mark: PlanMark, set: Severity | undefined): Finding => {
  const gaps = { child: childInWords(callSubject(plan)), ...mark.with }
  const { wrong, matters, instead } = rule.words[mark.words] as Words
  return {
    rule: rule.id,
    letter: rule.letter,
    severity: severityOf(rule, mark, set),
    ...(mark.field && { field: mark.field }),
    at: mark.at,
    start: 0,
    end: 0,
    text: '',
    wrong: fill(wrong, gaps),
    matters: fill(matters, gaps),
    instead: fill(instead, gaps),
    sources: rule.sources,
    ...(mark.fix && { fix: mark.fix }),
  }
}

/** What the plan rules find, in the order of the rules: how the parts of the plan stand together. */
export const checkParts = (plan: Plan, { today, settings, others }: ToCheckWith): readonly Finding[] => {
  const template = templateOf(plan.template)
  const { off, severity, limits } = settle(template, settings)
  const context: PlanContext = { today, limits, template, ...(others && { others }) }
  return planRules
    .filter(rule => !off.includes(rule.id))
    .flatMap(rule =>
      [...rule.mark(plan, context)].map(mark => toPlanFinding(plan, rule, mark, severity[rule.id])),
    )
}

/** What the statement rules find in every text of the plan, in the order the form asks for them. */
export const checkTexts = (plan: Plan, { today, settings }: ToCheckWith): readonly Finding[] => {
  const template = templateOf(plan.template)
  const settled = settle(template, settings)
  const people = everybody(plan).flatMap(({ name, relation }) => (relation ? [name, relation] : [name]))
  return textsOf(plan, template).flatMap(({ field, at, text }) =>
    checkText({
      field,
      text,
      at,
      child: callSubject(plan),
      toChild: template.toChild,
      people,
      today,
      settings: settled,
    }),
  )
}

/** Checks a whole plan: the findings in the order the plan is read, at each place the most important first. */
export const check = (plan: Plan, given: ToCheckWith): readonly Finding[] => {
  const places = placesOf(plan)
  return [...checkTexts(plan, given), ...checkParts(plan, given)].toSorted(
    (a, b) => placeOf(places, a.at) - placeOf(places, b.at) || mostImportantFirst(a, b),
  )
}

/** How many findings stand under each letter and each rule, and how many of each weight. */
export type Summary = {
  readonly findings: number
  readonly severities: Readonly<Record<Severity, number>>
  readonly letters: readonly { readonly letter: Letter; readonly findings: number }[]
  readonly rules: readonly { readonly rule: string; readonly letter: Letter; readonly findings: number }[]
}

/** Counts findings for the line at the end: letters in their own order, rules with most to say first. It never scores. */
export const summarise = (findings: readonly Finding[]): Summary => {
  const count = (is: (finding: Finding) => boolean) => findings.filter(is).length
  const rules = new Map(findings.map(({ rule, letter }) => [rule, letter]))
  return {
    findings: findings.length,
    severities: {
      fix: count(each => each.severity === 'fix'),
      improve: count(each => each.severity === 'improve'),
      advice: count(each => each.severity === 'advice'),
    },
    letters: letters
      .map(letter => ({ letter, findings: count(each => each.letter === letter) }))
      .filter(each => each.findings > 0),
    rules: [...rules]
      .map(([rule, letter]) => ({ rule, letter, findings: count(each => each.rule === rule) }))
      .toSorted((a, b) => b.findings - a.findings || (a.rule < b.rule ? -1 : 1)),
  }
}
