import type { Plan } from '../../checker/index.ts'
import { layOut } from '../from-plan.ts'
import type { PartRecord } from '../record.ts'
import type { Family } from './family.ts'

/** A plan starts out: empty, from a file somebody had, or going on from the plan before it. */
export type Beginning =
  | { readonly kind: 'plan-begun'; readonly plan: Plan }
  | { readonly kind: 'plan-brought-in'; readonly plan: Plan; readonly from?: string }
  | {
      readonly kind: 'plan-carried-forward'
      readonly plan: Plan
      readonly from: { readonly plan: string; readonly version: number }
    }

/** The first thing that happens to a plan, and only the first. */
export const beginning: Family<Beginning> = {
  kinds: ['plan-begun', 'plan-brought-in', 'plan-carried-forward'],
  apply(draft, happened, stamp) {
    if (Object.keys(draft.parts).length > 0) throw new Error('A plan can begin only once.')
    for (const seed of layOut(happened.plan))
      draft.parts[seed.id] = { ...seed, added: stamp, changed: {} } as PartRecord
    const plan = draft.parts.plan as PartRecord<'plan'>
    if (happened.kind === 'plan-carried-forward')
      draft.parts.plan = { ...plan, is: { ...plan.is, carriedFrom: happened.from } }
    draft.began = stamp
  },
  back: () => undefined,
  cells: () => [],
}
