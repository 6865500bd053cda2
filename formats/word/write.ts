import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx'
import type { Plan } from '../../checker/index.ts'
import { type DocumentSection, layOut } from '../document.ts'
import { fontTable, numbering, pageLook, styles } from './look.ts'
import { withoutTimes } from './steady-zip.ts'
import { planTable, sectionTable } from './write-tables.ts'
import { factParagraph, runs } from './write-words.ts'

const language = 'en-GB'

const section = ({ heading, lines = [], columns, rows = [] }: DocumentSection) => [
  new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(heading)] }),
  ...lines.map(({ label, value }) => factParagraph(label, value)),
  ...(columns ? [sectionTable(heading, columns, rows)] : []),
]

const footer = () =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  })

const inXml = (words: string): string =>
  words
    .replaceAll(/[<>&]/g, mark => `&#${mark.charCodeAt(0)};`)
    .replaceAll(/[^\t\n\x20-\uFFFD]|[\uD800-\uDFFF]/g, ' ')

/** The properties of the file: its title and its language, and no hour, so that one plan always makes one file. */
const properties = (title: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${inXml(title)}</dc:title><dc:language>${language}</dc:language></cp:coreProperties>`

/** A plan as a Word document, lying, in its form's own headings. */
export const writeWord = async (plan: Plan): Promise<Uint8Array> => {
  const { title, lines, table, sections } = layOut(plan)
  const file = new Document({
    styles,
    numbering,
    sections: [
      {
        properties: pageLook,
        footers: { default: footer() },
        children: [new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(title) })],
      },
      {
        properties: { ...pageLook, type: SectionType.CONTINUOUS, column: { count: 3, space: 300 } },
        children: lines.map(({ label, value }) => factParagraph(label, value)),
      },
      {
        properties: { ...pageLook, type: SectionType.CONTINUOUS },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun('The plan')] }),
          planTable(table),
          ...sections.flatMap(section),
        ],
      },
    ],
  })
  const packed = await Packer.toBuffer(file, undefined, [
    { path: 'docProps/core.xml', data: properties(title) },
    { path: 'word/fontTable.xml', data: fontTable },
  ])
  return withoutTimes(packed)
}
