import type { CommandName } from './store.ts'

/**
 * What is found by its key, or is the first page of an index: read by whoever asks, who is done before the thread of
 * the store would have answered. Whatever is long or writes is the thread’s, and so is a family with its plans: a
 * transaction around a few short questions takes as long again. So is a plan, which is long: each commit empties what this
 * connection remembers of the file, and the thread’s own still has it. And so are a family’s people: what is read after
 * the look has been asked for finds it emptied a second time, and goes to the thread with the look in any case.
 */
export const readHere: ReadonlySet<CommandName> = new Set([
  ...(['readSession', 'readVisit', 'readGuestVisit', 'familyFacts'] as const),
  ...(['tasksDue', 'teamCounts'] as const),
])

/** What is as short on a server, which reads a plan as soon as anything else. */
export const short: ReadonlySet<CommandName> = new Set([
  ...readHere,
  ...(['openPlan', 'openToWrite', 'peopleOfFamily', 'draftsOf'] as const),
])
