import { type PlanKind, type Severity, summarise, type TemplateId } from '../../checker/index.ts'
import type { CheckedPlan } from './checked-plan.ts'

/** One plan in a line: enough to list it. */
export type PlanLine = Pick<CheckedPlan, 'number' | 'file'> & {
  readonly name: string
  readonly kind: PlanKind | undefined
  readonly template: TemplateId
  readonly needs: number
  readonly severities: Readonly<Record<Severity, number>>
}

/** What a list says of a plan. */
export const lineOf = ({ number, file, plan, findings }: CheckedPlan): PlanLine => ({
  number,
  file,
  name: plan.about.name,
  kind: plan.kind,
  template: plan.template,
  needs: plan.needs.length,
  severities: summarise(findings).severities,
})

const all = ({ fix, improve, advice }: PlanLine['severities']): number => fix + improve + advice

/** The plan with most to change first, and of two alike the one with more to say, then the one that came first. */
export const fullestFirst = (a: PlanLine, b: PlanLine): number =>
  b.severities.fix - a.severities.fix || all(b.severities) - all(a.severities) || a.number - b.number
