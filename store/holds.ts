import type { Id, Instant } from '../plans/index.ts'
import type { HoldRow } from './access-tables.ts'
import { fromText } from './chain.ts'

/** What of one person another must not learn: how to reach them, what they say, where and when they are expected. */
export const heldThings = ['addresses', 'views', 'invitations'] as const

export type HeldThing = (typeof heldThings)[number]

/** A safety hold: what of one adult is kept from another, and why. */
export type Hold = {
  readonly id: string
  readonly hidden: Id
  readonly keptFrom: Id
  readonly what: readonly HeldThing[]
  readonly why: string
  readonly since: Instant
}

/** A hold as it was kept. A thing this program does not know is read as all of them: a hold never keeps back less. */
export const toHold = ({ id, hidden, kept_from, what, why, since }: HoldRow): Hold => {
  const kept = fromText(what) as readonly string[]
  const known = heldThings.filter(thing => kept.includes(thing))
  return {
    ...{ id, hidden, keptFrom: kept_from, why, since },
    what: known.length === kept.length ? known : heldThings,
  }
}
