import { happens, type Outcome, refuse, type Told } from './actions/outcome.ts'
import type { PlanEvent } from './event.ts'
import { fold } from './fold.ts'
import { adds } from './happenings/adding.ts'
import { type Cell, presence } from './happenings/family.ts'
import { backOf, cellsOf, type Happening, isAdding, isSetting, isUndoing } from './happenings/index.ts'
import { sets } from './happenings/setting.ts'
import type { AnyBody, Id } from './parts/bodies.ts'
import { mentionedIn } from './parts/mentions.ts'
import { hangsOn, type PlanRecord, saidIn } from './record.ts'

/**
 * Takes back what this person last did and has not yet taken back. It is refused when others have built on it since, and
 * for words given to others: an answer, a review, an ending.
 */
export const undo = (events: readonly PlanEvent[], told: Told): Outcome => {
  const record = fold(events)
  const taken = new Set(events.flatMap(({ happened }) => (isUndoing(happened) ? happened.undoes : [])))
  const left = events.filter(({ version, happened }) => !taken.has(version) && !isUndoing(happened))
  const mine = lastDoneBy(left, told.by.id)
  const [first] = mine
  if (first === undefined) return refuse('plan', 'There is nothing of yours to take back in this plan.')
  if (saidIn(record, 'plan', 'state') === 'ended')
    return refuse('plan', 'This plan has ended. Reopen it before you take anything back.')
  const backs = mine.map(({ happened }) => backOf(happened))
  if (backs.some(back => back === undefined))
    return refuse(
      'plan',
      'What you last did here was given to others, and stays. Record what is right now beside it.',
    )
  const builder = builtOn(record, left, mine)
  if (builder)
    return refuse(
      'plan',
      `${builder.by.name} has worked on this since, so it cannot be taken back by itself. Change it by hand instead.`,
    )
  const back = backs.toReversed().flatMap(each => each ?? [])
  return happens(record, told, { kind: 'undone', undoes: mine.map(({ version }) => version), back })
}

/** The events of the last thing somebody did: they share its moment. */
const lastDoneBy = (events: readonly PlanEvent[], id: string): readonly PlanEvent[] => {
  const last = events.findLast(({ by }) => by.id === id)
  return last ? events.filter(({ by, at }) => by.id === id && at === last.at) : []
}

/** Who has built on it since: changed the same, or something on a part that would go, or made something point at it. */
const builtOn = (
  record: PlanRecord,
  left: readonly PlanEvent[],
  mine: readonly PlanEvent[],
): PlanEvent | undefined => {
  const cells = mine.flatMap(({ happened }) => cellsOf(happened))
  const last = mine.at(-1)?.version ?? 0
  return left.find(
    ({ version, happened }) =>
      version > last &&
      (cellsOf(happened).some(cell => cells.some(each => meet(record, cell, each))) ||
        mentionsOf(happened).some(id => cells.some(({ part, field }) => part === id && field === presence))),
  )
}

const meet = (record: PlanRecord, now: Cell, { part, field }: Cell): boolean =>
  (field === presence ? hangsOn(record, now.part, part) : now.part === part && now.field === field) ||
  (now.field === presence && hangsOn(record, part, now.part))

/** The parts that a happening makes something point at. */
const mentionsOf = (happened: Happening): readonly Id[] => {
  if (isAdding(happened)) return mentionedIn(adds[happened.kind], happened.is as AnyBody)
  if (isSetting(happened)) return mentionedIn(sets[happened.kind], happened.set as AnyBody)
  return []
}
