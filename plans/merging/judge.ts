import type { PlanEvent } from '../event.ts'
import { isOrder, presence } from '../happenings/family.ts'
import { cellsOf, isAdding } from '../happenings/index.ts'
import { inOrder, isReordered } from '../order.ts'
import type { AnyBody, Id } from '../parts/bodies.ts'
import { fieldOf } from '../parts/index.ts'
import { bodyOf, isHere, type PartRecord, partOf, saidIn } from '../record.ts'
import { isSame } from '../same.ts'
import { weave } from '../weave.ts'
import { bothChanged, bothOrdered, endedMeanwhile, goneMeanwhile, workedOn } from './conflicts.ts'
import type { Blend, Conflict, Verdict, Verdicts } from './outcome.ts'
import { builtOn, isGone, isOut, pointsFrom, type Three } from './three.ts'

type Judged = Verdict | { readonly conflict: Conflict }

/** Judges every place this person wrote: what it was when they looked, what others made of it, and what they did. */
export const judge = (three: Three, events: readonly PlanEvent[]): Verdicts => {
  const verdicts = new Map<string, Verdict>()
  const conflicts = new Map<string, Conflict>()
  const blended: Blend[] = []
  for (const { part, field } of events.flatMap(({ happened }) => cellsOf(happened))) {
    const key = keyOf(part, field)
    if (verdicts.has(key)) continue
    const judged = judgePlace(three, events, part, field)
    verdicts.set(key, typeof judged === 'object' && 'conflict' in judged ? 'keep' : judged)
    if (typeof judged === 'string') continue
    if ('conflict' in judged)
      conflicts.set(keyOf(judged.conflict.part, judged.conflict.field), judged.conflict)
    else blended.push(blendOf(three, part, field, judged.put))
  }
  const isIdle = [...verdicts.values()].every(verdict => verdict === 'drop')
  const ended = isIdle ? undefined : endedConflict(three)
  return {
    of: (part, field) => verdicts.get(keyOf(part, field)) ?? 'keep',
    conflicts: ended ? [ended] : [...conflicts.values()],
    blended,
  }
}

const keyOf = (part: Id, field: string): string => `${part} ${field}`

const blendOf = ({ theirs, mine }: Three, part: Id, field: string, now: string): Blend => ({
  part,
  field,
  theirs: String(saidIn(theirs, part, field)),
  mine: String(saidIn(mine, part, field)),
  now,
})

const endedConflict = (three: Three): Conflict | undefined => {
  const [before, theirs, mine] = [three.seen, three.theirs, three.mine].map(each =>
    saidIn(each, 'plan', 'state'),
  )
  return theirs === 'ended' && before !== 'ended' && mine === before ? endedMeanwhile(three) : undefined
}

const judgePlace = (three: Three, events: readonly PlanEvent[], id: Id, field: string): Judged => {
  if (isOrder(field)) return judgeOrder(three, id)
  const part = partOf(three.mine, id)
  if (part === undefined) throw new Error(`There is no part ${id} in what was done.`)
  const isNew = partOf(three.seen, id) === undefined && id !== 'consequences'
  if (isNew) return judgeNew(three, events, part, field)
  return field === presence ? judgePresence(three, part) : judgeField(three, part, field)
}

const judgeNew = (three: Three, events: readonly PlanEvent[], part: PartRecord, field: string): Judged => {
  const there = partOf(three.theirs, part.id)
  if (there)
    return judgeSentTwice(three, part, field, addedAs(events, part.id), addedAs(three.since, part.id))
  if (!isHere(three.mine, part.id)) return 'keep'
  return lostBehind(three, part, bodyOf(part)) ?? 'keep'
}

/** The answer to a first save was lost and it came again, perhaps with more written since: what was saved then is the base. */
const judgeSentTwice = (
  three: Three,
  part: PartRecord,
  field: string,
  now: AnyBody,
  then: AnyBody,
): Judged => {
  const [theirs, mine] = [three.theirs, three.mine].map(record => bodyOf(partOf(record, part.id)))
  if (isSame(theirs, mine)) return 'drop'
  if (isSame(now, then))
    return field === presence ? 'drop' : judgeValues(three, part, field, now[field] ?? null)
  const other = Object.keys({ ...theirs, ...mine }).find(name => !isSame(theirs?.[name], mine?.[name]))
  return { conflict: bothChanged(three, part.id, other ?? presence) }
}

const addedAs = (events: readonly PlanEvent[], id: Id): AnyBody => {
  const found = events.find(({ happened }) => isAdding(happened) && happened.part === id)
  return found && isAdding(found.happened) ? (found.happened.is as AnyBody) : {}
}

/** Something this person’s words hang on or point at, which others took out. */
const lostBehind = (three: Three, part: PartRecord, said: AnyBody): Judged | undefined => {
  const needs = [...(part.under === undefined ? [] : [part.under]), ...pointsFrom(part.kind, said)]
  const lost = needs.find(id => isGone(three, id))
  return lost === undefined ? undefined : { conflict: goneMeanwhile(three, lost, part.id) }
}

const judgePresence = (three: Three, { id, under }: PartRecord): Judged => {
  const { seen, theirs, mine } = three
  const goes = isOut(mine, id)
  if (goes === isOut(seen, id) || goes === isOut(theirs, id)) return 'drop'
  if (!goes)
    return under !== undefined && isGone(three, under)
      ? { conflict: goneMeanwhile(three, under, id) }
      : 'keep'
  if (isGone(three, id)) return 'keep'
  const touch = builtOn(three, id)
  return touch ? { conflict: workedOn(three, id, touch) } : 'keep'
}

const judgeField = (three: Three, part: PartRecord, field: string): Judged => {
  const { id } = part
  const base = saidIn(three.seen, id, field) ?? null
  const mine = saidIn(three.mine, id, field) ?? null
  if (isSame(base, mine)) return 'drop'
  if (!isHere(three.mine, id)) return 'keep'
  if (isGone(three, id)) return { conflict: goneMeanwhile(three, id, id) }
  return lostBehind(three, part, { [field]: mine }) ?? judgeValues(three, part, field, base)
}

const judgeValues = (three: Three, { id, kind }: PartRecord, field: string, base: unknown): Judged => {
  const [theirs, mine] = [three.theirs, three.mine].map(record => saidIn(record, id, field) ?? null)
  if (isSame(theirs, mine)) return 'drop'
  if (isSame(base, theirs)) return 'keep'
  const isText = fieldOf(kind, field)?.holds === 'words'
  const put =
    isText && typeof base === 'string' && typeof theirs === 'string' && typeof mine === 'string'
      ? weave(base, theirs, mine)
      : undefined
  return put === undefined ? { conflict: bothChanged(three, id, field) } : { put }
}

/** The order of needs, where it is of the plan; else that of the tasks of a need. */
const judgeOrder = (three: Three, of: Id): Judged => {
  const { seen, theirs, mine } = three
  if (!isReordered(seen, mine, of) || isSame(inOrder(theirs, of), inOrder(mine, of))) return 'drop'
  if (isGone(three, of)) return 'drop'
  return isReordered(seen, theirs, of) ? { conflict: bothOrdered(three, of) } : 'keep'
}
