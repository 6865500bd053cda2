import type { Person } from '../../../../checker/index.ts'
import { fold, type PartRecord, type PlanRecord, partOfKind } from '../../../../plans/index.ts'
import { holdBack } from '../../../access/holds/hold-back.ts'
import { fingerprint } from '../../../sign-in/tokens.ts'
import { type ToTell, toTell, workersToAsk } from '../../care/whom-to-ask.ts'
import { leftOutInWords } from '../../carry/left-out-view.ts'
import { openThePlan } from '../../change-plan.ts'
import type { PlanVisit } from '../../visit.ts'
import { peopleOf } from '../paper.ts'

/** A copy as its one reader will have it, and what staff have to know of it. */
export type OneCopy = {
  readonly part: PartRecord<'copy'>
  /** The plan as it stood when the copy was asked for, for staff alone. */
  readonly whole: PlanRecord
  /** The same without what is not for this reader. */
  readonly given: PlanRecord
  /** What they read of it, with those they can ask. */
  readonly told: ToTell
  readonly reader: Person
  /** What it leaves out, in words for staff. */
  readonly leavesOut: readonly string[]
  readonly standing: Standing
}

/** `changed`: what it leaves out is no longer what somebody looked at, since a hold has come or gone. */
export type Standing = 'asked' | 'may-be-made' | 'not-to-be-made' | 'changed'

/** Whose a copy is, as every sheet of it says: the copies of two parents may lie in the tray of one printer. */
export const whoseCopy = ({ reader }: Pick<OneCopy, 'reader'>): string => `This copy is for ${reader.name}`

/** What whoever a copy is for is called, also once they have been taken out of the plan. */
export const nameOfReader = (record: PlanRecord, id: string): string =>
  peopleOf(record).find(person => person.id === id)?.name ?? partOfKind(record, 'person', id)?.is.name ?? id

/** Tells the copy that somebody read from the one that would be made now: a hold may have come or gone. */
export const looked = ({ leavesOut, told }: Pick<OneCopy, 'leavesOut' | 'told'>): string =>
  fingerprint(JSON.stringify([leavesOut, told.plan]))

/** Makes a copy that was asked for, of the version it was asked for, with the holds there are now; nothing where there is none of that name. */
export async function copyOf(visit: PlanVisit, id: string): Promise<OneCopy | undefined> {
  const { store, organisation, plan, family } = visit
  const { record } = await openThePlan(visit)
  const part = partOfKind(record, 'copy', id)
  const [person = ''] = part?.is.with ?? []
  if (!part || person === '') return undefined
  const [events, home, workers] = await Promise.all([
    store.history({ organisation, plan }),
    store.openFamily({ organisation, family: family.family }),
    workersToAsk(visit),
  ])
  const then = fold(events.filter(({ version }) => version <= part.is.version))
  const people = (home?.people ?? []).map(each => each.person)
  // What was said in confidence since it was asked for is kept back too.
  const { given, leftOut } = holdBack(withConfidencesOf(record, then), {
    ...{ people, holds: family.holds },
    reader: { people: [person] },
  })
  const leavesOut = counted(leftOut.map(each => leftOutInWords(then, each)))
  const all = peopleOf(record)
  return {
    ...{ part, whole: then, given, leavesOut, standing: standingOf(part.is, leavesOut) },
    told: toTell(given, workers, part.is.on),
    reader: all.find(each => each.id === person) ?? {
      id: person,
      name: nameOfReader(record, person),
      is: 'network',
    },
  }
}

/** Each once, with how many there are of it: one more of the same is something else to look at. */
const counted = (all: readonly string[]): readonly string[] =>
  [...new Set(all)].map(each => {
    const many = all.filter(other => other === each).length
    return many > 1 ? `${each} (${many})` : each
  })

const standingOf = (
  { lookedBy, notMadeBecause, leavesOut = '' }: OneCopy['part']['is'],
  now: readonly string[],
): Standing => {
  if (lookedBy === undefined) return 'asked'
  if (notMadeBecause !== undefined) return 'not-to-be-made'
  return leavesOut === now.join('\n') ? 'may-be-made' : 'changed'
}

const withConfidencesOf = (now: PlanRecord, then: PlanRecord): PlanRecord => ({
  ...then,
  parts: Object.fromEntries(
    Object.entries(then.parts).map(([id, part]) => {
      const { privateTo } = (now.parts[id]?.is ?? {}) as { readonly privateTo?: readonly string[] }
      return [id, privateTo ? ({ ...part, is: { ...part.is, privateTo } } as typeof part) : part]
    }),
  ),
})
