import { type Html, html, nothing, raw } from '../html.ts'
import { attributes, classNames, type Some } from './options.ts'

/** A column of the form: its exact heading, and how wide its box is. */
export type PlanColumn = { readonly heading: string } & Some<{ size: 'wide' | 'between' | 'narrow' }>

/** One box: the column it stands in (counted from 1), what is in it, and the notes beside it. */
export type PlanCell = { readonly column: number; readonly content: Html | string } & Some<{
  /** It is about the whole need and stands beside all its tasks. */
  whole: boolean
  notes: Html
}>

type PlanNeed = { readonly name: string; readonly rows: readonly (readonly PlanCell[])[] } & Some<{
  id: string
  /** What belongs to the need and has no box in the form. */
  more: Html
  /** What can be done with the need: add a task, take it out. */
  actions: Html
}>

type PlanTableOptions = {
  readonly caption: string | Html
  readonly columns: readonly PlanColumn[]
  readonly needs: readonly PlanNeed[]
} & Some<{ id: string; captionClasses: string }>

const SHAPE = { wide: 'w', between: 'b', narrow: 'n' } as const

/** The plan as its form's own table; on a phone each need is a card. The roles stay whatever the style sheet makes of the boxes. */
export function planTable({ caption, columns, needs, id, captionClasses }: PlanTableOptions): Html {
  const shape = columns.map(({ size = 'wide' }) => SHAPE[size]).join('')
  return html`<table${attributes({ class: `bywhen-plan bywhen-plan--${shape}`, id, role: 'table', 'aria-colcount': columns.length })}>
    <caption class="${classNames('bywhen-plan__caption', captionClasses ?? 'govuk-heading-m')}">${caption}</caption>
    <thead class="bywhen-plan__head" role="rowgroup">
      <tr role="row">${columns.map(
        ({ heading }, index) =>
          html`<th class="bywhen-plan__heading" role="columnheader" scope="col" aria-colindex="${index + 1}">${breakable(heading)}</th>`,
      )}</tr>
    </thead>
    ${needs.map(need => needRows(need, columns))}
  </table>`
}

const needRows = (need: PlanNeed, columns: readonly PlanColumn[]): Html =>
  html`<tbody${attributes({ class: 'bywhen-plan__need', id: need.id, role: 'rowgroup' })}>
    ${need.rows.map((cells, index) => {
      const isLast = index === need.rows.length - 1
      return html`<tr class="${classNames('bywhen-plan__row', isLast && 'bywhen-plan__row--last')}" role="row">${cells.map(
        (cell, place) => box(cell, columns, index + place === 0 ? need.name : undefined),
      )}</tr>`
    })}
    ${need.more || need.actions ? lastRow(need, columns.length) : nothing}
  </tbody>`

function box(cell: PlanCell, columns: readonly PlanColumn[], name: string | undefined): Html {
  const heading = columns[cell.column - 1]?.heading ?? ''
  return html`<td class="${classNames('bywhen-plan__cell', cell.whole && 'bywhen-plan__cell--whole')}" role="cell" aria-colindex="${cell.column}">
    <div class="bywhen-plan__box">
      ${name ? html`<strong class="bywhen-plan__name">${name}</strong>` : nothing}
      <div class="bywhen-plan__words" data-label="${heading}">${cell.content}</div>
    </div>
    ${cell.notes ?? nothing}
  </td>`
}

const lastRow = ({ more, actions }: PlanNeed, columns: number): Html =>
  html`<tr class="bywhen-plan__row bywhen-plan__row--actions" role="row">
    <td class="bywhen-plan__cell" role="cell" aria-colindex="1" aria-colspan="${columns}">
      <div class="bywhen-plan__box">${more ?? nothing}${actions ? html`<div class="bywhen-buttons">${actions}</div>` : nothing}</div>
    </td>
  </tr>`

/** Long headings are joined with slashes; a line may end after one. */
const breakable = (heading: string): readonly (Html | string)[] =>
  heading.split(/(?<=\/)/).flatMap((part, index) => (index ? [raw('<wbr>'), part] : [part]))
