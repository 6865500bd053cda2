import type { Day, Finding, Person } from '../../../checker/index.ts'
import {
  type Blend,
  type Conflict,
  type Id,
  type Instant,
  type Nation,
  type PlanRecord,
  partOf,
} from '../../../plans/index.ts'
import type { Attributes } from '../../views/components/options.ts'
import type { WrittenKind } from './boxes/fields.ts'
import type { Noted } from './findings/notes-at.ts'
import type { Shown } from './findings/shown.ts'
import type { Typed } from './typed.ts'

/** A part on a page: in the plan already, or with boxes of its own that wait for words. */
export type Row = { readonly kind: WrittenKind; readonly id: Id; readonly under: Id; readonly isNew: boolean }

/** Somebody who may be meant where a name is asked for. */
export type Suggestion = { readonly name: string; readonly as: string }

/** What a page on which a plan is written shows. */
export type Desk = {
  readonly plan: Id
  /** The plan as it was on the page when it was first shown. */
  readonly record: PlanRecord
  readonly saw: number
  /** Known again when the page is sent twice. */
  readonly key: string
  readonly today: Day
  /** Whose bank holidays are kept here. */
  readonly nation: Nation
  /** What stands in boxes and is not in the plan. */
  readonly typed: Typed
  /** The same plan as it would be with that in it. */
  readonly laid: PlanRecord
  readonly rows: readonly Row[]
  readonly findings: readonly Finding[]
  readonly noted: readonly Noted[]
  /** How notes are shown to whoever writes. */
  readonly shown: Shown
  readonly people: readonly Suggestion[]
  /** The people of the family whom the plan does not name. */
  readonly toTake: readonly Person[]
  /** Whom the plan is about, by first name. */
  readonly child: string
  /** When words were typed that are shown here and were never saved. */
  readonly unsaved: Instant | undefined
  /** What was saved before this page was shown, in sentences. */
  readonly done: Saved | undefined
  readonly script: Attributes
  /** What two people wrote at once, to be chosen between. */
  readonly conflicts: readonly Clash[]
  /** The plan as it stands meanwhile, where they are shown. */
  readonly latest?: PlanRecord
  /** Texts that now hold the words of two people, and where the page leads on. */
  readonly blended?: {
    readonly texts: readonly Blend[]
    readonly goOn: string
    readonly by: readonly string[]
  }
  /** Asked, and not yet done. */
  readonly asking: 'throw-away' | undefined
}

/** What two people wrote at once, and when the other did. */
export type Clash = Conflict & { readonly at: Instant }

/** What a save did, told on the page after it. */
export type Saved = {
  readonly version: number
  readonly says: readonly string[]
  /** The need it was about, where it was about one. */
  readonly need: Id | undefined
  readonly canBeUndone: boolean
}

/** The parts of one kind that hang on a part, those that are new last. */
export const rowsOf = (desk: Pick<Desk, 'rows'>, kind: WrittenKind, under: Id): readonly Row[] =>
  desk.rows.filter(row => row.kind === kind && row.under === under)

/** Whom a plan is about, as one calls them. */
export function childOf(record: PlanRecord): string {
  const about = partOf(record, 'about')?.is as { readonly is?: string; readonly name?: string } | undefined
  const name = (about?.name ?? '').trim()
  if (name === '') return 'the child'
  return about?.is === 'family' ? name : (name.split(/\s+/)[0] ?? name)
}
