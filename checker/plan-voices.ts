import type { Day } from './plan.ts'

/** What somebody thinks of the plan, in their own words or as observed. */
export type View = {
  readonly person: string
  readonly on?: Day
  readonly text?: string
  /** How it was come by. `chose-not-to-say` is a view where it is dated; `not-obtained` is none. */
  readonly how?: 'said' | 'observed' | 'chose-not-to-say' | 'not-obtained'
}

/** What a person said the plan means, in their words; a signature never counts as this [G1 G3]. */
export type Understanding = {
  readonly person: string
  readonly on?: Day
  readonly askedBy?: string
  readonly words?: string
}

/** Whether a person agrees, with the whole plan or with one part of it [G5]. */
export type Agreement = {
  readonly person: string
  readonly answer: 'agrees' | 'disagrees' | 'in-part' | 'could-not-be-asked'
  readonly on?: Day
  /** Id of the need, task or goal it is about; the whole plan when left out. */
  readonly part?: string
  readonly because?: string
  /** What a disagreement means for risk. */
  readonly meansForRisk?: string
}

/** A professional's challenge to a part of the plan, and what came of it. */
export type Challenge = {
  readonly id: string
  readonly by: string
  readonly part?: string
  readonly text: string
  readonly answer?: string
  readonly state?: 'raised' | 'answered' | 'settled' | 'escalated'
}

/** A draft shown to somebody before a meeting [G1]. */
export type DraftSeen = {
  readonly person: string
  readonly on: Day
  readonly how?: 'in-person' | 'print' | 'link'
}

/** Whether a need or a goal got better between two reviews, stayed the same or got worse [G2]. */
export type Direction = 'improving' | 'same' | 'worse'

/** What a review found: who took part, and the direction of each need and goal by id [G2]. */
export type Review = {
  readonly id: string
  readonly on: Day
  readonly tookPart?: readonly string[]
  readonly directions?: Readonly<Record<string, Direction>>
  readonly decisions?: string
}

/** What would end our part, what would increase it, the bottom line and the backup plan [G1 G3]. */
export type Consequences = {
  readonly endsWhen?: string
  readonly increasesWhen?: string
  readonly bottomLine?: string
  readonly backup?: string
}
