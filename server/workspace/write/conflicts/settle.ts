import { type Conflict, type PlanRecord, partOf, restore } from '../../../../plans/index.ts'
import { fieldOf } from '../../../../plans/parts/index.ts'
import { isSame } from '../../../../plans/same.ts'
import { type Doing, doing } from '../../change-plan.ts'
import { doingFor } from '../boxes/doings.ts'
import { isWrittenKind } from '../boxes/fields.ts'
import type { Desk } from '../desk.ts'
import { readBoxes } from '../read-boxes.ts'
import type { Typed } from '../typed.ts'
import { covers, HERE } from './covers.ts'

/** Whose words stay where two people wrote at once. */
export type Choice = 'theirs' | 'mine' | 'both'

/** The name of the question about a conflict, and of the box in which the words of both are put together. */
export const nameOfChoice = ({ part, field }: Conflict): string => `choose/${part}/${field}`
export const nameOfBoth = ({ part, field }: Conflict): string => `together/${part}/${field}`

/** What was chosen, where it was. */
export const choiceIn = (sent: URLSearchParams, conflict: Conflict): Choice | undefined =>
  (['theirs', 'mine', 'both'] as const).find(choice => sent.get(nameOfChoice(conflict)) === choice)

/** Both can stay where both can be kept: words one after the other, rows and ticks side by side. */
export function canKeepBoth(record: PlanRecord, { part, field, theirs, mine }: Conflict): boolean {
  const holds = fieldOf(kindOf(record, part), field)?.holds
  return theirs !== null && mine !== null && (holds === 'words' || holds === 'pairs' || holds === 'worries')
}

/** The kind of a part; what happens if may not be written yet. */
export const kindOf = (record: PlanRecord, part: string) => partOf(record, part)?.kind ?? 'consequences'

/** What was chosen, as it is done to the plan that the choice was shown against. */
export function settle(
  desk: Pick<Desk, 'typed' | 'today'>,
  latest: PlanRecord,
  conflicts: readonly Conflict[],
  sent: URLSearchParams,
): readonly Doing[] {
  return conflicts.flatMap((conflict): readonly Doing[] => {
    const choice = choiceIn(sent, conflict)
    const { part, field, theirs, mine } = conflict
    if (choice === undefined || choice === 'theirs') return []
    if (field === HERE) return comeBack(desk, latest, conflict)
    const kind = kindOf(latest, part)
    if (!isWrittenKind(kind)) return []
    return [doingFor(kind, part, field, choice === 'mine' ? mine : bothOf(sent, conflict, theirs, mine))]
  })
}

/** A part that somebody took out comes back, with what was written on it since. */
function comeBack(
  desk: Pick<Desk, 'typed' | 'today'>,
  latest: PlanRecord,
  conflict: Conflict,
): readonly Doing[] {
  const typed: Typed = new Map([...desk.typed].filter(([name]) => covers(conflict, latest, desk.typed, name)))
  const back = doing(restore, { part: conflict.part })
  return [back, ...readBoxes({ record: latest, today: desk.today }, typed).doings]
}

function bothOf(sent: URLSearchParams, conflict: Conflict, theirs: unknown, mine: unknown): unknown {
  if (!Array.isArray(theirs) || !Array.isArray(mine))
    return sent.get(nameOfBoth(conflict))?.replace(/\r\n?/g, '\n') ?? bothTexts(theirs, mine)
  return [...theirs, ...mine.filter(each => !theirs.some(other => isSame(each, other)))]
}

/** Two texts, one after the other, to be made into one. */
export const bothTexts = (theirs: unknown, mine: unknown): string => `${theirs ?? ''}\n\n${mine ?? ''}`.trim()
