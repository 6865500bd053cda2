import type { Bodies, Id } from '../parts/bodies.ts'
import { comingIn } from './add.ts'
import { happenedOnFault } from './days.ts'
import { findPart, isRefused } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'

/** A figure of a measure on a day, from a named source. */
export type TakeReading = { readonly id: Id; readonly measure: Id; readonly is: Bodies['reading'] }

/** Notes a figure beside those before it. */
export const takeReading: Action<TakeReading> = (record, { id, measure, is }, told) => {
  const under = findPart(record, measure, ['measure'], 'measure')
  if (isRefused(under)) return under
  const fault = happenedOnFault(is.on, told.today)
  if (fault) return refuse('on', fault)
  const coming = comingIn(record, 'reading-taken', { id, under: measure, is })
  return isRefused(coming) ? coming : happens(record, told, coming)
}
