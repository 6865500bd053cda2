import { escaped } from '../markdown-words.ts'
import { isOwnParagraph } from './marks.ts'
import { readTicks } from './ticks.ts'
import { bullet, exactWords, type Paragraph, typedLines } from './words.ts'

/** A line that somebody typed: a point of a list, one further in, or words that simply stand there. */
type Line = { readonly kind: 'point' | 'further in' | 'words'; readonly words: string }

const goal = /^goal\s*:/i
const longestLead = 40

const linesIn = (paragraphs: readonly Paragraph[]): readonly Line[] => {
  const outermost = Math.min(...paragraphs.map(({ list }) => list?.level ?? Number.POSITIVE_INFINITY))
  return paragraphs.flatMap(paragraph =>
    typedLines(paragraph).map((line, at): Line => {
      const level = at === 0 ? paragraph.list?.level : undefined
      if (level !== undefined) return { kind: level > outermost ? 'further in' : 'point', words: line }
      const mark = bullet.exec(line)?.[0]
      // A number stays before its point, for others may speak of it.
      return mark === undefined || /\d/.test(mark)
        ? { kind: 'words', words: line }
        : { kind: 'point', words: line.slice(mark.length).trim() }
    }),
  )
}

/** "Dad will:" before a list is said with each of its points; more words than that are said with the first. */
const withLeads = (lines: readonly Line[]): readonly Line[] => {
  const made: Line[] = []
  let lead = ''
  lines.forEach((line, at) => {
    const leads = line.kind === 'words' && line.words.endsWith(':') && lines[at + 1]?.kind === 'point'
    if (leads) lead = line.words
    else if (line.kind === 'point' && lead !== '') {
      made.push({ kind: 'point', words: `${lead} ${line.words}` })
      if (lead.length > longestLead) lead = ''
    } else {
      if (line.kind === 'words') lead = ''
      made.push(line)
    }
  })
  return made
}

/** Where a list has begun, words after it are one thing more. */
const asTyped = (lines: readonly Line[]): string => {
  const first = lines.findIndex(({ kind }) => kind === 'point')
  return lines
    .map(({ kind, words }, at) => {
      if (kind === 'further in') return `– ${words}`
      return kind === 'point' || (first !== -1 && at > first && !goal.test(words)) ? `- ${words}` : words
    })
    .join('\n')
}

const typedBox = (paragraphs: readonly Paragraph[]): readonly string[] =>
  readTicks(asTyped(withLeads(linesIn(paragraphs))))
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(escaped)

const ownBox = ({ pieces, list }: Paragraph): readonly string[] => {
  const words = exactWords(pieces)
  return words === '' ? [] : [list ? `- ${words}` : words]
}

/** What stands in a box, as Markdown: what is a list stays a list, however deep it goes. */
export const boxOf = (paragraphs: readonly Paragraph[]): string => {
  const lines: string[] = []
  let typed: Paragraph[] = []
  const close = () => {
    if (typed.length > 0) lines.push(...typedBox(typed))
    typed = []
  }
  for (const paragraph of paragraphs)
    if (isOwnParagraph(paragraph.style)) {
      close()
      lines.push(...ownBox(paragraph))
    } else typed.push(paragraph)
  close()
  return lines.join('<br>')
}
