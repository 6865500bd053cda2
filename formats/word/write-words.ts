import { type IParagraphOptions, Paragraph, Tab, TextRun } from 'docx'
import { type FaceLine, nothing } from '../faces/face-page.ts'
import type { BoxKind } from '../markdown-cells.ts'
import { asFigures, asideMark, cutLetters, paragraphMarks, type RunMark, runMarks } from './marks.ts'

type Mark = RunMark | undefined

/** The list that points in boxes are in; its look is in look.ts. */
export const pointsList = 'points'

const run = (line: string, mark: Mark, isNext: boolean): TextRun =>
  new TextRun({
    ...(mark && { style: runMarks[mark] }),
    ...(isNext && { break: 1 }),
    children: line
      .split('\t')
      .flatMap((words, at) => [...(at > 0 ? [new Tab()] : []), ...(words === '' ? [] : [words])]),
  })

const hidden = (letter: string): TextRun =>
  new TextRun({ style: runMarks.letters, vanish: true, text: asFigures(letter) })

/** Words as they stand, with their lines; what a Word file cannot hold goes with them unseen. */
export const runs = (words: string, mark?: Mark): readonly TextRun[] =>
  cutLetters(words).flatMap((piece, at) => {
    if (at % 2 === 1) return [hidden(piece)]
    return piece
      .split('\n')
      .flatMap((line, next) => (line === '' && next === 0 ? [] : [run(line, mark, next > 0)]))
  })

const orDash = (words: string, mark?: Mark): readonly TextRun[] =>
  words === '' ? runs(nothing, 'nothing') : runs(words, mark)

const paragraph = (
  style: keyof typeof paragraphMarks,
  children: readonly TextRun[],
  more: IParagraphOptions = {},
): Paragraph => new Paragraph({ style: paragraphMarks[style], children, ...more })

const point = { numbering: { reference: pointsList, level: 0, custom: true } } as const

/** The words above a column. */
export const headingParagraph = (heading: string): Paragraph => paragraph('heading', runs(heading))

/** What something is called, and what it is; or words alone. */
export const lineParagraph = ({ point: isPoint, label, text }: FaceLine): Paragraph =>
  paragraph(
    'fact',
    [...(label === undefined ? [] : [...runs(label, 'label'), ...runs(': ', 'mark')]), ...runs(text)],
    isPoint ? point : {},
  )

/** What a part of the plan is called, above its words, and what a sheet says of itself at its foot. */
export const asideParagraph = (children: readonly TextRun[], more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ style: asideMark, children, ...more })

/** What stands in a box, a paragraph each. */
export const boxParagraphs = (lines: readonly FaceLine[], kind: BoxKind): readonly Paragraph[] =>
  lines.length === 0
    ? [paragraph('entry', [])]
    : lines.map(line => paragraph('entry', entryRuns(line, kind), line.point ? point : {}))

const entryRuns = ({ label, text }: FaceLine, kind: BoxKind): readonly TextRun[] => {
  if (kind === 'lines') return orDash(text)
  if (kind === 'pairs')
    return [...orDash(label ?? '', 'label'), ...runs(text === '' ? ':' : ': ', 'mark'), ...runs(text)]
  return [...(label === undefined ? [] : runs(`${label}: `, 'mark')), ...orDash(text)]
}
