import type { Rule } from '../../checker/index.ts'
import { planRuleShown } from '../pages/rule/plan-rule-shown.ts'
import { type ShownRule, sentences } from '../pages/rule/shown.ts'
import { statementRuleShown } from '../pages/rule/statement-rule-shown.ts'

/** A rule as it is explained: why it matters, what to write instead, and one text before and after. */
export type Explained = {
  readonly matters: readonly string[]
  readonly instead: readonly string[]
  readonly rewrite: ShownRule['rewrite']
}

const known = new Map<string, Explained>()

/** Explains a rule as its page does. The checker reads the rule’s own examples for it, once: they never change. */
export function explained(rule: Rule): Explained {
  const before = known.get(rule.id)
  if (before) return before
  const { raised, rewrite } = rule.kind === 'statement' ? statementRuleShown(rule) : planRuleShown(rule)
  const now = {
    matters: sentences(rule, 'matters', raised),
    instead: sentences(rule, 'instead', raised),
    rewrite,
  }
  known.set(rule.id, now)
  return now
}
