import type { Id, PlanRecord } from '../../plans/index.ts'
import { childOf } from './write/desk.ts'

/** The way back to a plan, which is called the same on every page that hangs on it. */
export const planCrumb = (plan: Id, of: string | PlanRecord) => ({
  href: `/plans/${plan}`,
  text: `${typeof of === 'string' ? of : childOf(of)}’s plan`,
})
