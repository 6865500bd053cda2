import type { PartKind } from './bodies.ts'
import type { Field } from './field.ts'
import type { KindOfPart } from './kind.ts'
import { factor, goal, measure, need, reading } from './needs.ts'
import { approval, copy, doubt } from './oversight.ts'
import { person, strength, worry } from './people.ts'
import { evidence, task, tick } from './tasks.ts'
import { agreement, challenge, draft, review, sighting, understanding, view } from './voices.ts'
import { about, consequences, plan } from './whole.ts'

/** Every kind of part a plan is made of, in the order people read them; the only list of them. */
export const parts: { readonly [K in PartKind]: KindOfPart<K> } = {
  plan,
  about,
  person,
  worry,
  strength,
  need,
  factor,
  task,
  goal,
  measure,
  evidence,
  tick,
  reading,
  consequences,
  view,
  understanding,
  draft,
  sighting,
  agreement,
  doubt,
  challenge,
  approval,
  copy,
  review,
}

/** The kinds in that order. */
export const partKinds = Object.keys(parts) as readonly PartKind[]

/** Something said once for each kind. */
export const forEachKind = <T>(say: (kind: PartKind) => T): Readonly<Record<PartKind, T>> =>
  Object.fromEntries(partKinds.map(kind => [kind, say(kind)])) as Record<PartKind, T>

const hangOn = forEachKind(kind =>
  partKinds.filter(other => parts[other].list !== undefined && parts[other].under.includes(kind)),
)

/** The kinds that hang on a kind and have a list in the plain plan. */
export const listedUnder = (kind: PartKind): readonly PartKind[] => hangOn[kind]

/** What there is to know of one field of a kind; nothing when the kind has no such field. */
export const fieldOf = (kind: PartKind, field: string): Field | undefined =>
  Object.hasOwn(parts[kind].fields, field) ? fieldsOf(kind)[field] : undefined

/** The fields of a kind, by name. */
export const fieldsOf = (kind: PartKind): Readonly<Record<string, Field>> => parts[kind].fields
