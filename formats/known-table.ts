import type { Template } from '../checker/index.ts'
import type { Block } from './blocks.ts'
import type { Role } from './headings.ts'

/** A row of a plan's table: its number among the rows below the headings, and which of its boxes a box above covers. */
export type KnownRow = {
  readonly number: number
  /** Where each of its boxes stands by itself, where they stand apart. */
  readonly numbers?: readonly number[]
  readonly cells: readonly string[]
  readonly covered: ReadonlySet<number>
}

/** A table known for a plan's: its headings in plain words, and what its columns hold. */
export type KnownTable = {
  readonly kind: 'plan-table'
  /** It was made of a text: its columns are labels, and its rows are numbered by paragraph. */
  readonly isText?: true
  readonly template: Template
  readonly headings: readonly string[]
  readonly roles: readonly (Role | undefined)[]
  /** Columns whose headings say nothing, and that were taken for what stands in them. */
  readonly guessed: ReadonlySet<number>
  readonly rows: readonly KnownRow[]
}

/** Where another sheet of a workbook begins. */
export type SheetBegins = { readonly kind: 'sheet'; readonly words: string }

/** A stretch of a file, once its tables are known. */
export type Piece = Block | KnownTable | SheetBegins

export type PlainTable = Extract<Block, { kind: 'table' }>
