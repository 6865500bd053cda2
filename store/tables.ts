import type { Generated, Kysely } from 'kysely'
import type { AccessTables } from './access-tables.ts'
import type { AccountTables } from './account-tables.ts'
import type { CheckingTables } from './checking-tables.ts'
import type { EvidenceTables } from './evidence-tables.ts'
import type { WorkspaceTables } from './workspace-tables.ts'

/** The tables as the last migration leaves them. Days and moments are text, yes and no are 1 and 0, JSON is text. */
export type Tables = AccessTables &
  AccountTables &
  WorkspaceTables &
  EvidenceTables &
  CheckingTables & {
    readonly organisations: {
      readonly id: string
      readonly name: string
      /** The last number that was made into a family’s reference. */
      readonly families_numbered: Generated<number>
    }
    readonly teams: Of & { readonly id: string; readonly name: string; readonly sort: string }
    readonly families: Of & {
      readonly id: string
      readonly team: string
      readonly version: number
      readonly name: string
      readonly sort: string
      /** Known only by those it names. */
      readonly restricted: Generated<0 | 1>
      /** What a service calls it by in speech and on paper, and the same as it is looked for. */
      readonly reference: string
      readonly reference_key: string
    }
    readonly people: Of & {
      readonly id: string
      readonly family: string
      readonly version: number
      readonly name: string
      readonly sort: string
      /** All that is known of them, as JSON. */
      readonly person: string
    }
    readonly changes: Of & {
      readonly is: 'family' | 'person'
      readonly id: string
      readonly version: number
      readonly at: string
      readonly by: string
      /** What the family or person has been since, as JSON. */
      readonly now: string
    }
    readonly names: Of & {
      readonly written: string
      readonly is: 'person' | 'family' | 'plan'
      readonly id: string
      readonly family: string
      readonly name: string
    }
    readonly near_words: Of & { readonly form: string; readonly word: string }
    readonly plans: Of & PlanRow
    readonly events: Of & EventRow
    readonly saves: Of & {
      readonly key: string
      readonly plan: string
      readonly version: number
      readonly asked: string
      readonly at: string
    }
    /** Of an open task, the name of its family besides. */
    readonly tasks: Of & TaskRow & { readonly family_name: string }
    readonly counters: Of & {
      readonly team: string
      readonly what: string
      readonly day: string
      readonly count: number
    }
  }

/** What every row begins with, so that a database of many machines can keep each organisation together. */
type Of = { readonly organisation: string }

export type PlanRow = {
  readonly id: string
  readonly family: string
  readonly team: string
  readonly version: number
  /** The hash of the last event. */
  readonly hash: string
  /** The moment of the last event. */
  readonly changed: string
  readonly title: string
  readonly kind: string | null
  readonly template: string
  readonly state: string
  readonly next_review: string | null
  /** The version whose findings are counted, when it was ever checked. */
  readonly checked: number | null
  readonly fix: number
  readonly improve: number
  readonly advice: number
  readonly snapshot: string
  /** Whether a draft has been shown to anybody; a plan that is no draft says no. */
  readonly shared: 0 | 1
  /** Whether a manager gave the draft back and has not decided since; a plan that is no draft says no. */
  readonly given_back: 0 | 1
  /** Answers that say no, of which nobody has said yet what they mean; none in a plan that has ended. */
  readonly disagreements: number
}

export type EventRow = {
  readonly plan: string
  readonly version: number
  readonly at: string
  readonly by: string
  readonly kind: string
  readonly happened: string
  readonly hash: string
}

export type TaskRow = {
  readonly plan: string
  readonly task: string
  readonly team: string
  readonly words: string
  readonly who: string
  readonly due: string | null
  readonly state: string
  readonly open: 0 | 1
  /** Of an open task, what a list shows of its plan; of any other nothing. */
  readonly family: string
  readonly title: string
}

/** A database that can be asked. */
export type Reading = Pick<Kysely<Tables>, 'selectFrom' | 'getExecutor'>

/** A transaction that is under way; it has no way to begin another, nor to reach the database beside itself. */
export type Writing = Reading & Pick<Kysely<Tables>, 'insertInto' | 'updateTable' | 'deleteFrom'>
