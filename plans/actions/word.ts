import type { Setting } from '../happenings/index.ts'
import type { Id } from '../parts/bodies.ts'
import { fieldOf, partKinds } from '../parts/index.ts'
import type { PartRecord } from '../record.ts'
import { findPart, isRefused, notOpen, notTheirs } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'
import { settingFields } from './setting-fields.ts'

/** What a box of a part says now. The box of its main text needs no name. */
export type Word = { readonly part: Id; readonly field?: string; readonly text: string }

/** Somebody writes: a need, a task, a goal, or any other text of the plan. Nobody rewrites another person’s own words. */
export const word: Action<Word> = (record, { part: id, field: named, text }, told) => {
  const part = id === 'consequences' ? (notOpen(record) ?? consequences) : findPart(record, id, partKinds)
  if (isRefused(part)) return part
  const theirs = 'added' in part ? notTheirs(record, part, told.by) : undefined
  if (theirs) return theirs
  const name = named ?? mainText(part.kind)
  const field = fieldOf(part.kind, name)
  if (field?.holds !== 'words' || field.ownAction) return refuse(name, 'There is no text of that name here.')
  if (typeof text !== 'string') return refuse(name, 'Write this in words.')
  if (text.trim() === '' && field.needed) return refuse(name, field.needed)
  const kind = `${part.kind}-worded` as Setting['kind']
  return happens(record, told, settingFields(record, kind, id, { [name]: text }))
}

const consequences = { kind: 'consequences' } as const

const mainText = (kind: PartRecord['kind']): string =>
  ['text', 'what', 'words', 'decisions'].find(name => fieldOf(kind, name)?.holds === 'words') ?? 'text'
