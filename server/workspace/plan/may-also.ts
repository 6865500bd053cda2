import { decide } from '../../access/decide.ts'
import type { Permission } from '../../access/permissions.ts'
import type { PlanVisit } from '../visit.ts'

/** Whether whoever looks at this plan may do more with it, so that the page offers only what it can keep. */
export const mayAlso = ({ seer, family, plan, now }: PlanVisit, permission: Permission): boolean => {
  const ended = family.plans.some(each => each.plan === plan && each.ended)
  const matter = { of: 'plan', family, plan: { plan, ended, authors: [] } } as const
  return 'may' in decide(seer, permission, matter, now)
}
