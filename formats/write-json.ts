import type { Plan } from '../checker/index.ts'

/** Every key of a plan in the order a person reads it, so that two files of one plan are the same letter for letter. */
export const keyOrder =
  `id kind template state about person is name relation role organisation contact born nonVerbal
  starts ends nextReview meeting meets changed people worries strengths text impact answers voice by from what unit baseline
  target source whose evidencedBy evidencedWho factors tasks assigned who due repeat days until stepDown because done
  doneOn evidence on value next putAway goals measures stages readings met needs consequences endsWhen increasesWhen
  bottomLine backup views how understanding askedBy words draftsSeen agreements part answer meansForRisk challenges
  reviews tookPart directions decisions`.split(/\s+/)

const places = new Map(keyOrder.map((key, at) => [key, at]))
const placeOf = (key: string): number => places.get(key) ?? places.size

const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, held]) => held !== undefined)
      .toSorted(([a], [b]) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1))
      .map(([key, held]) => [key, ordered(held)]),
  )
}

/** A plan as JSON; runs in the page as well, where it is downloaded. */
export const writeJson = (plan: Plan): string => `${JSON.stringify(ordered(plan), null, 2)}\n`
