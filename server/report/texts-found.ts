import { type Finding, type Plan, type PlanText, templateOf, textsOf } from '../../checker/index.ts'

const key = ({ field, at }: Pick<Finding, 'field' | 'at'>): string =>
  JSON.stringify([field, at.part, at.id, at.need, at.pair])

/** Finds the text that a finding underlines words of; none for one about a part that has no words of its own. */
export function textsFoundIn(plan: Plan): (finding: Finding) => PlanText | undefined {
  let texts: ReadonlyMap<string, PlanText> | undefined
  return finding => {
    if (finding.end <= finding.start) return undefined
    texts ??= new Map(textsOf(plan, templateOf(plan.template)).map(text => [key(text), text]))
    return texts.get(key(finding))
  }
}
