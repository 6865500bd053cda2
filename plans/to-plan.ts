import type { Assignment, Plan } from '../checker/index.ts'
import { londonDay } from './day.ts'
import { lastMade } from './last-made.ts'
import type { Id, PartKind } from './parts/bodies.ts'
import type { Holds } from './parts/field.ts'
import { fieldOf, fieldsOf, forEachKind, listedUnder, parts } from './parts/index.ts'
import { bodyOf, byPlace, isHere, type PartRecord, type PlanRecord, partOf, partOfKind } from './record.ts'

const made = lastMade<PlanRecord, Plan>()

/** The plain plan that rules read and files carry, as the record stands; of one record it is made once. */
export const toPlan = (record: PlanRecord): Plan => made(record, '', () => makePlan(record))

function makePlan(record: PlanRecord): Plan {
  const plan = partOf(record, 'plan')
  const about = partOfKind(record, 'about', 'about')
  if (plan === undefined || about === undefined) throw new Error('This plan has not begun.')
  const under = hangingTogether(record)
  const left = thoseWhoLeft(record)
  const consequences = consequencesIn(record)
  const changed = changedOn(record)
  return {
    needs: [],
    about: about.is,
    ...plainOf(plan, under, left),
    ...(changed === undefined ? {} : { changed }),
    ...(consequences ? { consequences: plainBody(consequences, left) } : {}),
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

const plainOf = (part: PartRecord, hanging: Hanging, left: Left): Readonly<Record<string, unknown>> => {
  const body = plainBody(part, left)
  const plain: Record<string, unknown> = parts[part.kind].list?.ids ? { id: part.id, ...body } : body
  const under = hanging.get(part.id)
  for (const kind of listedUnder(part.kind)) {
    const list = under?.get(kind)
    if (list) plain[parts[kind].list?.name ?? ''] = list.map(each => plainOf(each, hanging, left))
  }
  return plain
}

/** What stands beside the plan is left out: it means nothing outside the history. */
const plainBody = (part: PartRecord, left: Left): Record<string, unknown> => {
  const body: Record<string, unknown> = { ...bodyOf(part) }
  for (const field of besides[part.kind]) delete body[field]
  if (left.gone.size > 0)
    for (const [name, value] of Object.entries(body))
      body[name] = byName(fieldOf(part.kind, name)?.holds, value, left)
  return body
}

/** Those who were taken out of the plan: what they said and were given stays, and is theirs by name. */
type Left = { readonly gone: ReadonlySet<Id>; readonly names: ReadonlyMap<Id, string> }

function thoseWhoLeft(record: PlanRecord): Left {
  const people = Object.values(record.parts).filter(
    (part): part is PartRecord<'person'> => part.kind === 'person',
  )
  return {
    gone: new Set(people.filter(({ removed }) => removed !== undefined).map(({ id }) => id)),
    names: new Map(people.map(({ id, is }) => [id, is.name])),
  }
}

const byName = (holds: Holds | undefined, value: unknown, left: Left): unknown => {
  const named = (id: Id): string => (left.gone.has(id) ? (left.names.get(id) ?? id) : id)
  switch (holds) {
    case 'person':
    case 'somebody':
      return named(value as Id)
    case 'people':
      return (value as readonly Id[]).map(named)
    case 'pairs':
      return (value as readonly Assignment[]).map(pair => pairByName(pair, left))
    default:
      return value
  }
}

const pairByName = (pair: Assignment, { gone, names }: Left): Assignment => {
  const { people = [], who = '', ...rest } = pair
  const here = people.filter(id => !gone.has(id))
  if (here.length === people.length) return pair
  return {
    ...rest,
    who: who.trim() === '' ? people.map(id => names.get(id) ?? id).join(' and ') : who,
    ...(here.length > 0 && { people: here }),
  }
}

const besides = forEachKind(kind =>
  Object.entries(fieldsOf(kind)).flatMap(([name, { beside }]) => (beside ? [name] : [])),
)
