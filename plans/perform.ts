import type { Action, Refused, Told } from './actions/outcome.ts'
import type { PlanEvent } from './event.ts'
import { type Merged, merge } from './merge.ts'
import type { PlanRecord } from './record.ts'

/**
 * What somebody asked for, done to the plan as they saw it and put after what others did since: what is to be saved, what
 * they have to put right, or what they have to choose between.
 */
export const perform = <Command>(
  action: Action<Command>,
  command: Command,
  told: Told,
  seen: PlanRecord,
  since: readonly PlanEvent[] = [],
): Merged | Refused => {
  const outcome = action(seen, command, told)
  return 'refused' in outcome ? outcome : merge(seen, since, outcome.events)
}
