import { AlignmentType, type IPropertiesOptions, LevelFormat, PageOrientation } from 'docx'
import { paragraphMarks, runMarks } from './marks.ts'
import { pointsList } from './write-words.ts'

/** The few colours of a plan on paper: dark enough on white, and on the ground of headings. */
export const colours = { text: '1D2A30', heading: 'E4EDEC', title: '12525A', line: '8FA3A6' } as const

const font = 'Atkinson Hyperlegible'

// A4, lying; in twentieths of a point.
const page = { width: 11906, height: 16838, margin: 964 }

/** How wide words run between the margins. */
export const textWidth = page.height - 2 * page.margin

/** What a page of a plan looks like. */
export const pageLook = {
  page: {
    size: { width: page.width, height: page.height, orientation: PageOrientation.LANDSCAPE },
    margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin, footer: 480 },
  },
} as const

const heading = (size: number, before: number) => ({
  run: { font, size, bold: true, color: colours.title },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
})
const close = { spacing: { before: 0, after: 40 } }

/** The styles of a plan; those that our own words are known by carry the names of marks.ts. */
export const styles: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      run: { font, size: 22, color: colours.text, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 120 } },
    },
    heading1: heading(36, 0),
    heading2: heading(26, 320),
  },
  paragraphStyles: [
    {
      id: paragraphMarks.heading,
      name: paragraphMarks.heading,
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { ...close, keepNext: true },
    },
    { id: paragraphMarks.fact, name: paragraphMarks.fact, basedOn: 'Normal', paragraph: close },
    { id: paragraphMarks.entry, name: paragraphMarks.entry, basedOn: 'Normal', paragraph: close },
  ],
  characterStyles: [
    { id: runMarks.label, name: runMarks.label, run: { bold: true } },
    { id: runMarks.mark, name: runMarks.mark, run: { bold: true } },
    { id: runMarks.nothing, name: runMarks.nothing, run: {} },
    { id: runMarks.letters, name: runMarks.letters, run: { vanish: true } },
  ],
}

/** Lists in boxes, with little room to their left. */
export const numbering: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    {
      reference: pointsList,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 260, hanging: 260 } } },
        },
      ],
    },
  ],
}

/** What programs that lack the typeface show instead, by what they know of it. */
export const fontTable = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="${font}"><w:altName w:val="Arial"/><w:panose1 w:val="020B0604020202020204"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>`
