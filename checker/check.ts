import type { Caseload } from './caseload.ts'
import { checkText, type TextToCheck } from './check-text.ts'
import { type Finding, mostImportantFirst, type Severity, weightOf } from './finding.ts'
import { settle } from './limits.ts'
import type { Day, Plan } from './plan.ts'
import { callSubject, everybody } from './reading-plan/people.ts'
import { placeOf, placesOf } from './reading-plan/places.ts'
import type { PlanContext, PlanMark, PlanRule, Words } from './rule.ts'
import { planRules } from './rules/plan-rules.ts'
import { templateOf } from './templates/index.ts'
import type { Settings } from './templates/template.ts'
import { type PlanText, textsOf } from './texts.ts'
import { childInWords, fill } from './wording.ts'

/** What a plan is checked with: the day, what the organisation has set, and what all plans looked at, this one among them, ask of people. */
export type ToCheckWith = {
  readonly today: Day
  readonly settings?: Settings | undefined
  readonly caseload?: Caseload | undefined
  /** How texts are checked, for whoever checks the same again and again and remembers what was found. */
  readonly texts?: ((around: AroundTexts) => (text: PlanText) => readonly Finding[]) | undefined
}

/** What all texts of one plan are read with. */
export type AroundTexts = Omit<TextToCheck, keyof PlanText>

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
export const checkParts = (plan: Plan, { today, settings, caseload }: ToCheckWith): readonly Finding[] => {
  const template = templateOf(plan.template)
  const { off, severity, limits } = settle(template, settings)
  const context: PlanContext = { today, limits, template, ...(caseload && { caseload }) }
  return planRules
    .filter(rule => !off.includes(rule.id))
    .flatMap(rule =>
      [...rule.mark(plan, context)].map(mark => toPlanFinding(plan, rule, mark, severity[rule.id])),
    )
}

/** What the statement rules find in every text of the plan, in the order the form asks for them. */
export const checkTexts = (plan: Plan, { today, settings, texts }: ToCheckWith): readonly Finding[] => {
  const template = templateOf(plan.template)
  const around = {
    child: callSubject(plan),
    toChild: template.toChild,
    people: everybody(plan).flatMap(({ name, relation }) => (relation ? [name, relation] : [name])),
    today,
    settings: settle(template, settings),
  }
  const checks = texts?.(around) ?? (text => checkText({ ...text, ...around }))
  return textsOf(plan, template).flatMap(checks)
}

const rank = new Map(planRules.map(({ id }, at) => [id, at + 1]))
const byRule = (a: Finding, b: Finding): number => (rank.get(a.rule) ?? 0) - (rank.get(b.rule) ?? 0)

/** Puts findings in the order the plan is read, at each place the most important first. */
export const inOrder = (plan: Plan, findings: readonly Finding[]): readonly Finding[] => {
  const places = placesOf(plan)
  return findings.toSorted(
    (a, b) => placeOf(places, a.at) - placeOf(places, b.at) || mostImportantFirst(a, b) || byRule(a, b),
  )
}

/** Checks a whole plan: the findings in the order the plan is read. */
export const check = (plan: Plan, given: ToCheckWith): readonly Finding[] =>
  inOrder(plan, [...checkTexts(plan, given), ...checkParts(plan, given)])
