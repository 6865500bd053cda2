import type { Id } from '../parts/bodies.ts'
import { isWritten } from './checking.ts'
import { onPart } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'
import { settingFields } from './setting-fields.ts'

/** A challenge and what is answered to it. */
export type AnswerChallenge = { readonly challenge: Id; readonly answer: string }

/** Answers a challenge; whether that settles it is for those who raised it to say. */
export const answerChallenge: Action<AnswerChallenge> = (record, { challenge: id, answer }, told) =>
  onPart(record, id, 'challenge', ({ is }) => {
    if (is.state === 'settled')
      return refuse('challenge', 'It is settled. Raise a new one if it has come up again.')
    if (!isWritten(answer)) return refuse('answer', 'Write the answer.')
    return happens(
      record,
      told,
      settingFields(record, 'challenge-answered', id, { answer, state: 'answered' }),
    )
  })
