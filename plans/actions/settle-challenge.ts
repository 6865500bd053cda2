import type { Id } from '../parts/bodies.ts'
import { isWritten } from './checking.ts'
import { onPart } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'
import { settingFields } from './setting-fields.ts'

/** A challenge that is settled, and how. */
export type SettleChallenge = { readonly challenge: Id; readonly outcome: string }

/** Closes a challenge with what came of it. */
export const settleChallenge: Action<SettleChallenge> = (record, { challenge: id, outcome }, told) =>
  onPart(record, id, 'challenge', () => {
    if (!isWritten(outcome)) return refuse('outcome', 'Say how it was settled.')
    return happens(
      record,
      told,
      settingFields(record, 'challenge-settled', id, { state: 'settled', outcome }),
    )
  })
