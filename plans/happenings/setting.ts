import type { Bodies, Id, PartKind } from '../parts/bodies.ts'
import { partKinds } from '../parts/index.ts'
import type { PartRecord } from '../record.ts'
import type { Family } from './family.ts'

/** The verbs people have for changes that mean something of their own. */
const verbs = {
  'plan-started': 'plan',
  'review-date-set': 'plan',
  'plan-ended': 'plan',
  'plan-reopened': 'plan',
  'need-met': 'need',
  'goal-met': 'goal',
  'task-assigned': 'task',
  'task-day-set': 'task',
  'task-repeated': 'task',
  'task-staged': 'task',
  'task-started': 'task',
  'task-blocked': 'task',
  'task-not-needed': 'task',
  'task-done': 'task',
  'task-followed': 'task',
  'task-put-away': 'task',
  'view-followed': 'view',
  'answer-weighed': 'agreement',
  'copy-looked-at': 'copy',
  'copy-refused': 'copy',
  'challenge-answered': 'challenge',
  'challenge-settled': 'challenge',
  'challenge-escalated': 'challenge',
} as const satisfies Readonly<Record<string, PartKind>>

/** `need-worded`, `task-worded`, … while somebody writes; `need-changed`, … for any other field. */
type Plain = { readonly [K in PartKind as `${K}-worded` | `${K}-changed`]: K }
/** Each kind of change and the kind of part it changes. */
export type Sets = Plain & typeof verbs

/** Which kind of part each of them changes. */
export const sets: Sets = {
  ...(Object.fromEntries(
    partKinds.flatMap(kind => [
      [`${kind}-worded`, kind],
      [`${kind}-changed`, kind],
    ]),
  ) as Plain),
  ...verbs,
}

/** What some fields say; null where one says nothing. */
export type Said<K extends PartKind> = { readonly [F in keyof Bodies[K]]?: Bodies[K][F] | null }

/** Some fields of a part say something else than they did. */
export type Setting = {
  readonly [K in keyof Sets]: {
    readonly kind: K
    readonly part: Id
    readonly set: Said<Sets[K]>
    readonly was: Said<Sets[K]>
    /** Why, where the part itself has no place for it. */
    readonly because?: string
  }
}[keyof Sets]

const givenWords: readonly string[] = [
  'plan-started',
  'plan-ended',
  'plan-reopened',
  'copy-looked-at',
  'copy-refused',
  'challenge-answered',
  'challenge-settled',
  'challenge-escalated',
]

/** What changes in a part. What happens if is one part that is there as soon as somebody writes in it. */
export const setting: Family<Setting> = {
  kinds: Object.keys(sets) as readonly Setting['kind'][],
  apply(draft, { kind, part: id, set }, stamp) {
    const part =
      draft.parts[id] ??
      (id === 'consequences' && sets[kind] === 'consequences'
        ? { kind: 'consequences', id, under: 'plan', place: 1, is: {}, added: stamp, changed: {} }
        : undefined)
    if (part === undefined) throw new Error(`There is no part ${id}.`)
    const is: Record<string, unknown> = { ...part.is }
    const changed: Record<string, number> = { ...part.changed }
    for (const [field, value] of Object.entries(set)) {
      if (value === null) delete is[field]
      else is[field] = value
      changed[field] = stamp.version
    }
    draft.parts[id] = { ...part, is, changed } as PartRecord
  },
  back: ({ kind, part, set, was }) =>
    givenWords.includes(kind) ? undefined : [{ kind: `${sets[kind]}-changed`, part, set: was, was: set }],
  cells: ({ part, set }) => Object.keys(set).map(field => ({ part, field })),
}
