import type { Agreement, Day } from '../../checker/index.ts'
import type { Id, Signature } from '../parts/bodies.ts'
import { partOf } from '../record.ts'
import { comingIn } from './add.ts'
import { isWritten } from './checking.ts'
import { happenedOnFault } from './days.ts'
import { isRefused } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'
import { signsForAnother } from './signature.ts'

/** A person’s answer to the plan, or to one part of it, in the version they were shown: this one, unless it says. */
export type Agree = {
  readonly id: Id
  readonly person: Id
  readonly answer: Agreement['answer']
  readonly part?: Id
  readonly because?: string
  readonly meansForRisk?: string
  readonly willDo?: string
  readonly on?: Day
  readonly version?: number
  /** Whose doings they are not asked about, because a safety hold stands between them. */
  readonly apartFrom?: readonly Id[]
  readonly signature?: Signature
}

/** Keeps the answer to exactly that version. A disagreement blocks nothing and is never smoothed over [G5]. */
export const agree: Action<Agree> = (record, { id, on, version, ...is }, told) => {
  const day = on ?? told.today
  const fault = happenedOnFault(day, told.today)
  if (fault) return refuse('on', fault)
  if (is.answer === 'could-not-be-asked' && !isWritten(is.because))
    return refuse('because', 'Say what stood in the way of asking them, and when you will try again.')
  if (is.answer === 'could-not-be-asked' && is.signature)
    return refuse('signature', 'Somebody who could not be asked has not signed. Leave the name empty.')
  const another = is.signature && signsForAnother(record, is.person, is.signature.name, told.by)
  if (another) return refuse('signature', another)
  if (version !== undefined && (version > record.version || version < 1))
    return refuse('version', 'There is no such version of this plan.')
  if ((partOf(record, is.part ?? '')?.added.version ?? 0) > (version ?? record.version))
    return refuse(
      'part',
      'That was not in the plan yet when they were shown it. Show it to them, and ask again.',
    )
  const coming = comingIn(record, 'agreed', {
    id,
    is: { ...is, on: day, version: version ?? record.version },
  })
  return isRefused(coming) ? coming : happens(record, told, coming)
}
