import type {
  Consequences,
  Need,
  Person,
  PlanKind,
  Repeat,
  TemplateId,
  Voice,
  Worry,
} from '../../checker/index.ts'
import type { HeldThing } from '../holds.ts'
import type { StaffKey, TeamKey } from './staff.ts'
import type { Teller } from './teller.ts'

/** A day as it is from today: 12 is in twelve days, -30 was thirty days ago. */
export type Away = number

/** Somebody of a family; `turns: [8, 40]` is seven now and turns eight in forty days. */
export type SamplePerson = Omit<Person, 'id' | 'born'> & { readonly turns?: readonly [number, Away] }

/** Who does something, by their key in the family or as somebody typed it; and by when, as a day or as typed. */
export type Pair = readonly [who: string | undefined, by: Away | string | undefined]

export type SampleTask = {
  readonly text: string
  readonly pairs: readonly Pair[]
  readonly repeat?: Pick<Repeat, 'days' | 'stepDown'> & { readonly from: Away; readonly until: Away }
  readonly stages?: readonly (readonly [Away, string])[]
  /** When it begins, where that is after the plan does. */
  readonly starts?: Away
}

export type SampleGoal = Omit<NonNullable<Need['goals']>[number], 'id' | 'evidence' | 'met'>

export type SampleMeasure = {
  readonly what: string
  readonly unit: string
  readonly from: number
  readonly to: number
  readonly stages?: readonly (readonly [Away, number])[]
  readonly source?: string
}

/** One need; its parts are called n1t1, n1g1 and n1m1 in the order they stand. */
export type SampleNeed = {
  readonly text: string
  readonly impact?: 1 | 2 | 3
  /** The worries it answers: w1, w2. */
  readonly answers?: readonly string[]
  readonly factors?: readonly (readonly [text: string, voice?: Voice, by?: string])[]
  readonly tasks?: readonly SampleTask[]
  readonly goals?: readonly SampleGoal[]
  readonly measures?: readonly SampleMeasure[]
}

/** A plan as it was begun, and what came of it. Words may name days: `{+12}`. */
export type SamplePlan = {
  readonly key: string
  readonly kind: PlanKind
  readonly template: TemplateId
  /** The key of somebody, or nobody’s where it is about the whole family. */
  readonly about?: string
  readonly by: StaffKey
  readonly begins: Away
  readonly meeting?: Away
  /** How often people meet about it or visit, and who comes. */
  readonly meets?: string
  /** The last day it can run for this child. */
  readonly ends?: Away
  /** Who of the family it names; everybody, unless it says. */
  readonly people?: readonly string[]
  readonly worries?: readonly Omit<Worry, 'id'>[]
  readonly strengths?: readonly string[]
  readonly needs: readonly SampleNeed[]
  readonly consequences?: Consequences
  /** Another plan of the family that it goes on from; its own needs are then what is new. */
  readonly goesOnFrom?: string
  /** Read from a file, as somebody had written it elsewhere. */
  readonly broughtIn?: 'word'
  readonly story?: (tell: Teller) => void
}

/** What must be kept from somebody. */
export type SampleHold = {
  readonly hidden: string
  readonly keptFrom: string
  readonly what: readonly HeldThing[]
  readonly why: string
}

/** An invented family with its people and its plans. */
export type SampleFamily = {
  readonly key: string
  readonly name: string
  readonly team: TeamKey
  /** Staff who work with it, each with who they are among its people. */
  readonly workers: Readonly<Partial<Record<StaffKey, string>>>
  /** The only staff who may know of it. */
  readonly restrictedTo?: readonly StaffKey[]
  readonly hold?: SampleHold
  /** Staff of the other team who once had to open it, and why. */
  readonly openedBy?: { readonly staff: StaffKey; readonly on: Away; readonly why: string }
  readonly people: Readonly<Record<string, SamplePerson>>
  readonly plans: readonly SamplePlan[]
}

/** One task of one person, or of whoever somebody typed. */
export const task = (
  text: string,
  who?: string,
  by?: Away | string,
  more: Omit<SampleTask, 'text' | 'pairs'> = {},
): SampleTask => ({ text, pairs: who === undefined && by === undefined ? [] : [[who, by]], ...more })

/** One task that several people share, each by their own day. */
export const shared = (text: string, ...pairs: readonly Pair[]): SampleTask => ({ text, pairs })

/** What will be different, and how and from whom anybody will know. */
export const goal = (
  text: string,
  whose: NonNullable<SampleGoal['whose']>,
  evidencedBy?: string,
  evidencedWho?: string,
): SampleGoal => ({
  ...{ text, whose },
  ...(evidencedBy !== undefined && { evidencedBy }),
  ...(evidencedWho !== undefined && { evidencedWho }),
})
