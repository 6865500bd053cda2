import { type Finding, mostImportantFirst } from '../../../../checker/index.ts'
import { type PlanRecord, partOf, partsHere, toPlan } from '../../../../plans/index.ts'
import type { OwnSettings } from '../../settings/own.ts'

/** How what was found is to be shown to one person: as they have settled, and quietly where a draft has only just been begun. */
export type Shown = {
  readonly as: OwnSettings['findings']
  /** Whether nobody but those who write it has seen it: much is still to come, and nobody has to be told so loudly. */
  readonly isYoung: boolean
  /** The boxes that were in and have been left: by then they say what they are to say. */
  readonly left: ReadonlySet<string>
}

/** What is shown at once, and what is folded away under a few words; nothing is left out. */
export type Sorted<Each> = {
  readonly loud: readonly Each[]
  readonly folded: readonly Each[]
  /** What the folded ones are called; they are also counted. */
  readonly called: 'more' | 'still to come' | 'notes'
}

/** A draft that has not been shared with anybody. */
export const isYoung = (record: PlanRecord): boolean => {
  const { state, starts } = toPlan(record)
  const isDraft = (state ?? (starts ? 'active' : 'draft')) === 'draft'
  return isDraft && partsHere(record, 'draft').length === 0 && partsHere(record, 'sighting').length === 0
}

/** Whoever reads a plan has settled this; no box has been left yet. */
export const shownTo = ({ findings }: Pick<OwnSettings, 'findings'>, record: PlanRecord): Shown => ({
  as: findings,
  isYoung: isYoung(record),
  left: new Set(),
})

/** Whether what a box still lacks waits: its part has never been saved, and nobody has been in it and left. */
export const canWait = ({ isYoung: young, left }: Shown, record: PlanRecord, place: string): boolean =>
  young && !left.has(place) && partOf(record, place.split('/')[1] ?? '') === undefined

/** Sorts what was found by how somebody wants to see it. `waits` says that what is only missing can be said quietly. */
export function sortFindings<Each>(
  all: readonly Each[],
  found: (each: Each) => Finding,
  { as }: Pick<Shown, 'as'>,
  waits: boolean,
): Sorted<Each> {
  if (as === 'on-request') return { loud: [], folded: all, called: 'notes' }
  const isMissing = (each: Each): boolean => found(each).text === ''
  const isLoud = (each: Each): boolean =>
    !(waits && isMissing(each)) && (as === 'all' || found(each).severity === 'fix')
  const folded = all.filter(each => !isLoud(each))
  const isOnlyMissing = waits && folded.every(isMissing)
  return { loud: all.filter(isLoud), folded, called: isOnlyMissing ? 'still to come' : 'more' }
}

/** What is said of the words in a box comes before what is missing around them. */
export const wordsFirst = (a: Finding, b: Finding): number =>
  Number(a.text === '') - Number(b.text === '') || mostImportantFirst(a, b)

/** What stands over notes that are folded away: “3 notes”, “2 more”, “Still to come: 4”. */
export const foldedInWords = (many: number, called: Sorted<never>['called']): string => {
  if (called === 'still to come') return `Still to come: ${many}`
  return called === 'more' ? `${many} more` : many === 1 ? '1 note' : `${many} notes`
}
