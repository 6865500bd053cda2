import { type PartKind, parts } from '../../../../plans/index.ts'

/** The fields of each kind that people write on the pages of a plan, in the order they are asked; all else happens by an action of its own. */
export const fieldsToWrite = {
  plan: ['kind', 'template', 'starts', 'ends', 'meeting', 'meets', 'nextReview', 'reviewLaterBecause'],
  about: ['is', 'name', 'born'],
  person: ['name', 'is', 'relation', 'role', 'organisation', 'contact', 'born', 'nonVerbal'],
  worry: ['text', 'kind', 'from'],
  strength: ['text', 'from'],
  need: ['text', 'impact', 'answers'],
  factor: ['text', 'voice', 'by'],
  task: ['text', 'assigned', 'starts', 'stages', 'repeat', 'next'],
  goal: ['text', 'whose', 'evidencedBy', 'evidencedWho'],
  measure: ['what', 'unit', 'baseline', 'target', 'stages', 'source'],
  consequences: ['endsWhen', 'increasesWhen', 'bottomLine', 'backup'],
} as const satisfies Partial<Record<PartKind, readonly string[]>>

/** The kinds of part that are written on these pages. */
export type WrittenKind = keyof typeof fieldsToWrite

export const isWrittenKind = (kind: string): kind is WrittenKind => Object.hasOwn(fieldsToWrite, kind)

/** Whether a field is one that people write here. */
export const isToWrite = (kind: string, field: string): boolean =>
  isWrittenKind(kind) && (fieldsToWrite[kind] as readonly string[]).includes(field)

/** What a field of a part holds. */
export const holdsOf = (kind: WrittenKind, field: string): string | readonly string[] | undefined =>
  (parts[kind].fields as Readonly<Record<string, { readonly holds: string | readonly string[] }>>)[field]
    ?.holds
