import { createHash } from 'node:crypto'
import { check, type Day, type Finding } from '../../checker/index.ts'
import { type PlanRecord, toPlan } from '../../plans/index.ts'
import type { FindingCounts } from '../../store/index.ts'
import type { Service } from './settings/service.ts'

/** As many plans as are read and written again and again within a day; those asked for longest ago are let go of. */
const MOST = 400

const known = new Map<string, readonly Finding[]>()

/**
 * What the checker finds in a plan as it stands, on a day, by the rules of the service. A plan is checked where it is
 * written, saved and read: the same words again, on the same day and by the same rules, are not. What is remembered is
 * found by all that is in the plan, so that nobody is told of any other.
 */
export function checkRecord(
  record: PlanRecord,
  { today, service }: { readonly today: Day; readonly service?: Pick<Service, 'rules'> },
): readonly Finding[] {
  const plan = toPlan(record)
  const settings = service?.rules
  const key = createHash('sha256')
    .update(JSON.stringify([plan, today, settings]))
    .digest('base64')
  const findings = known.get(key) ?? check(plan, { today, settings })
  known.delete(key)
  known.set(key, findings)
  const [oldest] = known.keys()
  if (known.size > MOST && oldest !== undefined) known.delete(oldest)
  return findings
}

/** How many findings of each weight there are, as lists of plans tell them. */
export const countsOfFindings = (findings: readonly Finding[]): FindingCounts => {
  const of = (severity: Finding['severity']): number =>
    findings.filter(each => each.severity === severity).length
  return { fix: of('fix'), improve: of('improve'), advice: of('advice') }
}
