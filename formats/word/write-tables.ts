import {
  type IBorderOptions,
  type ITableCellOptions,
  type ITableOptions,
  type Paragraph,
  StringValueElement,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { Column } from '../../checker/index.ts'
import type { DocumentSection } from '../document.ts'
import { boxKind } from '../markdown-cells.ts'
import type { PlanTable } from '../plan-table.ts'
import { colours, textWidth } from './look.ts'
import { boxParagraphs, headingParagraph, valueParagraph } from './write-words.ts'

/** A table that says to whoever cannot see it what it is. */
class ToldTable extends Table {
  constructor(options: ITableOptions, name: string, description: string) {
    super(options)
    const [properties] = this.root
    if (typeof properties === 'object' && 'addChildElement' in properties) {
      properties.addChildElement(new StringValueElement('w:tblCaption', name))
      properties.addChildElement(new StringValueElement('w:tblDescription', description))
    }
  }
}

const line: IBorderOptions = { style: 'single', size: 4, color: colours.line }
const none: IBorderOptions = { style: 'none', size: 0, color: 'auto' }

const shared = (weights: readonly number[]): readonly number[] => {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map(weight => Math.round((weight / whole) * textWidth))
}

/** A box, and whether it goes on from the one above, so that no line stands between them. */
type Box = { readonly paragraphs: readonly Paragraph[]; readonly goesOn: boolean }

const table = (
  name: string,
  headings: readonly string[],
  rows: readonly (readonly Box[])[],
  widths: readonly number[],
): Table => {
  const edges = (goesOn: boolean, below: Box | undefined): Partial<ITableCellOptions> =>
    goesOn || below?.goesOn
      ? { borders: { ...(goesOn && { top: none }), ...(below?.goesOn && { bottom: none }) } }
      : {}
  return new ToldTable(
    {
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: {
        top: line,
        bottom: line,
        left: line,
        right: line,
        insideHorizontal: line,
        insideVertical: line,
      },
      margins: { top: 60, bottom: 60, left: 100, right: 100, marginUnitType: WidthType.DXA },
      tableLook: { firstRow: true, firstColumn: false, noVBand: true, noHBand: true },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: headings.map(
            heading =>
              new TableCell({
                children: [headingParagraph(heading)],
                shading: { fill: colours.heading },
              }),
          ),
        }),
        ...rows.map(
          (boxes, row) =>
            new TableRow({
              cantSplit: true,
              children: boxes.map(
                ({ paragraphs, goesOn }, at) =>
                  new TableCell({ children: paragraphs, ...edges(goesOn, rows[row + 1]?.[at]) }),
              ),
            }),
        ),
      ],
    },
    name,
    `${name}. Columns: ${headings.join('; ')}.`,
  )
}

// How wide a column is beside the others, by what stands in it.
const wide: Readonly<Record<string, number>> = {
  need: 30,
  factors: 25,
  task: 32,
  goal: 28,
  evidence: 28,
  who: 17,
  by: 21,
  done: 17,
  'done-on': 17,
}
const weightOf = ({ fields }: Column): number =>
  fields.length > 1 && fields[0] === 'who'
    ? 24
    : Math.max(...fields.map(field => wide[field] ?? 20)) + (fields.length > 1 ? 6 : 0)

// What is said once of a need goes on in the rows of its further tasks.
const saidOnce = new Set(['need', 'factors', 'goal', 'need goal'])

/** The form's own table. Boxes are never merged, for merged boxes are hard to follow by ear; they only look so. */
export const planTable = ({ columns, rows }: PlanTable): Table => {
  const need = columns.findIndex(({ fields }) => fields[0] === 'need')
  return table(
    'The plan',
    columns.map(({ heading }) => heading),
    rows.map(cells =>
      cells.map((cell, at) => {
        const fields = columns[at]?.fields ?? []
        const goesOn = cells[need]?.length === 0 && cell.length === 0 && saidOnce.has(fields.join(' '))
        return { paragraphs: boxParagraphs(cell, boxKind(fields)), goesOn }
      }),
    ),
    shared(columns.map(weightOf)),
  )
}

const longest = (rows: readonly (readonly string[])[], column: number, heading: string): number =>
  Math.min(60, Math.max(10, heading.length, ...rows.map(row => (row[column] ?? '').length)))

/** The table of a section: each column as wide as what stands in it asks for. */
export const sectionTable = (
  heading: string,
  columns: NonNullable<DocumentSection['columns']>,
  rows: readonly (readonly string[])[],
): Table =>
  table(
    heading,
    columns,
    rows.map(row => row.map(value => ({ paragraphs: [valueParagraph(value)], goesOn: false }))),
    shared(columns.map((column, at) => longest(rows, at, column))),
  )
