import type {
  Agreement,
  Challenge,
  Consequences,
  Day,
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

/** Why and when our part in a plan came to an end. */
export type Ending = { readonly on: Day; readonly because: string }

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

/** A review with its answers to the twelve questions, by their ids. */
export type ReviewBody = Omit<Review, 'id'> & {
  readonly questions?: Readonly<Record<string, QuestionAnswer>>
  /** The day agreed for the review after this one. */
  readonly next?: Day
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
  readonly evidence: Omit<Evidence, 'id'>
  readonly reading: Reading
  readonly view: View
  readonly understanding: Understanding
  readonly draft: Draft
  /** The version is the one that was read. */
  readonly sighting: DraftSeen & { readonly version?: number }
  /** The version is the one agreed to. */
  readonly agreement: Agreement & { readonly version?: number }
  /** The outcome says how it was settled, or to whom it went. */
  readonly challenge: Omit<Challenge, 'id'> & { readonly outcome?: string }
  readonly review: ReviewBody
}

/** The kinds of part a plan is made of. */
export type PartKind = keyof Bodies

/** What any part says, where its kind does not matter. */
export type AnyBody = Readonly<Record<string, unknown>>
