import { MARK } from '../../sign-in/own-form.ts'

/** A box of a plan by its place: `task/t1/text`. */
export type Place = string

/** What the page is told once its words are kept; everything to be shown comes as it stands on the page. */
export type Kept = {
  /** When they were kept, as people say it: “2:02pm”. */
  readonly saved: string
  /** The same moment by the clock here, which the page sets its own by. */
  readonly now: string
  /** The places whose words were too long to be kept. */
  readonly tooLong: readonly Place[]
  /** Others have saved a newer version since the page was shown. */
  readonly moved?: true
  /** What is to be noted at each place of the page that has something to note; nothing where no notes are wanted while typing. */
  readonly notes: Readonly<Record<Place, string>> | undefined
  /** What was understood of each day that was typed. */
  readonly days: Readonly<Record<Place, string>>
  /** The summary by letter and what is to be noted of the plan as a whole, where notes are wanted; and who else is here. */
  readonly letters?: string
  readonly whole?: string
  readonly here: string
}

/** All that a page may be told when it sends what is being typed. */
export type Answer = Kept | { readonly refused: string } | { readonly signedOut: true }

/** The names under which the page sends it, beside its boxes. */
export const sent = {
  mark: MARK,
  /** The version of the plan that the page was shown with. */
  saw: 'saw',
  /** When it was typed, by the clock here. */
  at: 'at',
  /** A place that follows is one whose words go. */
  dropped: 'dropped',
  /** A part that the page has boxes for: notes are told for these. */
  shows: 'shows',
  /** The place of the box somebody is in. */
  in: 'in',
  /** The place of a box that somebody was in and has left. */
  left: 'left',
  byScript: 'by-script',
} as const

/** The kind and the id of the part that a place is in. */
export const partAt = (place: Place): string => place.split('/', 2).join('/')
