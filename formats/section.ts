import type { Template } from '../checker/index.ts'
import { text, type Value } from './values.ts'

/** One fact of a part: the words above it, other words it is known by, where it is kept, and how it is written. */
export type Line = {
  readonly label: string
  readonly also?: readonly string[]
  readonly key: string
  readonly as: Value
}

/** A section of a plan on paper that lists parts of one kind, a row each. */
export type Section = {
  readonly heading: string
  readonly also?: readonly string[]
  readonly kinds: readonly string[]
  /** Rows are numbered in a column of this name, as other sections point at them. */
  readonly numbered?: string
  /** Rows say in a column of this name which part they tell more about. */
  readonly self?: string
  /** Rows say in a column of this name what they hang on; the second row of one is its second. */
  readonly parent?: string
  readonly lines: readonly Line[]
  /** Facts that the form's own table holds already, or that go without saying. */
  readonly shown?: (template: Template) => readonly string[]
  /** What a part cannot be without: what stands there when nothing is written, or undefined where that cannot be. */
  readonly needs?: Readonly<Record<string, unknown>>
}

/** A fact and how it is written; words as they are where nothing else is said. */
export const line = (label: string, key: string, as: Value = text, also: readonly string[] = []): Line => ({
  label,
  key,
  as,
  also,
})

/** Whether the form’s own table has a box for it. */
export const holds = (template: Template, field: string): boolean =>
  template.columns.some(column => (column.fields as readonly string[]).includes(field))
/** The words of a part stand in the table already where the form has a box for them. */
export const textIn =
  (field: string) =>
  (template: Template): readonly string[] =>
    holds(template, field) ? ['text'] : []
