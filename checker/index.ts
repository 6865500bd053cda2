/**
 * The checker's whole public face. Everything outside checker/ imports from here; the examples of the rules
 * (rules/examples.ts, rules/plan-examples.ts) and the plans to try (examples/index.ts) stand apart, so that a page
 * need not carry them.
 */
import type { Rule } from './rule.ts'
import { planRules } from './rules/plan-rules.ts'
import { statementRules } from './rules/statement-rules.ts'

export { check, type Summary, summarise, type ToCheckWith } from './check.ts'
export { checkText, markText, type RuleMark, type TextToCheck } from './check-text.ts'
export { isRealDay, sayDay } from './days.ts'
export { type Field, fields } from './field.ts'
export {
  type Finding,
  type Fix,
  type Letter,
  letters,
  mostImportantFirst,
  type Part,
  type Severity,
  type Source,
} from './finding.ts'
export { type Kind, kinds } from './kinds.ts'
export { defaultLimits } from './limits.ts'
export type * from './plan.ts'
export type { PlanRule, Rule, StatementExample, StatementExamples, StatementRule, Words } from './rule.ts'
export { sources } from './sources.ts'
export { templateOf, templates } from './templates/index.ts'
export type { Column, Limits, Settings, Template } from './templates/template.ts'
export { type PlanText, textsOf } from './texts.ts'
export { planRules, statementRules }

/** Every rule, in the order they are told: those that judge one text, then those that judge a whole plan. */
export const rules: readonly Rule[] = [...statementRules, ...planRules]
