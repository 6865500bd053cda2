import { type Html, html, nothing } from '../html.ts'
import {
  attributes,
  classNames,
  type Dress,
  entriesOf,
  type Perhaps,
  type Some,
  type Words,
  wordsOf,
} from './options.ts'

type Cell = Words & Dress & Some<{ format: 'numeric'; colspan: number; rowspan: number }>

type TableOptions = Dress &
  Some<{ caption: string; captionClasses: string; head: readonly Cell[]; firstCellIsHeader: boolean }> & {
    readonly rows: readonly Perhaps<readonly Cell[]>[]
  }

const spans = (cell: Cell) => attributes({ colspan: cell.colspan, rowspan: cell.rowspan, ...cell.attributes })

const formatted = (block: string, cell: Cell): string =>
  classNames(block, cell.format && `${block}--${cell.format}`, cell.classes)

const columnHeading = (cell: Cell): Html =>
  html`<th scope="col" class="${formatted('govuk-table__header', cell)}"${spans(cell)}>${wordsOf(cell)}</th>`

const rowHeading = (cell: Cell): Html =>
  html`<th scope="row" class="${classNames('govuk-table__header', cell.classes)}"${spans(cell)}>${wordsOf(cell)}</th>`

const plainCell = (cell: Cell): Html =>
  html`<td class="${formatted('govuk-table__cell', cell)}"${spans(cell)}>${wordsOf(cell)}</td>`

/** Facts to compare, in rows and columns. */
export const table = (options: TableOptions): Html =>
  html`<table class="${classNames('govuk-table', options.classes)}"${attributes(options.attributes)}>
    ${
      options.caption
        ? html`<caption class="${classNames('govuk-table__caption', options.captionClasses)}">${options.caption}</caption>`
        : nothing
    }
    ${
      options.head
        ? html`<thead class="govuk-table__head"><tr class="govuk-table__row">${options.head.map(columnHeading)}</tr></thead>`
        : nothing
    }
    <tbody class="govuk-table__body">${entriesOf(options.rows).map(
      ([row]) =>
        html`<tr class="govuk-table__row">${row.map((cell, index) =>
          index === 0 && options.firstCellIsHeader ? rowHeading(cell) : plainCell(cell),
        )}</tr>`,
    )}</tbody>
  </table>`
