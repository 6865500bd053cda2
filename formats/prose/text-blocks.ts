import type { Block } from '../blocks.ts'
import { escaped } from '../markdown-words.ts'
import { isTitle } from '../titles.ts'
import { readHeading, readLabels } from './labels.ts'

const point = /^\s*(?:[-*+•·▪◦‣●○o](?=\s)|\(?\d{1,3}[.)](?=\s)|\(?[a-z][.)](?=\s))\s+(\S.*)$/u
const underline = /^\s*(?:={3,}|-{3,}|_{3,})\s*$/
const marked = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*$/
const longEnough = 55
const mostInHeading = 10

const isShouted = (line: string): boolean =>
  /\p{Lu}{3}/u.test(line) &&
  line === line.toUpperCase() &&
  line.split(/\s+/).length <= mostInHeading &&
  !/[.:;,!?]$/.test(line)

const beginsAnew = (line: string): boolean =>
  readLabels(line, undefined).labelled.length > 0 ||
  readHeading(line, undefined) !== undefined ||
  /^[^:]{1,40}:(?:\s|$)/.test(line)

const closing = /^(?:best|kind|warm|with|yours|love|regards|many|thank|lots|from)\b/i

/** A few words over a list or a paragraph, after an empty line. */
const standsOver = (line: string, below: string): boolean =>
  below !== '' &&
  line.split(/\s+/).length <= mostInHeading - 2 &&
  /^\p{Lu}/u.test(line) &&
  !/[.:,!]$|:\s|\s[–—-]\s|[;()\d]/.test(line) &&
  !closing.test(line)

/** Whether a line only goes on with the one above it, which was too long for the page. */
const goesOn = (above: string, line: string): boolean => {
  if (/[.!?:]\s*$/.test(above) || beginsAnew(line)) return above.length >= longEnough && /^\p{Ll}/u.test(line)
  return above.length >= longEnough || (above.length > 30 && /^\p{Ll}/u.test(line))
}

/** A plain text as somebody typed it: headings, points and paragraphs; a line that goes on in the next is one with it. */
export const blocksOfText = (text: string): readonly Block[] => {
  const blocks: Block[] = []
  const lines = text.split('\n')
  let above = ''
  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trim()
    const [, marks, title = ''] = marked.exec(line) ?? []
    const isFirst = blocks.length === 0
    const last = blocks.at(-1)
    const [, pointed] = point.exec(line) ?? []
    const isOver = above === '' && pointed === undefined && standsOver(line, (lines[at + 1] ?? '').trim())
    if (line === '' || underline.test(line)) above = ''
    else if (marks !== undefined) blocks.push({ kind: 'heading', level: marks.length, words: escaped(title) })
    else if (underline.test(lines[at + 1] ?? '') || isShouted(line) || (isFirst && isTitle(line)) || isOver)
      blocks.push({ kind: 'heading', level: isFirst && isTitle(line) ? 1 : 2, words: escaped(line) })
    else if (pointed !== undefined) {
      blocks.push({ kind: 'point', words: escaped(pointed) })
      above = line
    } else if (above !== '' && last && 'words' in last && goesOn(above, line)) {
      blocks[blocks.length - 1] = { ...last, words: `${last.words} ${escaped(line)}` }
      above = line
    } else {
      blocks.push({ kind: 'line', words: escaped(line) })
      above = line
    }
    if (blocks.at(-1)?.kind === 'heading') above = ''
  }
  return blocks
}
