import { type Rule, rules } from '../../../checker/index.ts'
import { page } from '../../page.ts'
import { HttpProblem } from '../../problem.ts'
import { nearest } from '../nearest.ts'
import { planRuleShown } from './plan-rule-shown.ts'
import { statementRuleShown } from './statement-rule-shown.ts'
import { titleOf } from './title.ts'
import { ruleView } from './view.ts'

/** Whoever is told something about their words may ask why: the rule in full, with what it raises and what it leaves alone. */
export const rulePage = page({
  path: '/rules/:id',
  show: ({ params: { id = '' } }) => {
    const at = rules.findIndex(each => each.id === id)
    const rule = rules[at]
    if (!rule) throw new HttpProblem(404, { nearest: ruleMeant(id) })
    const shown = rule.kind === 'statement' ? statementRuleShown(rule) : planRuleShown(rule)
    return { rule, ...shown, previous: rules[at - 1], next: rules[at + 1] }
  },
  view: ruleView,
})

const ruleMeant = (id: string) => {
  const meant = nearest(
    id,
    rules.map((rule: Rule) => rule.id),
  )
  return meant === undefined
    ? { href: '/rules', text: 'the list of all rules' }
    : { href: `/rules/${meant}`, text: titleOf(meant) }
}
