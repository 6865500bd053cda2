import type { Day } from './plan.ts'

/** One step on the way to a task's or a measure's end. */
export type Stage = {
  readonly by: Day
  readonly text?: string
  readonly target?: number
  readonly done?: Day
}

/** What kind of source a piece of evidence is: telling apart what was recorded, seen and said [G5]. */
export type EvidenceSource =
  | 'record'
  | 'seen-by-professional'
  | 'seen-by-network'
  | 'said-by-child'
  | 'said-by-parent'

/** Evidence and impact for a task, a goal or a need. */
export type Evidence = {
  readonly id: string
  readonly text: string
  readonly source?: EvidenceSource
  readonly on?: Day
  readonly by?: string
}

/** Who does a task and by when. A need's box may hold several such pairs [G1]. */
export type Assignment = {
  /** As typed: "Nanny Jean", "Jason (Early Help)". */
  readonly who?: string
  /** As typed: "12 Jan 2023", "every Monday until half term". */
  readonly by?: string
  /** The day understood from `by`, where there is one. */
  readonly due?: Day
  /** Ids of the plan's people, where they are known. */
  readonly people?: readonly string[]
}

/** A task that comes round: days of the week, from and until, and how it steps down. */
export type Repeat = {
  readonly days: readonly ('Mon' | 'Tue' | 'Wed' | 'Thu' | 'Fri' | 'Sat' | 'Sun')[]
  readonly from?: Day
  readonly until?: Day
  readonly stepDown?: string
}

/** How far a task has come; one decided against stays in the plan with its reason. */
export type TaskState = 'not-started' | 'in-progress' | 'blocked' | 'not-needed' | 'done'

/** How it will happen: one action, its people and its day. */
export type Task = {
  readonly id: string
  readonly text: string
  readonly assigned?: readonly Assignment[]
  readonly starts?: Day
  readonly stages?: readonly Stage[]
  readonly repeat?: Repeat
  readonly state?: TaskState
  /** Why it is blocked or not needed. */
  readonly because?: string
  readonly doneOn?: Day
  readonly evidence?: readonly Evidence[]
  /** Id of the task that follows this one, once done. */
  readonly next?: string
  /** Finished tasks stay in view or are put away, as the family chooses [G1]. */
  readonly putAway?: boolean
}
