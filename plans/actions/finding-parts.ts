import type { By } from '../event.ts'
import type { Id, PartKind } from '../parts/bodies.ts'
import { parts } from '../parts/index.ts'
import { isHere, type PartRecord, type PlanRecord, partOf } from '../record.ts'
import { nameOf, personName } from '../saying/names.ts'
import { type Outcome, type Refused, refuse } from './outcome.ts'

/** Whether the plan has begun and not ended: only then does anything happen to it. */
export const notOpen = (record: PlanRecord): Refused | undefined => {
  const plan = partOf(record, 'plan') as PartRecord<'plan'> | undefined
  if (plan === undefined) return refuse('plan', 'This plan has not begun yet.')
  if (plan.is.state === 'ended')
    return refuse('plan', 'This plan has ended. Nothing was changed. Reopen it first, or start a new one.')
  return undefined
}

/** A part of one of these kinds that is in an open plan, or why it cannot be worked on. */
export const findPart = <K extends PartKind>(
  record: PlanRecord,
  id: Id,
  kinds: readonly K[],
  field = 'part',
): PartRecord<K> | Refused => {
  const closed = notOpen(record)
  if (closed) return closed
  const part = partOf(record, id)
  if (part === undefined || !(kinds as readonly PartKind[]).includes(part.kind))
    return refuse(field, `That ${kinds.map(kind => parts[kind].called).join(' or ')} is not in this plan.`)
  if (!isHere(record, id))
    return refuse(field, `${nameOf(record, id)} was removed from the plan. Bring it back first.`)
  return part as PartRecord<K>
}

/** Why this person may not change or remove these words; nothing when they may. */
export const notTheirs = (record: PlanRecord, part: PartRecord, by: By): Refused | undefined => {
  const kind = parts[part.kind]
  if (kind.given)
    return refuse(
      'part',
      'What somebody has answered or been shown stays as it was. Record the new one beside it.',
    )
  if (kind.ownWordsOf === undefined) return undefined
  const whose = String((part.is as Readonly<Record<string, unknown>>)[kind.ownWordsOf])
  if (by.id === whose || by.id === part.added.by.id) return undefined
  return refuse(
    'part',
    `These are ${personName(record, whose)}’s own words. Only they, or ${part.added.by.name} who wrote them down, can change them.`,
  )
}

/** Whether a step on the way was refused. */
export const isRefused = (value: object | undefined): value is Refused =>
  value !== undefined && 'refused' in value

/** Does something with a part that is in an open plan, or says why it cannot. */
export const onPart = <K extends PartKind>(
  record: PlanRecord,
  id: Id,
  kind: K,
  act: (part: PartRecord<K>) => Outcome,
): Outcome => {
  const part = findPart(record, id, [kind], kind)
  return isRefused(part) ? part : act(part)
}
