import type { TaskKind } from './kind-of-task.ts'

/** Who does a task and when, in the words of the plan; nothing where nobody has said yet. */
export type PairTold = {
  readonly who?: string
  readonly when?: string
  /** It is the child’s own part. */
  readonly isTheChilds?: true
}

/** A task as it is told to a family: what, what kind of thing, who and when, and how far it has come. */
export type TaskTold = {
  readonly id: string
  readonly text: string
  readonly kind: TaskKind
  readonly pairs: readonly PairTold[]
  /** The child does it, alone or with others. */
  readonly isTheChilds: boolean
  readonly state: 'to-do' | 'started' | 'stuck' | 'done'
  /** Why it is stuck. */
  readonly because?: string
  /** When it was done. */
  readonly doneOn?: string
  /** Its last day has gone by. */
  readonly isLate: boolean
  /** How a task that comes round has gone so far, and on how many days it was done. */
  readonly rounds?: { readonly said: string; readonly done: number }
}

/** What will be different for the child, and whether it already is. */
export type GoalTold = { readonly text: string; readonly isMet: boolean; readonly metOn?: string }

/** Something counted, told as a sentence would: where it began, where it is now, where it is to go. */
export type MeasureTold = {
  readonly what: string
  readonly began?: string
  readonly latest?: { readonly value: string; readonly on: string }
  readonly aim?: string
  readonly aimBy?: string
  /** The last figure is nearer to where it is to be than the one it began with. */
  readonly isCloser: boolean
}

/** One need with what is still to be done for it. */
export type NeedTold = {
  readonly id: string
  readonly text: string
  readonly isMet: boolean
  readonly metOn?: string
  readonly tasks: readonly TaskTold[]
  readonly done: readonly TaskTold[]
  readonly goals: readonly GoalTold[]
  readonly measures: readonly MeasureTold[]
}

/** What somebody said, or what was seen where they do not speak. */
export type ViewTold = {
  readonly by: string
  readonly person: string
  readonly how: 'said' | 'observed' | 'chose-not-to-say'
  readonly text?: string
  readonly on?: string
}

/** Somebody to ask, what they do, and how to reach them. */
export type HelperTold = { readonly name: string; readonly does?: string; readonly reach?: string }

/** A day ahead of us or gone by, with how long that is. */
export type DayTold = { readonly said: string; readonly away: string; readonly isPast: boolean }

/** A plan as a family and a child read it: nothing in it that the plan does not hold. */
export type FamilyTelling = {
  /** What the page calls whom the plan is about. */
  readonly called: string
  readonly standing: 'draft' | 'active' | 'ended'
  readonly childViews: readonly ViewTold[]
  readonly otherViews: readonly ViewTold[]
  readonly strengths: readonly string[]
  readonly needs: readonly NeedTold[]
  readonly review?: DayTold
  /** How often people meet about it, and who comes. */
  readonly meets?: string
  readonly consequences: {
    readonly endsWhen?: string
    readonly increasesWhen?: string
    readonly bottomLine?: string
    readonly backup?: string
  }
  readonly helpers: readonly HelperTold[]
}
