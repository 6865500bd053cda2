import type { Id } from './parts/bodies.ts'
import { isHere, type PartRecord, type PlanRecord, partOf, partsHere } from './record.ts'
import { isWritten } from './telling/is-written.ts'

/**
 * Answers that say no, or yes to some of it, of which nobody has written yet what that means for risk and what will be
 * done [G5]; by whichever way they came. Writing it closes one; so does a later answer of the same person, and taking
 * out what it was about.
 */
export const openDisagreements = (record: PlanRecord): readonly PartRecord<'agreement'>[] => {
  const all = partsHere(record, 'agreement')
  return all.filter(
    each =>
      (each.is.answer === 'disagrees' || each.is.answer === 'in-part') &&
      !(isWritten(each.is.meansForRisk) && isWritten(each.is.willDo)) &&
      !wasTakenOut(record, each.is.part) &&
      !all.some(other => isInPlaceOf(other, each)),
  )
}

const wasTakenOut = (record: PlanRecord, part: Id | undefined): boolean =>
  part !== undefined && partOf(record, part) !== undefined && !isHere(record, part)

/** Somebody who could not be asked again has not changed their mind. */
const isInPlaceOf = (later: PartRecord<'agreement'>, { is, added }: PartRecord<'agreement'>): boolean =>
  later.is.person === is.person &&
  later.is.answer !== 'could-not-be-asked' &&
  later.added.version > added.version &&
  (later.is.part === undefined || later.is.part === is.part)
