import type { Plan } from '../checker/index.ts'
import { londonDay } from './day.ts'
import { lastMade } from './last-made.ts'
import type { Id, PartKind } from './parts/bodies.ts'
import { fieldsOf, forEachKind, listedUnder, parts } from './parts/index.ts'
import { bodyOf, byPlace, isHere, type PartRecord, type PlanRecord, partOf, partOfKind } from './record.ts'

const made = lastMade<PlanRecord, Plan>()

/** The plain plan that rules read and files carry, as the record stands; of one record it is made once. */
export const toPlan = (record: PlanRecord): Plan => made(record, '', () => makePlan(record))

function makePlan(record: PlanRecord): Plan {
  const plan = partOf(record, 'plan')
  const about = partOfKind(record, 'about', 'about')
  if (plan === undefined || about === undefined) throw new Error('This plan has not begun.')
  const under = hangingTogether(record)
  const consequences = consequencesIn(record)
  const changed = changedOn(record)
  return {
    needs: [],
    about: about.is,
    ...plainOf(plan, under),
    ...(changed === undefined ? {} : { changed }),
    ...(consequences ? { consequences: plainBody(consequences) } : {}),
  } as unknown as Plan
}

/** Boxes that somebody filled and emptied again say nothing; a file that held empty ones gets them back. */
const consequencesIn = (record: PlanRecord): PartRecord | undefined => {
  const part = isHere(record, 'consequences') ? partOf(record, 'consequences') : undefined
  const isEmptied = Object.keys(part?.is ?? {}).length === 0 && Object.keys(part?.changed ?? {}).length > 0
  return isEmptied ? undefined : part
}

/** The day something last happened to it. What came from a file says for itself when it last changed. */
const changedOn = ({ began, last }: PlanRecord): string | undefined =>
  last === undefined || last.version === began?.version ? undefined : londonDay(last.at)

type Hanging = ReadonlyMap<Id, ReadonlyMap<PartKind, readonly PartRecord[]>>

const hangingTogether = (record: PlanRecord): Hanging => {
  const all = new Map<Id, Map<PartKind, PartRecord[]>>()
  for (const part of Object.values(record.parts)) {
    if (part.under === undefined || part.removed !== undefined) continue
    const of = all.get(part.under) ?? new Map<PartKind, PartRecord[]>()
    const list = of.get(part.kind) ?? []
    list.push(part)
    all.set(part.under, of.set(part.kind, list))
  }
  for (const of of all.values()) for (const list of of.values()) list.sort(byPlace)
  return all
}

const plainOf = (part: PartRecord, hanging: Hanging): Readonly<Record<string, unknown>> => {
  const plain: Record<string, unknown> = parts[part.kind].list?.ids
    ? { id: part.id, ...plainBody(part) }
    : plainBody(part)
  const under = hanging.get(part.id)
  for (const kind of listedUnder(part.kind)) {
    const list = under?.get(kind)
    if (list) plain[parts[kind].list?.name ?? ''] = list.map(each => plainOf(each, hanging))
  }
  return plain
}

/** What stands beside the plan is left out: it means nothing outside the history. */
const plainBody = (part: PartRecord): Record<string, unknown> => {
  const body: Record<string, unknown> = { ...bodyOf(part) }
  for (const field of besides[part.kind]) delete body[field]
  return body
}

const besides = forEachKind(kind =>
  Object.entries(fieldsOf(kind)).flatMap(([name, { beside }]) => (beside ? [name] : [])),
)
