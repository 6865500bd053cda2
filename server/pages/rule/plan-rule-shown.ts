import { caseloadOf, check, type PlanRule } from '../../../checker/index.ts'
import { planExamples } from '../../../checker/rules/plan-examples.ts'
import { aPlan, exampleToday, type PlanExample } from '../../../checker/testing.ts'
import type { ShownRule } from './shown.ts'

/** A rule that looks at the plan as a whole, shown by sentences about small plans and what it says to each. */
export function planRuleShown({ id }: PlanRule): ShownRule {
  const examples = planExamples[id]
  if (!examples) return { raised: [], left: [] }
  const read = ({ plan: sketch, today = exampleToday, settings, others = [] }: PlanExample) => {
    const plan = aPlan(sketch)
    const caseload = caseloadOf([plan, ...others.map(aPlan)], today)
    return check(plan, { today, settings, caseload }).filter(finding => finding.rule === id)
  }
  return {
    raised: examples.raises.map(example => ({ text: example.name, marks: [], findings: read(example) })),
    left: examples.leaves.map(({ name }) => ({ text: name })),
  }
}
