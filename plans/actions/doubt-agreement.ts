import type { Day } from '../../checker/index.ts'
import type { Doubt, Id } from '../parts/bodies.ts'
import { comingIn } from './add.ts'
import { happenedOnFault } from './days.ts'
import { isRefused } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'

/** What a professional sees that an agreement in words does not say. */
export type DoubtAgreement = { readonly id: Id; readonly is: Omit<Doubt, 'on'> & { readonly on?: Day } }

/** Keeps a quiet disagreement as what it is, an observation: it changes nobody’s own answer [G5]. */
export const doubtAgreement: Action<DoubtAgreement> = (record, { id, is }, told) => {
  const on = is.on ?? told.today
  const fault = happenedOnFault(on, told.today)
  if (fault) return refuse('on', fault)
  const coming = comingIn(record, 'agreement-doubted', { id, is: { ...is, on } })
  return isRefused(coming) ? coming : happens(record, told, coming)
}
