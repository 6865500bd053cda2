/**
 * The checker's whole public face. Everything outside checker/ imports from here; the examples of the rules
 * (rules/examples.ts, rules/plan-examples.ts) and the plans to try (examples/index.ts) stand apart, so that a page
 * need not carry them. It says nothing of its own, so that a page's script carries only what it uses.
 */
export { type Asked, askedIn, Caseload, caseloadOf } from './caseload.ts'
export { type AroundTexts, check, checkParts, inOrder, type ToCheckWith } from './check.ts'
export { checkText, markText, type RuleMark, type TextToCheck } from './check-text.ts'
export { addDays, daysBetween, isRealDay, sayDay } from './days.ts'
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
export { defaultLimits, settle } from './limits.ts'
export type * from './plan.ts'
export { twelveQuestions } from './questions.ts'
export { type Carrier, carriersOf } from './reading-plan/carriers.ts'
export { hasEnded, isActive, isNotYetBegun } from './reading-plan/standing.ts'
export { firstDue, isDone } from './reading-plan/tasks.ts'
export type { PlanRule, Rule, StatementExample, StatementExamples, StatementRule, Words } from './rule.ts'
export { drift } from './rules/plan/drift.ts'
export { planRules } from './rules/plan-rules.ts'
export { rules } from './rules/rules.ts'
export { statementRules } from './rules/statement-rules.ts'
export { sources } from './sources.ts'
export { Counting, type Summary, summarise } from './summary.ts'
export { templateOf, templates } from './templates/index.ts'
export type { Column, Limits, Settings, Template } from './templates/template.ts'
export { type PlanText, textsOf } from './texts.ts'
export { weekdays } from './weekdays.ts'
