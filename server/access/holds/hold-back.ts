import type { Person, Plan } from '../../../checker/index.ts'
import {
  fold,
  type Id,
  parts as kindsOfPart,
  type PartKind,
  type PartRecord,
  type PlanRecord,
  toPlan,
} from '../../../plans/index.ts'
import type { HeldThing, Hold } from '../../../store/index.ts'
import { holdsAsNamed } from './as-named.ts'
import { mend } from './mend.ts'
import { secretsOfPerson, waysToReach } from './people.ts'
import { holdsFor, type Reader } from './reader.ts'
import { secretsInWords } from './secrets.ts'
import { type Hidden, hiddenIn, isTheirWord } from './whose.ts'
import { withoutSecrets } from './without-secrets.ts'

/** Something that was left out, for staff to see and never for the reader. */
export type LeftOut = {
  readonly kind: PartKind
  readonly part: Id
  /** The field that was left out; the whole part when there is none. */
  readonly field?: string
  /** What a safety hold keeps back, or that it was said in confidence. */
  readonly held: HeldThing | 'confidence'
}

/** What a hold is read with: the people of the family, and the holds on it. */
export type Held = {
  readonly people: readonly Person[]
  readonly holds: readonly Hold[]
  readonly reader: Reader
}

/** A plan as one reader may have it, and what was left out of it. */
export type HeldBack<Thing> = { readonly given: Thing; readonly leftOut: readonly LeftOut[] }

/** The plain plan, for files, prints and pages of the family, as one reader may have it. */
export function holdBackPlan(plan: Plan, held: Held): HeldBack<Plan> {
  if (held.holds.length === 0 || held.reader === 'staff') return { given: plan, leftOut: [] }
  const nobody = { id: '', name: '' }
  const record = fold([{ version: 1, at: '', by: nobody, happened: { kind: 'plan-brought-in', plan } }])
  const { given, leftOut } = holdBack(record, held)
  return { given: toPlan(given), leftOut }
}

/**
 * The record of a plan as one reader may have it: what is held is taken out where it belongs, and out of every other
 * text that repeats it, so that no copy of it remains.
 */
export function holdBack(record: PlanRecord, { people, holds, reader }: Held): HeldBack<PlanRecord> {
  const named = holdsAsNamed(record, people, holds)
  const hidden = holdsFor(named, reader).map(hold => hiddenIn(record, people, hold))
  const confided = Object.values(record.parts).filter(part => isConfided(part, reader))
  const staffs = reader === 'staff' ? [] : Object.values(record.parts).filter(isStaffs)
  if (hidden.length + confided.length + staffs.length === 0) return { given: record, leftOut: [] }
  const leftOut: LeftOut[] = []
  const note = (part: PartRecord, held: LeftOut['held'], field?: string) =>
    void leftOut.push({ kind: part.kind, part: part.id, held, ...(field === undefined ? {} : { field }) })
  for (const part of confided) note(part, 'confidence')
  let parts = Object.values(record.parts).filter(part => !confided.includes(part) && !staffs.includes(part))
  const addresses = secretsOf(parts, people, hidden, 'addresses')
  const views = secretsOf(Object.values(record.parts), people, hidden, 'views')
  for (const each of hidden) parts = parts.flatMap(part => withoutTheirs(part, each, note))
  parts = withoutSecrets(parts, addresses, (part, field) => note(part, 'addresses', field))
  parts = withoutSecrets(parts, views, (part, field) => note(part, 'views', field))
  parts = withoutSecrets(parts, wordsOf(confided), (part, field) => note(part, 'confidence', field))
  return { given: { ...record, parts: mend(parts, Object.keys(record.parts)) }, leftOut }
}

const holdsBack = ({ hold }: Hidden, thing: HeldThing): boolean => hold.what.includes(thing)

/** Whether somebody said this to some people only, and one of the readers is not among them. */
const isConfided = ({ is }: PartRecord, reader: Reader): boolean => {
  const { privateTo } = is as { readonly privateTo?: readonly Id[] }
  if (privateTo === undefined || reader === 'staff') return false
  return reader === 'anybody' || !reader.people.every(id => privateTo.includes(id))
}

/** Whether a part is staff’s own record, which no reader in the family has. */
const isStaffs = ({ kind }: PartRecord): boolean => kindsOfPart[kind].staffOnly === true

const wordsOf = (parts: readonly PartRecord[]): readonly string[] =>
  parts
    .flatMap(({ is }) => Object.values(is).filter(value => typeof value === 'string'))
    .flatMap(secretsInWords)

/** What was held anywhere: in the plan, removed or not, and in what the family knows of the person. */
function secretsOf(
  parts: readonly PartRecord[],
  people: readonly Person[],
  hidden: readonly Hidden[],
  thing: HeldThing,
): readonly string[] {
  const them = hidden.filter(each => holdsBack(each, thing))
  if (thing === 'views') return wordsOf(parts.filter(part => them.some(each => isTheirWord(part, each))))
  const isOneOf = (id: Id): boolean => them.some(({ ids }) => ids.has(id))
  const bodies: readonly Partial<Person>[] = [
    ...people.filter(({ id }) => isOneOf(id)),
    ...parts
      .filter(({ kind, id }) => kind === 'person' && isOneOf(id))
      .map(({ is }) => is as Partial<Person>),
  ]
  return bodies.flatMap(secretsOfPerson)
}

type Note = (part: PartRecord, held: HeldThing, field?: string) => void

/** A part without what is the hidden person’s own in it; nothing when it is all theirs. */
function withoutTheirs(part: PartRecord, hidden: Hidden, note: Note): readonly PartRecord[] {
  if (holdsBack(hidden, 'views') && isTheirWord(part, hidden)) {
    note(part, 'views')
    return []
  }
  const { ids } = hidden
  const body: Record<string, unknown> = { ...part.is }
  const leave = (field: string, held: HeldThing, rest?: unknown) => {
    note(part, held, field)
    if (rest === undefined) delete body[field]
    else body[field] = rest
  }
  if (holdsBack(hidden, 'addresses') && part.kind === 'person' && ids.has(part.id))
    for (const way of waysToReach) if (body[way] !== undefined) leave(way, 'addresses')
  if (holdsBack(hidden, 'invitations')) {
    // Where people meet and who comes would say where to find them.
    if (part.kind === 'plan' && body.meets !== undefined) leave('meets', 'invitations')
    if (part.kind === 'sighting' && ids.has(String(body.person))) {
      note(part, 'invitations')
      return []
    }
    for (const field of ['with', 'tookPart']) {
      const invited = body[field] as readonly Id[] | undefined
      if (invited?.some(id => ids.has(id)))
        leave(
          field,
          'invitations',
          invited.filter(id => !ids.has(id)),
        )
    }
  }
  return [{ ...part, is: body } as PartRecord]
}
