import {
  Document,
  Footer,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  Tab,
  type Table,
  TabStopType,
  TextRun,
} from 'docx'
import type { Plan } from '../../checker/index.ts'
import type { FacePage, FacePart } from '../faces/face-page.ts'
import { layOutFace } from '../faces/lay-out-face.ts'
import { fontTable, numbering, type Sheet, sheetOf, stylesOf } from './look.ts'
import { withoutTimes } from './steady-zip.ts'
import { chartParagraphs } from './write-chart.ts'
import { faceTable } from './write-tables.ts'
import { asideParagraph, lineParagraph, runs } from './write-words.ts'

const language = 'en-GB'

const partChildren = async (
  part: FacePart,
  { textWidth }: Sheet,
  nth: number,
): Promise<readonly (Paragraph | Table)[]> => {
  if (part.kind === 'chart') return chartParagraphs(part, { textWidth, id: `${nth + 1}` })
  return [
    ...(part.heading === undefined
      ? []
      : [new Paragraph({ heading: HeadingLevel.HEADING_2, children: [...runs(part.heading)] })]),
    ...(part.kind === 'table' ? [faceTable(part, textWidth)] : part.lines.map(lineParagraph)),
  ]
}

const footer = (foot: readonly string[], { textWidth }: Sheet) => {
  const pages = ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES]
  const toTheRight = { tabStops: [{ type: TabStopType.RIGHT, position: textWidth }] }
  return new Footer({
    children: [
      asideParagraph(
        [...runs(foot.join(' · ')), new TextRun({ children: [new Tab(), ...pages] })],
        toTheRight,
      ),
    ],
  })
}

/** Facts side by side need columns of their own, so where they begin and end a stretch of the file does. */
const stretches = (parts: readonly FacePart[], sheet: Sheet): Promise<readonly ISectionOptions[]> => {
  const found: { readonly aside: boolean; readonly parts: FacePart[] }[] = []
  for (const part of parts) {
    const aside = part.kind === 'facts'
    const last = found.at(-1)
    if (last?.aside === aside) last.parts.push(part)
    else found.push({ aside, parts: [part] })
  }
  return Promise.all(
    found.map(async ({ aside, parts: held }) => ({
      properties: {
        ...sheet.look,
        type: SectionType.CONTINUOUS,
        ...(aside && { column: { count: sheet.factsAcross, space: 300 } }),
      },
      children: (await Promise.all(held.map(part => partChildren(part, sheet, parts.indexOf(part))))).flat(),
    })),
  )
}

const inXml = (words: string): string =>
  words
    .replaceAll(/[<>&]/g, mark => `&#${mark.charCodeAt(0)};`)
    .replaceAll(/[^\t\n\x20-\uFFFD]|[\uD800-\uDFFF]/g, ' ')

/** The properties of the file: its title and its language, and no hour, so that one plan always makes one file. */
const properties = (title: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${inXml(title)}</dc:title><dc:language>${language}</dc:language></cp:coreProperties>`

/** A face of a plan as a Word document. */
export const writeFace = async ({ title, foot, parts, ...how }: FacePage): Promise<Uint8Array> => {
  const sheet = sheetOf(how)
  const file = new Document({
    styles: stylesOf(how),
    numbering,
    sections: [
      {
        properties: sheet.look,
        footers: { default: footer(foot, sheet) },
        children: [new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(title) })],
      },
      ...(await stretches(parts, sheet)),
    ],
  })
  const packed = await Packer.toBuffer(file, undefined, [
    { path: 'docProps/core.xml', data: properties(title) },
    { path: 'word/fontTable.xml', data: fontTable },
  ])
  return withoutTimes(packed)
}

/** A plan as a Word document, lying, in its form's own headings. */
export const writeWord = (plan: Plan): Promise<Uint8Array> => writeFace(layOutFace(plan, plan.template))
