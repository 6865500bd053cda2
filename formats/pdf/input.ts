import { lettered, toSvg } from '../charts/svg.ts'
import type { FaceBox, FaceLine, FacePage, FacePart, FaceTable } from '../faces/face-page.ts'
import { nothing, nothingYet } from '../faces/face-page.ts'
import { besideDrawing, withWords } from '../faces/with-words.ts'
import { breakWords } from './break-words.ts'
import { typefaces } from './typefaces.ts'

// How many times the letters' height words run wide on a sheet, and how much of that the edges of a box take.
const across = { lying: { small: 71, large: 46 }, standing: { small: 47, large: 31 } }
const edges = 1.5

// A row of so few lines is never as tall as a sheet, and need not be measured; letters are half as wide as high.
const manyLines = 10
const letterWidth = 0.5

/** A page as the template face.typ reads it. What stands in it is data there, whatever it says. */
export const toInput = (page: FacePage): string => {
  const room = across[page.sheet][page.letters]
  const ready = withWords(page, (words, share) => breakWords(plain(words), share * room - edges))
  return JSON.stringify({
    ...ready,
    foot: ready.foot.join(' · '),
    parts: ready.parts.map(part => asPart(part, room)),
    typefaces,
    'nothing-yet': nothingYet,
  })
}

/** What no sheet can show: line ends of other machines, and signs that steer a terminal. */
const plain = (words: string): string =>
  words
    .toWellFormed()
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/(?!\n)\p{Cc}|[\p{Noncharacter_Code_Point}]/gu, '')

const asPart = (part: FacePart, room: number): object => {
  if (part.kind === 'table') return asTable(part, room)
  const lines = part.lines.map(asLine)
  if (part.kind !== 'chart') return { ...part, lines }
  const { kind, heading, drawing, figures } = part
  const shown = { kind, heading, lines, picture: toSvg(drawing, lettered), says: drawing.says }
  return figures ? { ...shown, figures: asTable(figures, room * besideDrawing) } : shown
}

const asTable = (part: FaceTable, room: number): object => ({
  ...part,
  rows: part.rows.map((row, at) => ({
    long: row.some((box, column) => isLong(box, (part.columns[column]?.share ?? 1) * room - edges)),
    boxes: row.map((box, column) => asBox(box, part.rows[at + 1]?.[column])),
  })),
})

const isLong = ({ lines }: FaceBox, room: number): boolean =>
  lines
    .flatMap(({ label = '', text }) => `${label}${text}`.split('\n'))
    .reduce((sum, line) => sum + 1 + (line.length * letterWidth) / room, 0) > manyLines

const asBox = (box: FaceBox, below: FaceBox | undefined): object => ({
  ...box,
  lines: box.lines.map(asLine),
  closed: !below?.goesOn,
})

const asLine = (line: FaceLine): object => ({
  ...line,
  ...(line.label === '' && { label: nothing }),
  text: line.text === '' ? nothing : line.text,
  toLeft: runsToLeft(`${line.label ?? ''}${line.text}`),
})

/** Whether words begin at the right, as their first letter says. */
const runsToLeft = (words: string): boolean =>
  /^\P{L}*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(words)
