import type { Drawing } from '../charts/drawing.ts'
import type { BoxKind } from '../markdown-cells.ts'

/** One thing on paper: a point of a list or not, what it is called or whom it is about, and its words; none is a dash. */
export type FaceLine = { readonly point?: true; readonly label?: string; readonly text: string }

/** What stands in one box. */
export type FaceBox = {
  /** What the plan calls what stands here, as other parts point at it: “Need 2”, “Task 2.1”. */
  readonly name?: string
  readonly lines: readonly FaceLine[]
  /** It goes on from the box above, and no line stands between them. */
  readonly goesOn?: true
}

/** A column: its heading, what its boxes hold, and its share of the width; the shares of a table make one. */
export type FaceColumn = { readonly heading: string; readonly kind: BoxKind; readonly share: number }

/** A table: its headings stand again on every sheet. */
export type FaceTable = {
  readonly kind: 'table'
  readonly heading: string
  readonly columns: readonly FaceColumn[]
  readonly rows: readonly (readonly FaceBox[])[]
}

/** What is counted as a drawing, under a heading that is smaller than those of other stretches. */
export type FaceChart = {
  readonly kind: 'chart'
  readonly heading: string
  /** How far it has come, in words. */
  readonly lines: readonly FaceLine[]
  readonly drawing: Drawing
  /** Every figure in it, where they do not stand in a table before it. */
  readonly figures?: FaceTable
}

/** A stretch of a page: facts side by side, words one under another, a table, or a drawing. */
export type FacePart =
  | {
      readonly kind: 'facts' | 'words'
      readonly heading?: string
      readonly lines: readonly FaceLine[]
    }
  | FaceTable
  | FaceChart

/**
 * A plan as it goes on paper, before anybody decides whether that is a page to print, a Word file or a PDF. A face for
 * services lies, with small letters and tables; one for a family stands, with large letters and words.
 */
export type FacePage = {
  readonly title: string
  readonly sheet: 'lying' | 'standing'
  readonly letters: 'small' | 'large'
  /** What stands at the foot of every sheet, before “Page 1 of 3”. */
  readonly foot: readonly string[]
  readonly parts: readonly FacePart[]
}

/** What stands for a thing without words. */
export const nothing = '–'

/** What is said of a table in which nothing stands. */
export const nothingYet = 'Nothing is written here yet.'
