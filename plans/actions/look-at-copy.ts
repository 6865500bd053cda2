import type { By } from '../event.ts'
import type { Id } from '../parts/bodies.ts'
import { type PartRecord, type PlanRecord, partOfKind } from '../record.ts'
import { isWritten } from './checking.ts'
import { type Action, happens, type Outcome, refuse } from './outcome.ts'
import { settingFields } from './setting-fields.ts'

/** A copy that a second person has looked at, and what it leaves out, as it was told to them. */
export type LookAtCopy = { readonly copy: Id; readonly leavesOut?: string }

/** A copy that should not be made, and why not. */
export type RefuseCopy = { readonly copy: Id; readonly because: string }

/** A second pair of eyes: somebody other than who asked has read the copy as it will be: what goes out cannot be called back. */
export const lookAtCopy: Action<LookAtCopy> = (record, { copy: id, leavesOut }, told) =>
  bySomebodyElse(record, id, told.by, () =>
    happens(
      record,
      told,
      settingFields(record, 'copy-looked-at', id, {
        ...{ lookedBy: told.by.name, lookedOn: told.today, notMadeBecause: null },
        leavesOut: isWritten(leavesOut) ? leavesOut : null,
      }),
    ),
  )

/** Says that a copy must not go out as it is. */
export const refuseCopy: Action<RefuseCopy> = (record, { copy: id, because }, told) =>
  bySomebodyElse(record, id, told.by, () =>
    isWritten(because)
      ? happens(
          record,
          told,
          settingFields(record, 'copy-refused', id, {
            ...{ lookedBy: told.by.name, lookedOn: told.today, notMadeBecause: because },
          }),
        )
      : refuse('because', 'Say what is wrong with it, so that it can be put right.'),
  )

const bySomebodyElse = (record: PlanRecord, id: Id, by: By, act: () => Outcome): Outcome => {
  const copy: PartRecord<'copy'> | undefined = partOfKind(record, 'copy', id)
  if (copy === undefined) return refuse('copy', 'That copy is not in this plan.')
  if (copy.added.by.id === by.id)
    return refuse('copy', 'You asked for this copy, so somebody else has to look at it.')
  return act()
}
