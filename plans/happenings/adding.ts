import type { Bodies, Id, PartKind } from '../parts/bodies.ts'
import type { PartRecord } from '../record.ts'
import { type Family, presence } from './family.ts'

/** Which kind of part each of them adds; where people have a verb of their own for it, it is that. */
export const adds = {
  'person-added': 'person',
  'worry-added': 'worry',
  'strength-added': 'strength',
  'need-added': 'need',
  'factor-added': 'factor',
  'task-added': 'task',
  'goal-added': 'goal',
  'measure-added': 'measure',
  'evidence-added': 'evidence',
  'task-ticked': 'tick',
  'reading-taken': 'reading',
  'view-given': 'view',
  'understanding-heard': 'understanding',
  'draft-shared': 'draft',
  'draft-seen': 'sighting',
  agreed: 'agreement',
  'agreement-doubted': 'doubt',
  challenged: 'challenge',
  'plan-approved': 'approval',
  'plan-returned': 'approval',
  'copy-asked': 'copy',
  reviewed: 'review',
} as const satisfies Readonly<Record<string, PartKind>>

/** A part comes into the plan, with all it says. */
export type Adding = {
  readonly [K in keyof typeof adds]: {
    readonly kind: K
    readonly part: Id
    readonly under: Id
    readonly place: number
    readonly is: Bodies[(typeof adds)[K]]
  }
}[keyof typeof adds]

const givenWords: readonly Adding['kind'][] = [
  'draft-shared',
  'draft-seen',
  'agreed',
  'agreement-doubted',
  'challenged',
  'plan-approved',
  'plan-returned',
  'copy-asked',
  'reviewed',
]

/** What comes into a plan. */
export const adding: Family<Adding> = {
  kinds: Object.keys(adds) as readonly Adding['kind'][],
  apply(draft, { kind, part, under, place, is }, stamp) {
    if (Object.hasOwn(draft.parts, part)) throw new Error(`There is a part ${part} already.`)
    draft.parts[part] = {
      kind: adds[kind],
      id: part,
      under,
      place,
      is,
      added: stamp,
      changed: {},
    } as PartRecord
  },
  back: ({ kind, part }) =>
    givenWords.includes(kind) ? undefined : [{ kind: 'part-removed', part, because: '' }],
  cells: ({ part }) => [{ part, field: presence }],
}
