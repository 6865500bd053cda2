import type {
  Agreement,
  Challenge,
  Consequences,
  Day,
  Direction,
  DraftSeen,
  Evidence,
  Factor,
  Goal,
  Measure,
  Need,
  Person,
  Plan,
  Reading,
  Review,
  Strength,
  Task,
  Understanding,
  View,
  Worry,
} from '../../checker/index.ts'

/** Names a part for as long as the plan lives; made by whoever asks for the part, and never read for its meaning. */
export type Id = string

/** Why and when our part in a plan came to an end, and what is left behind. */
export type Ending = {
  readonly on: Day
  readonly because: string
  /** How it stands to what the plan itself said would end our part. */
  readonly against?: string
  /** What is better for the child. */
  readonly achieved?: string
  /** Who goes on doing what. */
  readonly stays?: readonly { readonly who: string; readonly does: string }[]
}

/** Which plan this one goes on from, and how that one stood then. */
type CarriedFrom = { readonly plan: Id; readonly version: number }

/** What is said of the plan as a whole. */
type PlanBody = Omit<
  Plan,
  | 'about'
  | 'people'
  | 'worries'
  | 'strengths'
  | 'needs'
  | 'consequences'
  | 'views'
  | 'understanding'
  | 'draftsSeen'
  | 'agreements'
  | 'challenges'
  | 'reviews'
> & {
  readonly ended?: Ending
  readonly carriedFrom?: CarriedFrom
  /** Why the next review may be later than the timescale allows. */
  readonly reviewLaterBecause?: string
}

/** A draft as it went out to people, to be told from what was written since. */
export type Draft = {
  readonly on: Day
  readonly version: number
  readonly with: readonly Id[]
  readonly how?: DraftSeen['how']
}

/** One of the twelve questions as the people at a review answered it [G4]. */
export type QuestionAnswer = { readonly answer: 'yes' | 'in-part' | 'no'; readonly words?: string }

/** What the people at a review found of one need or goal. */
export type FoundAtReview = {
  /** What happened since the review before, in their words. */
  readonly happened?: string
  /** The direction that the readings show, and why they judge it otherwise. */
  readonly workedOut?: Direction
  readonly because?: string
}

/** A review with its answers to the twelve questions, by their ids. */
export type ReviewBody = Omit<Review, 'id'> & {
  /** How the child did in it. */
  readonly child?: string
  /** What was found of needs and goals, by their ids; the directions stand beside it. */
  readonly found?: Readonly<Record<Id, FoundAtReview>>
  /** Whether what happens if still holds as it is written, and what was said of it. */
  readonly consequencesHold?: boolean
  readonly consequences?: string
  /** Whether the backup plan was put to work, and why or why not. */
  readonly backupUsed?: boolean
  readonly backup?: string
  readonly endsHere?: boolean
  readonly laterBecause?: string
  readonly questions?: Readonly<Record<string, QuestionAnswer>>
  /** The day agreed for the review after this one. */
  readonly next?: Day
}

/** What came of one of the days on which a task comes round. */
export type Tick = { readonly on: Day; readonly was: 'done' | 'missed' | 'not-needed' }

/** Words that somebody said to some people only: nobody but these and the staff has them. */
type SaidInPrivate = { readonly privateTo?: readonly Id[] }

/** What stands under an answer: a name that was typed and, where they drew it, the line of their hand in a box of 600 by 200. */
export type Signature = { readonly name: string; readonly drawn?: string }

/** A professional’s observation that somebody may have agreed in words only, what that means for risk and what is done. */
export type Doubt = {
  readonly person: Id
  readonly on: Day
  readonly text: string
  readonly meansForRisk: string
  readonly willDo: string
}

/** What a manager said to a version, and what the check still found at that moment, in its words. */
export type Approval = {
  readonly answer: 'approved' | 'returned'
  readonly on: Day
  readonly because?: string
  readonly despite?: string
  readonly version: number
}

/** A copy for one reader: asked for by one member of staff, and looked at by another before it is made. */
export type Copy = {
  readonly with: readonly Id[]
  readonly on: Day
  readonly why?: string
  readonly version: number
  readonly lookedBy?: string
  readonly lookedOn?: Day
  readonly leavesOut?: string
  readonly notMadeBecause?: string
}

/** What each kind of part says, apart from its id and the parts under it. */
export type Bodies = {
  readonly plan: PlanBody
  readonly about: Plan['about']
  readonly consequences: Consequences
  readonly person: Omit<Person, 'id'>
  readonly worry: Omit<Worry, 'id'>
  readonly strength: Omit<Strength, 'id'>
  readonly need: Omit<Need, 'id' | 'factors' | 'tasks' | 'goals' | 'measures'>
  readonly factor: Omit<Factor, 'id'>
  readonly task: Omit<Task, 'id' | 'evidence'>
  readonly goal: Omit<Goal, 'id' | 'evidence'>
  readonly measure: Omit<Measure, 'id' | 'readings'>
  /** The file is a photo, a scan or a letter that is kept beside the plan. */
  readonly evidence: Omit<Evidence, 'id'> & { readonly file?: Id }
  readonly tick: Tick
  readonly reading: Reading
  readonly view: View & SaidInPrivate & { readonly cameOf?: string }
  readonly understanding: Understanding & SaidInPrivate
  readonly draft: Draft
  /** The version is the one that was read. */
  readonly sighting: DraftSeen & { readonly version?: number }
  /** The version is the one agreed to. Whose doings somebody is not asked about, for their safety, stands in `apartFrom`: by id, or by what they are called where the plan does not list them. */
  readonly agreement: Agreement & {
    readonly version?: number
    readonly willDo?: string
    readonly apartFrom?: readonly Id[]
    readonly signature?: Signature
  }
  readonly doubt: Doubt
  /** The outcome says how it was settled, or to whom it went. */
  readonly challenge: Omit<Challenge, 'id'> & { readonly outcome?: string }
  readonly approval: Approval
  readonly copy: Copy
  readonly review: ReviewBody
}

/** The kinds of part a plan is made of. */
export type PartKind = keyof Bodies

/** What any part says, where its kind does not matter. */
export type AnyBody = Readonly<Record<string, unknown>>
