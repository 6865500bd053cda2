import type { Day, Plan } from '../plan.ts'

/** A plan to try the checker with, on a day on which it makes sense. All its people are invented. */
export type Example = {
  readonly id: string
  readonly label: string
  readonly plan: Plan
  readonly today: Day
}
