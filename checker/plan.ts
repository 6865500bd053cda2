import type { Evidence, Stage, Task } from './plan-tasks.ts'
import type {
  Agreement,
  Challenge,
  Consequences,
  DraftSeen,
  Review,
  Understanding,
  View,
} from './plan-voices.ts'

export type { Assignment, Evidence, EvidenceSource, Repeat, Stage, Task, TaskState } from './plan-tasks.ts'
export type {
  Agreement,
  Challenge,
  Consequences,
  Direction,
  DraftSeen,
  Review,
  Understanding,
  View,
} from './plan-voices.ts'

/**
 * The plain shape of a plan that rules read and files carry: everything the templates, the rules and the guidance
 * speak of has one place here, and plan.schema.json is made from these types.
 */

/** A plain day in Europe/London, `'2026-03-14'`. Kept as typed when it is not a real day, so that a rule can name it. */
export type Day = string

/** The kinds of plan that services make. */
export type PlanKind =
  | 'child-in-need'
  | 'child-protection'
  | 'care-plan'
  | 'personal-education-plan'
  | 'pathway-plan'
  | 'early-help'
  | 'family-plan'
  | 'adult-plan'

/** The templates of G1, G2 and G3 that a plan can be written in. */
export type TemplateId = 'liberi' | 'ehm-assessment' | 'ehm-review' | 'cumbria' | 'outcomes'

/** What a person is to the plan. A network member is a named friend, neighbour or relative who helps. */
export type PersonIs = 'child' | 'parent' | 'carer' | 'relative' | 'network' | 'professional'

/** Whose voice something is written in; the child, the family and professionals are kept apart [G1]. */
export type Voice = 'child' | 'family' | 'professional'

/** Somebody the plan names. */
export type Person = {
  readonly id: string
  readonly name: string
  readonly is: PersonIs
  /** What the child calls them or what they are to the child: "Mum", "Nan". */
  readonly relation?: string
  readonly role?: string
  readonly organisation?: string
  /** Ways to reach them, as typed. */
  readonly contact?: string
  readonly born?: Day
  /** True when they are too young, or unable, to say in words what they think. */
  readonly nonVerbal?: boolean
}

/** An assessed risk or need that the plan answers; `danger` marks a danger statement. */
export type Worry = {
  readonly id: string
  readonly text: string
  readonly kind?: 'danger' | 'worry'
  /** Where it came from: an assessment, a conference, a family meeting. */
  readonly from?: string
}

/** Something that already works, to build on. */
export type Strength = { readonly id: string; readonly text: string; readonly from?: string }

/** What might get in the way, and who says so [G1]. */
export type Factor = {
  readonly id: string
  readonly text: string
  readonly voice?: Voice
  readonly by?: string
}

/** The wellbeing or safety goal: what the expected impact is, and how anybody will know [G1 G4]. */
export type Goal = {
  readonly id: string
  readonly text: string
  readonly whose?: 'family' | 'network' | 'professional'
  /** How it will be evidenced at review. */
  readonly evidencedBy?: string
  /** By whom it will be evidenced. */
  readonly evidencedWho?: string
  readonly evidence?: readonly Evidence[]
  readonly met?: Day
}

/** One reading of a measure, from a named source. */
export type Reading = { readonly on: Day; readonly value: number; readonly source?: string }

/** Something counted: its starting point, its target and the stages between [G2]. Percentages are 0 to 100. */
export type Measure = {
  readonly id: string
  readonly what: string
  readonly unit?: string
  readonly baseline?: number
  readonly target?: number
  readonly stages?: readonly Stage[]
  readonly source?: string
  readonly readings?: readonly Reading[]
}

/** One need with everything that hangs on it. Needs stand in order of what matters most to the child. */
export type Need = {
  readonly id: string
  readonly text: string
  /** How much it would hurt the child if this need stayed unmet: 3 high, 2 medium, 1 low. */
  readonly impact?: 1 | 2 | 3
  /** Ids of the worries it answers. */
  readonly answers?: readonly string[]
  readonly factors?: readonly Factor[]
  readonly tasks?: readonly Task[]
  readonly goals?: readonly Goal[]
  readonly measures?: readonly Measure[]
  readonly met?: Day
}

/** A whole plan as it stands on a day. */
export type Plan = {
  readonly id?: string
  readonly kind?: PlanKind
  readonly template: TemplateId
  /** Whom it is about: one child, one adult or one whole family. */
  readonly about: {
    readonly is: 'child' | 'adult' | 'family'
    readonly name: string
    readonly born?: Day
    readonly person?: string
  }
  /** Where it stands; a plan that does not say, but has begun, is being worked to. */
  readonly state?: 'draft' | 'active' | 'ended'
  /** The day it starts. */
  readonly starts?: Day
  /** The last day the plan can run for this child: an eighteenth birthday, a court date. */
  readonly ends?: Day
  /** The day of the next review, still to be held. */
  readonly nextReview?: Day
  /** The meeting the draft goes to. */
  readonly meeting?: Day
  /** How often people meet about the plan or visit, and who comes, as typed. */
  readonly meets?: string
  /** The last day on which anything in it changed. */
  readonly changed?: Day
  readonly people?: readonly Person[]
  readonly worries?: readonly Worry[]
  readonly strengths?: readonly Strength[]
  readonly needs: readonly Need[]
  readonly consequences?: Consequences
  readonly views?: readonly View[]
  readonly understanding?: readonly Understanding[]
  readonly draftsSeen?: readonly DraftSeen[]
  readonly agreements?: readonly Agreement[]
  readonly challenges?: readonly Challenge[]
  readonly reviews?: readonly Review[]
}
