import type { Person } from '../../../checker/index.ts'
import { type Id, type PartRecord, type PlanRecord, partOfKind, waysToCall } from '../../../plans/index.ts'
import type { Hold } from '../../../store/index.ts'
import { squash } from './secrets.ts'

/**
 * The holds of a family as one plan names its people, each by what tells it best last. A plan that came from a file, or where
 * somebody typed a name anew, has ids of its own, and one may speak of people whom it does not list: a hold counts for each
 * of those ids too, and for what else they are called. `people` are those of the family.
 */
export function holdsAsNamed(
  record: PlanRecord,
  people: readonly Person[],
  holds: readonly Hold[],
): readonly Hold[] {
  if (holds.length === 0) return holds
  const listed = namesIn(record)
  const isTheirs = (id: Id): boolean => people.some(person => person.id === id)
  const idsOf = (id: Id): readonly Id[] => {
    const person = people.find(each => each.id === id)
    if (!person) return [id]
    const called = [person.name, person.relation ?? ''].map(squash).filter(name => name !== '')
    const others = listed.filter(each => !isTheirs(each.id) && called.includes(squash(each.name)))
    const ids = [id, ...others.map(other => other.id)]
    const isListed = listed.some(each => each.isHere && ids.includes(each.id))
    return isListed ? ids : [...ids, ...waysToCall(person).toReversed()]
  }
  return holds.flatMap(hold =>
    idsOf(hold.hidden).flatMap(hidden =>
      idsOf(hold.keptFrom).map(keptFrom => ({ ...hold, hidden, keptFrom })),
    ),
  )
}

/** Each hold once, to be told: by what tells it best. */
export const eachHoldOnce = (holds: readonly Hold[]): readonly Hold[] => [
  ...new Map(holds.map(hold => [hold.id, hold])).values(),
]

type Listed = { readonly id: Id; readonly name: string; readonly isHere: boolean }

/** Everybody a plan lists, removed or not; whom it is about goes by their name where it does not list them. */
function namesIn(record: PlanRecord): readonly Listed[] {
  const listed = Object.values(record.parts)
    .filter((part): part is PartRecord<'person'> => part.kind === 'person')
    .map(({ id, is, removed }) => ({ id, name: is.name, isHere: removed === undefined }))
  const about = partOfKind(record, 'about', 'about')?.is
  return about ? [...listed, { id: about.person ?? about.name, name: about.name, isHere: true }] : listed
}
