import type { Finding } from '../../../checker/index.ts'
import { type Id, isHere, type PartKind, type PlanRecord, partOf } from '../../../plans/index.ts'

/** Parts that stand on the page by themselves. */
const own: readonly PartKind[] = ['person', 'worry', 'strength', 'need', 'factor', 'task', 'goal', 'measure']

/** Where everything else is told. */
const sections: Readonly<Partial<Record<PartKind, string>>> = {
  plan: 'about',
  about: 'about',
  consequences: 'consequences',
  view: 'views',
  understanding: 'understanding',
  draft: 'seen',
  sighting: 'seen',
  agreement: 'agreement',
  challenge: 'challenges',
  review: 'reviews',
}

/** The name of the place on the page where a part stands: what a link to it leads to. */
export const placeName = (kind: PartKind, id: Id): string => `${kind}-${id}`

/** Where on the page a part of the plan stands; nothing once it has been taken out. */
export function placeOnPage(record: PlanRecord, id: Id): string | undefined {
  const part = isHere(record, id) ? partOf(record, id) : undefined
  if (!part) return undefined
  if (own.includes(part.kind)) return placeName(part.kind, id)
  return sections[part.kind] ?? (part.under === undefined ? undefined : placeOnPage(record, part.under))
}

/** Rules about a person or the whole plan speak of a section of it. */
const byRule: Readonly<Record<string, string>> = {
  'no-voice': 'views',
  'not-understood': 'understanding',
  'not-agreed': 'agreement',
  surprise: 'seen',
  drift: 'needs',
  overload: 'needs',
  'same-date': 'needs',
  'not-linked': 'worries',
  'review-late': 'next-review',
}

/** The need a finding is about; nothing where it is about the plan as a whole. */
export const needOf = ({ at }: Finding): Id | undefined => at.need ?? (at.part === 'need' ? at.id : undefined)

/** Where on the page what a finding is about stands. */
export const whereFound = (record: PlanRecord, { rule, at }: Finding): string =>
  (at.part === 'worry' && at.id !== undefined ? placeOnPage(record, at.id) : undefined) ??
  byRule[rule] ??
  (at.id === undefined ? undefined : placeOnPage(record, at.id)) ??
  (at.part === 'consequences' ? 'consequences' : 'about')
