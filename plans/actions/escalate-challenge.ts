import type { Id } from '../parts/bodies.ts'
import { isWritten } from './checking.ts'
import { onPart } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'
import { settingFields } from './setting-fields.ts'

/** A challenge that could not be settled where it was raised, and to whom it goes. */
export type EscalateChallenge = { readonly challenge: Id; readonly outcome: string }

/** Takes a challenge to somebody who can decide it. */
export const escalateChallenge: Action<EscalateChallenge> = (record, { challenge: id, outcome }, told) =>
  onPart(record, id, 'challenge', ({ is }) => {
    if (is.state === 'settled')
      return refuse('challenge', 'It is settled. Raise a new one if it has come up again.')
    if (!isWritten(outcome))
      return refuse('outcome', 'Say whom it goes to, and what they are asked to decide.')
    return happens(
      record,
      told,
      settingFields(record, 'challenge-escalated', id, { state: 'escalated', outcome }),
    )
  })
