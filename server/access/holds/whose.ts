import type { Person } from '../../../checker/index.ts'
import type { Id, PartKind, PartRecord, PlanRecord } from '../../../plans/index.ts'
import type { Hold } from '../../../store/index.ts'
import { squash } from './secrets.ts'

/** A part whose kind says what it holds. */
type AnyPart = { readonly [K in PartKind]: PartRecord<K> }[PartKind]

/** The hidden person of a hold as one plan names them. */
export type Hidden = {
  readonly hold: Hold
  readonly ids: ReadonlySet<Id>
  /** What they are called, squashed: who said something is not always one of the people. */
  readonly names: ReadonlySet<string>
  readonly is: Person['is']
}

/**
 * Who is hidden, in this plan: by their id, and by their name too, since a plan that came from a file gives people ids
 * of its own.
 */
export function hiddenIn(record: PlanRecord, people: readonly Person[], hold: Hold): Hidden {
  const known = people.find(({ id }) => id === hold.hidden)
  const name = known && squash(known.name)
  const parts = (Object.values(record.parts) as readonly AnyPart[])
    .filter(part => part.kind === 'person')
    .filter(({ id, is }) => id === hold.hidden || squash(is.name) === name)
  const called = [known, ...parts.map(({ is }) => is)].flatMap(each => [each?.name, each?.relation])
  return {
    hold,
    names: new Set(called.map(word => squash(word ?? '')).filter(word => word !== '')),
    ids: new Set([hold.hidden, ...parts.map(({ id }) => id)]),
    is: known?.is ?? parts[0]?.is.is ?? 'parent',
  }
}

/**
 * Whether a part holds what a hidden person says. Something said in their voice by nobody in particular may be theirs,
 * and counts as theirs until somebody says whose it is.
 */
export function isTheirWord(anyPart: PartRecord, { ids, names, is: whatTheyAre }: Hidden): boolean {
  const part = anyPart as AnyPart
  const by = (who: Id | undefined): boolean => who !== undefined && (ids.has(who) || names.has(squash(who)))
  const isChild = whatTheyAre === 'child'
  switch (part.kind) {
    case 'view':
    case 'understanding':
    case 'agreement':
      return by(part.is.person)
    case 'challenge':
      return by(part.is.by)
    case 'factor':
      return part.is.by === undefined ? part.is.voice === (isChild ? 'child' : 'family') : by(part.is.by)
    case 'evidence':
      return part.is.by === undefined
        ? part.is.source === (isChild ? 'said-by-child' : 'said-by-parent')
        : by(part.is.by)
    default:
      return false
  }
}
