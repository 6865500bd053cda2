import {
  type IBorderOptions,
  type ITableCellOptions,
  type ITableOptions,
  StringValueElement,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { FaceBox, FacePart } from '../faces/face-page.ts'
import { colours } from './look.ts'
import { asideParagraph, boxParagraphs, headingParagraph, runs } from './write-words.ts'

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

/** A table with its headings on every sheet and no row torn, so wide in twentieths of a point. */
export const faceTable = (
  { heading: name, columns, rows }: Extract<FacePart, { kind: 'table' }>,
  textWidth: number,
): Table => {
  const widths = columns.map(({ share }) => Math.round(share * textWidth))
  const headings = columns.map(({ heading }) => heading)
  const edges = (goesOn: boolean, below: FaceBox | undefined): Partial<ITableCellOptions> =>
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
                ({ name: called, lines, goesOn = false }, at) =>
                  new TableCell({
                    children: [
                      ...(called === undefined ? [] : [asideParagraph(runs(called, 'label'))]),
                      ...boxParagraphs(lines, columns[at]?.kind ?? 'texts'),
                    ],
                    ...edges(goesOn, rows[row + 1]?.[at]),
                  }),
              ),
            }),
        ),
      ],
    },
    name,
    `${name}. Columns: ${headings.join('; ')}.`,
  )
}
