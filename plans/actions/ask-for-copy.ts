import type { Id } from '../parts/bodies.ts'
import { comingInEvenEnded } from './add.ts'
import { isRefused } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'

/** Whom a copy is for, and why they should have one. */
export type AskForCopy = { readonly id: Id; readonly with: readonly Id[]; readonly why?: string }

/** Asks for a copy of the plan as it stands for one reader; of one that has ended too, since it is theirs to have. */
export const askForCopy: Action<AskForCopy> = (record, { id, with: readers, why }, told) => {
  if (readers.length !== 1) return refuse('with', 'Choose the one person the copy is for.')
  const is = { with: readers, on: told.today, version: record.version, ...(why === undefined ? {} : { why }) }
  const coming = comingInEvenEnded(record, 'copy-asked', { id, is })
  return isRefused(coming) ? coming : happens(record, told, coming)
}
