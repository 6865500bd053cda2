import type { Assignment } from '../../checker/index.ts'
import type { AnyBody, Id, PartKind } from './bodies.ts'
import { fieldOf } from './index.ts'

/** The ids of other parts that what a part says points at. */
export const mentionedIn = (kind: PartKind, said: AnyBody): readonly Id[] =>
  Object.entries(said).flatMap(([name, value]) => {
    const holds = fieldOf(kind, name)?.holds
    if (value === null || value === undefined) return []
    switch (holds) {
      case 'person':
      case 'somebody':
      case 'part':
      case 'task':
        return [value as Id]
      case 'somebodies':
      case 'people':
      case 'worries':
        return value as readonly Id[]
      case 'pairs':
        return (value as readonly Assignment[]).flatMap(({ people = [] }) => people)
      case 'directions':
        return Object.keys(value)
      default:
        return []
    }
  })
