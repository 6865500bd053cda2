import {
  AlignmentType,
  type IPropertiesOptions,
  type ISectionOptions,
  LevelFormat,
  PageOrientation,
} from 'docx'
import type { FacePage } from '../faces/face-page.ts'
import { asideMark, paragraphMarks, runMarks } from './marks.ts'
import { pointsList } from './write-words.ts'

/** The few colours of a plan on paper: dark enough on white, and on the ground of headings. */
export const colours = { text: '1D2A30', heading: 'E4EDEC', title: '12525A', line: '8FA3A6' } as const

const font = 'Atkinson Hyperlegible'

// A4, in twentieths of a point.
const paper = { short: 11906, long: 16838, margin: 964 }

type How = Pick<FacePage, 'sheet' | 'letters'>

/** A sheet: its size, how wide words run between its margins, and how many facts stand side by side. */
export type Sheet = {
  readonly look: NonNullable<ISectionOptions['properties']>
  readonly textWidth: number
  readonly factsAcross: number
}

/** What the sheets of a page are. */
export const sheetOf = ({ sheet }: How): Sheet => {
  const { short, long, margin } = paper
  const lying = sheet === 'lying'
  return {
    look: {
      page: {
        // The library turns the sheet by itself.
        size: {
          width: short,
          height: long,
          orientation: lying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: margin, bottom: margin, left: margin, right: margin, footer: 480 },
      },
    },
    textWidth: (lying ? long : short) - 2 * margin,
    factsAcross: lying ? 3 : 1,
  }
}

const heading = (size: number, before: number) => ({
  run: { font, size, bold: true, color: colours.title },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
})
const close = { spacing: { before: 0, after: 40 } }

/** The styles of a page; those that our own words are known by carry the names of marks.ts. */
export const stylesOf = ({ letters }: How): NonNullable<IPropertiesOptions['styles']> => ({
  default: {
    document: {
      run: { font, size: letters === 'large' ? 32 : 22, color: colours.text, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 120 } },
    },
    heading1: heading(letters === 'large' ? 48 : 36, 0),
    heading2: heading(letters === 'large' ? 38 : 26, 320),
  },
  paragraphStyles: [
    {
      id: paragraphMarks.heading,
      name: paragraphMarks.heading,
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { ...close, keepNext: true },
    },
    {
      id: asideMark,
      name: asideMark,
      basedOn: 'Normal',
      run: { size: 18, color: colours.title },
      paragraph: close,
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
})

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
