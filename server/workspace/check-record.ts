import { check, type Day, type Finding } from '../../checker/index.ts'
import { type PlanRecord, toPlan } from '../../plans/index.ts'
import type { FindingCounts } from '../../store/index.ts'
import type { Service } from './settings/service.ts'

/** What the checker finds in a plan as it stands, on a day, by the rules of the service. */
export const checkRecord = (
  record: PlanRecord,
  { today, service }: { readonly today: Day; readonly service?: Pick<Service, 'rules'> },
): readonly Finding[] => check(toPlan(record), { today, settings: service?.rules })

/** How many findings of each weight there are, as lists of plans tell them. */
export const countsOfFindings = (findings: readonly Finding[]): FindingCounts => {
  const of = (severity: Finding['severity']): number =>
    findings.filter(each => each.severity === severity).length
  return { fix: of('fix'), improve: of('improve'), advice: of('advice') }
}
