import { cut, escaped, linesOf, unescaped } from './markdown-words.ts'
import { type Cell, type Entry, goalLabel } from './plan-table.ts'

/** How a box holds several things: each with its own words, a line each, or a person and a date on each line. */
export type BoxKind = 'texts' | 'lines' | 'pairs'

/** What kind of box a column has, from the fields it holds. */
export const boxKind = (fields: readonly string[]): BoxKind =>
  fields.length === 2 && fields[0] === 'who'
    ? 'pairs'
    : fields[0] === 'who' || fields[0] === 'by'
      ? 'lines'
      : 'texts'

const dash = '–'
const isDash = (markdown: string): boolean => /^[-–—]$/.test(markdown)
const bullet = /^\s*(?:[-*+•·▪◦‣●○]|\d{1,3}[.)])\s+/u
const goal = /^\s*(?:\*\*)?goal(?:\*\*)?\s*:(?:\*\*)?\s*/i
const colon = /:(?=\s|$)/y

const standing = (line: string, shared: boolean): string => {
  const safe = escaped(line)
  if (shared && goal.test(safe)) return safe.replace(':', '\\:')
  if (!bullet.test(safe)) return safe
  if (/^\d/.test(safe)) return safe.replace(/[.)]/, '\\$&')
  return safe.replace(/^[^\s]/u, mark => (/[-+]/.test(mark) ? `\\${mark}` : `&#${mark.codePointAt(0)};`))
}

/** Words that stand for themselves where a dash, a bullet and "Goal:" mean something. */
const words = (text: string, shared: boolean): string => {
  if (text === '') return dash
  if (isDash(text)) return text === '-' ? '\\-' : `&#${text.codePointAt(0)};`
  return text
    .split('\n')
    .map(line => standing(line, shared))
    .join('<br>')
}

const entryWords = ({ label, text }: Entry, kind: BoxKind): string => {
  if (kind === 'lines') return words(text, false)
  if (kind === 'texts') return `${label === undefined ? '' : `${goalLabel}: `}${words(text, true)}`
  const who = words(label ?? '', false).replaceAll(/:(?=\s|$|<br>)/g, '\\:')
  return text === '' ? `${who}:` : `${who}: ${words(text, false)}`
}

/** A box as Markdown. Things get bullets only where without them two could be taken for one, or one for two. */
export const writeCell = (cell: Cell, kind: BoxKind): string => {
  const isListed = (entry: Entry) => kind !== 'texts' || entry.label === undefined
  const bulleted = kind === 'texts' ? cell.filter(isListed).length > 1 : cell.some(hasLines)
  return cell.map(entry => (bulleted && isListed(entry) ? '- ' : '') + entryWords(entry, kind)).join('<br>')
}

const hasLines = ({ label = '', text }: Entry): boolean => `${label}${text}`.includes('\n')

type Group = { readonly goal: boolean; readonly bulleted: boolean; readonly lines: string[] }

/** The things in a box, as Markdown: a bullet, a label or in a box of lines every line begins another. */
const groups = (markdown: string, kind: BoxKind): readonly Group[] => {
  const found: Group[] = []
  const lines = linesOf(markdown)
  const bulleted = kind !== 'texts' && lines.some(line => bullet.test(line))
  for (const line of lines) {
    const isGoal = kind === 'texts' && goal.test(line)
    const isBullet = !isGoal && bullet.test(line)
    const begins = isGoal || isBullet || found.length === 0 || (kind !== 'texts' && !bulleted)
    const rest = isGoal ? line.replace(goal, '') : isBullet ? line.replace(bullet, '') : line
    if (begins) found.push({ goal: isGoal, bulleted: isBullet, lines: [rest] })
    else found.at(-1)?.lines.push(rest)
  }
  return found
}

const plain = (markdown: string): string => (isDash(markdown.trim()) ? '' : unescaped(markdown))

/** Reads a box. In a box of persons and dates, what does not say which is which comes without a label. */
export const readCell = (markdown: string, kind: BoxKind): Cell => {
  if (markdown.trim() === '') return []
  return groups(markdown, kind)
    .map(group => ({ ...group, text: group.lines.join('<br>') }))
    .filter(({ text, bulleted }) => kind === 'texts' || bulleted || text.trim() !== '')
    .map(({ goal, text }) => {
      if (goal) return { label: goalLabel, text: plain(text) }
      if (kind !== 'pairs') return { text: plain(text) }
      const [who = '', by] = cut(text, colon, 2)
      return by === undefined ? { text: plain(text) } : { label: plain(who), text: plain(by) }
    })
}

/** One fact as Markdown on one line. */
export const writeValue = (text: string): string => (text === '' ? '' : words(text, false))

/** One fact as it was written; a dash is nothing. */
export const readValue = (markdown: string): string => plain(markdown.trim())
