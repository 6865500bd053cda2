import { sql } from 'kysely'
import { checkPlan, type FaultInPlan } from '../check-plan.ts'
import { readsSteadily } from '../command.ts'
import { readKept } from '../kept-plan.ts'

/** The last plan of the page before; the next page begins after it. */
export type PlanPlace = { readonly organisation: string; readonly plan: string }

/** Something that is wrong with one plan. */
export type Fault = PlanPlace & FaultInPlan

export type PlansChecked = {
  readonly plans: number
  readonly events: number
  readonly faults: readonly Fault[]
  /** Where to go on; nothing when these were the last. */
  readonly next: PlanPlace | undefined
}

/** A page is short, so that the others who use the store hardly wait for it. */
const PAGE = 20

/** Checks some plans of all organisations: whether each is what was recorded, and is shown as its events say. */
export const checkPlans = readsSteadily<{ readonly after?: PlanPlace | undefined }, PlansChecked>(
  async (reading, { after }) => {
    const plans = await reading
      .selectFrom('plans')
      .selectAll()
      .$if(after !== undefined, query =>
        query.where(sql<boolean>`(organisation, id) > (${after?.organisation}, ${after?.plan})`),
      )
      .orderBy('organisation')
      .orderBy('id')
      .limit(PAGE)
      .execute()
    const faults: Fault[] = []
    let counted = 0
    for (const plan of plans) {
      const kept = await readKept(reading, plan)
      counted += kept.events.length
      const fault = checkPlan(kept)
      if (fault) faults.push({ organisation: plan.organisation, plan: plan.id, ...fault })
    }
    const last = plans.length === PAGE ? plans.at(-1) : undefined
    const next = last && { organisation: last.organisation, plan: last.id }
    return { plans: plans.length, events: counted, faults, next }
  },
)
