import { type IParagraphOptions, Paragraph, Tab, TextRun } from 'docx'
import type { BoxKind } from '../markdown-cells.ts'
import { type Cell, goalLabel } from '../plan-table.ts'
import { asFigures, cutLetters, paragraphMarks, type RunMark, runMarks } from './marks.ts'

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
  words === '' ? runs('–', 'nothing') : runs(words, mark)

const paragraph = (
  style: keyof typeof paragraphMarks,
  children: readonly TextRun[],
  more: IParagraphOptions = {},
): Paragraph => new Paragraph({ style: paragraphMarks[style], children, ...more })

const point = { numbering: { reference: pointsList, level: 0, custom: true } } as const

/** The words above a column. */
export const headingParagraph = (heading: string): Paragraph => paragraph('heading', runs(heading))

/** What something is called, and what it is. */
export const factParagraph = (label: string, value: string): Paragraph =>
  paragraph('fact', [...runs(label, 'label'), ...runs(': ', 'mark'), ...runs(value)])

/** One value in a table. */
export const valueParagraph = (value: string): Paragraph => paragraph('entry', runs(value))

/** What stands in a box: several things are a list, and one alone simply stands there. */
export const boxParagraphs = (cell: Cell, kind: BoxKind): readonly Paragraph[] => {
  const isListed = (label: string | undefined) => kind !== 'texts' || label === undefined
  const hasLines = cell.some(({ label = '', text }) => `${label}${text}`.includes('\n'))
  const isList = cell.filter(({ label }) => isListed(label)).length > 1 || (kind !== 'texts' && hasLines)
  const made = cell.map(({ label, text }) =>
    paragraph('entry', entryRuns(label, text, kind), isList && isListed(label) ? point : {}),
  )
  return made.length > 0 ? made : [paragraph('entry', [])]
}

const entryRuns = (label: string | undefined, text: string, kind: BoxKind): readonly TextRun[] => {
  if (kind === 'lines') return orDash(text)
  if (kind === 'pairs')
    return [...orDash(label ?? '', 'label'), ...runs(text === '' ? ':' : ': ', 'mark'), ...runs(text)]
  return [...(label === undefined ? [] : runs(`${goalLabel}: `, 'mark')), ...orDash(text)]
}
