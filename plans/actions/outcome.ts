import type { Day } from '../../checker/index.ts'
import type { By, Instant, PlanEvent } from '../event.ts'
import type { Happening } from '../happenings/index.ts'
import type { PlanRecord } from '../record.ts'

/** What an action is told by the world: the day, the moment, and who is asking. */
export type Told = { readonly today: Day; readonly at: Instant; readonly by: By }

/** What a person can put right: which field, and a sentence that says how. */
export type Refusal = { readonly field: string; readonly text: string }

/** Nothing happened, and why. */
export type Refused = { readonly refused: readonly Refusal[] }

/** What follows from a command: what happened, or what to put right. No events means that all was so already. */
export type Outcome = { readonly events: readonly PlanEvent[] } | Refused

/** Something people do to a plan. */
export type Action<Command> = (record: PlanRecord, command: Command, told: Told) => Outcome

/** One thing to put right. */
export const refuse = (field: string, text: string): Refused => ({ refused: [{ field, text }] })

/** What happened, as the next events of this plan. */
export const happens = (
  record: Pick<PlanRecord, 'version'>,
  { at, by }: Told,
  ...happened: readonly (Happening | undefined)[]
): Outcome => ({
  events: happened
    .filter(each => each !== undefined)
    .map((each, index) => ({ version: record.version + index + 1, at, by, happened: each })),
})
