import type { Rule } from '../rule.ts'
import { planRules } from './plan-rules.ts'
import { statementRules } from './statement-rules.ts'

/** Every rule, in the order they are told: those that judge one text, then those that judge a whole plan. */
export const rules: readonly Rule[] = [...statementRules, ...planRules]
