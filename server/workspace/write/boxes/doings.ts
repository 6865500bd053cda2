import {
  addFactor,
  addGoal,
  addMeasure,
  addNeed,
  addPerson,
  addStrength,
  addTask,
  addWorry,
  assign,
  change,
  followTask,
  type Id,
  repeatTask,
  setStages,
  word,
} from '../../../../plans/index.ts'
import { type Doing, doing } from '../../change-plan.ts'
import { holdsOf, type WrittenKind } from './fields.ts'

/** What is done to a plan when a field of one of its parts says something else; an empty field says null. */
export function doingFor(kind: WrittenKind, part: Id, field: string, value: unknown): Doing {
  switch (holdsOf(kind, field)) {
    case 'words':
      return doing(word, { part, field, text: String(value ?? '') })
    case 'pairs':
      return doing(assign, {
        task: part,
        assigned: (value ?? []) as Parameters<typeof assign>[1]['assigned'],
      })
    case 'stages':
      return doing(setStages, { part, stages: (value ?? []) as Parameters<typeof setStages>[1]['stages'] })
    case 'repeat':
      return doing(repeatTask, { task: part, repeat: value as Parameters<typeof repeatTask>[1]['repeat'] })
    case 'task':
      return doing(followTask, { task: part, next: value as Id | null })
    default:
      return doing(change, { part, set: { [field]: value } })
  }
}

type Body = Readonly<Record<string, unknown>>

/** What adds a part of each kind, with all that was written in its boxes. */
export function addingOf(kind: WrittenKind, id: Id, under: Id, body: Body): Doing | undefined {
  // What was written comes through the boxes of its kind; each action looks at it again for itself.
  const is = body as never
  switch (kind) {
    case 'person':
      return doing(addPerson, { id, is })
    case 'worry':
      return doing(addWorry, { id, is })
    case 'strength':
      return doing(addStrength, { id, is })
    case 'need':
      return doing(addNeed, { id, is })
    case 'factor':
      return doing(addFactor, { id, under, is })
    case 'task':
      return doing(addTask, { id, under, is })
    case 'goal':
      return doing(addGoal, { id, under, is })
    case 'measure':
      return doing(addMeasure, { id, under, is })
    default:
      return undefined
  }
}
