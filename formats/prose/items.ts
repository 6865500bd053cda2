import type { Role } from '../headings.ts'
import type { Piece } from '../known-table.ts'
import type { Labelled } from './labels.ts'

/** Something that a text says and that has a place in a plan: under which label it stands, and what it was taken for. */
export type Said = {
  readonly kind: 'said'
  readonly label: string
  readonly role: Role | 'ignore' | undefined
  /** It stands under no label; it was taken for what it says. */
  readonly guessed?: true
  readonly words: string
  /** In which paragraph it stands, counted from 1. */
  readonly at: number
}
/** A heading, or a line by itself: where a text names needs nowhere else, what follows may be for it. */
export type Over = {
  readonly kind: 'over'
  readonly words: string
  readonly at: number
  readonly piece: Piece
}
/** What a text says besides. */
export type Left = { readonly kind: 'left'; readonly piece: Piece }
export type Item = Said | Over | Left

/** What sentences that stand under no label are called among the columns. */
export const sentenceLabels = {
  need: 'Sentences on what has to change',
  task: 'Sentences on what somebody will do',
  who: 'Who such a sentence says will do it',
  by: 'When such a sentence says it will be done',
  goal: 'Sentences on what will be better',
  strengths: 'Sentences on what goes well',
} as const

/** Whether words were taken for something: a label may stand for two things at once. */
export const isRole = (role: Said['role'], what: string): boolean => (role ?? '').split(' ').includes(what)

/** What is said of a task once. */
export const onlyOne = new Set<Said['role']>(['who', 'by', 'who by', 'done', 'done-on'])
/** Whether words were taken for a task. */
export const isTask = (role: Said['role']): boolean => /^task\b/.test(role ?? '')

/** A label that waits for words, or whose words may go on. */
export type Open = Labelled & {
  /** Whether the label stands over what follows, or has its words beside it already. */
  readonly over: boolean
  readonly counted: boolean
}

// How much may stand between a task and its day.
const mostBetween = 20

/** Whether a label may belong to the last task: “Date” is the plan’s own at its top, and a task’s where one was just said and nothing yet of when. */
export const isAwaited = (items: readonly Item[], role: Said['role']): boolean => {
  const lately = items.slice(-mostBetween)
  const since = lately.findLastIndex(item => item.kind === 'said' && isTask(item.role))
  return since !== -1 && !lately.slice(since).some(item => item.kind === 'said' && item.role === role)
}
