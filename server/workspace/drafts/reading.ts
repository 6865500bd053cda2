import type { PlanRecord } from '../../../plans/index.ts'
import type { Draft, OpenedPlan, Present } from '../../../store/index.ts'
import { checkRecord } from '../check-record.ts'
import type { PlanVisit } from '../visit.ts'
import {
  daysUnder,
  lettersOf,
  notesAt,
  notesOf,
  overlay,
  shownTo,
  type Typed,
  wholeOf,
} from '../write/index.ts'
import { type Kept, partAt } from './exchange.ts'
import { hereView } from './here-view.ts'

type ToRead = {
  readonly opened: OpenedPlan
  /** All that this person has typed into the plan and not saved. */
  readonly drafts: readonly Draft[]
  readonly others: readonly Present[]
  /** The version their page was shown with. */
  readonly saw: number
  /** The parts that the page has boxes for. */
  readonly shows: readonly string[]
  /** The boxes that somebody was in and has left. */
  readonly left: readonly string[]
}

/** What is to be shown beside the boxes of a page: the plan is read as it would be with everything this person typed. */
export function readTyping(
  visit: PlanVisit,
  { opened, drafts, others, saw, shows, left }: ToRead,
): Pick<Kept, 'notes' | 'days' | 'letters' | 'whole' | 'here'> {
  const typed: Typed = new Map(drafts.map(({ place, text }) => [place, text]))
  const isShown = (place: string): boolean => shows.includes(partAt(place))
  return {
    days: Object.fromEntries(daysUnder(typed, { today: visit.today, nation: visit.service.nation })),
    here: String(hereView(others, opened, { saw, isShown })),
    notes: undefined,
    ...(visit.own.whileTyping && notesOn(visit, opened.record, { typed, isShown, left })),
  }
}

type Page = {
  readonly typed: Typed
  readonly isShown: (place: string) => boolean
  readonly left: readonly string[]
}

function notesOn(visit: PlanVisit, saved: PlanRecord, { typed, isShown, left }: Page) {
  const record = overlay(saved, typed, visit)
  const findings = checkRecord(record, visit)
  const noted = notesOf(findings, record)
  const shown = { ...shownTo(visit.own, saved), left: new Set(left) }
  const places = new Set(noted.flatMap(({ place }) => (place !== undefined && isShown(place) ? [place] : [])))
  return {
    notes: Object.fromEntries(
      [...places].map(place => [place, String(notesAt(place, noted, { shown, record: saved }))]),
    ),
    letters: String(lettersOf(findings, record)),
    whole: String(wholeOf(visit.plan, record, noted, shown, isShown)),
  }
}
