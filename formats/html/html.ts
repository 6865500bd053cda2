import { parse } from 'parse5'
import type { Block } from '../blocks.ts'
import { decode } from '../decode.ts'
import { type Content, type Format, type OpenOutcome, refuse } from '../format.ts'
import { readingBy } from '../read-opened.ts'
import { gridOf, insideLayout, isLayout } from './grid.ts'
import { type Element, isApart, isElement, isSilent, type Node, type Page, wordsOf } from './words.ts'

const mostLetters = 10_000_000
const deepest = 200

const holdsApart = (node: Node): boolean =>
  isElement(node) &&
  node.childNodes.some(child => isElement(child) && !isSilent(child) && (isApart(child) || holdsApart(child)))

/** Whether parts stand in parts so deep that no page with a plan does it; looked at level by level, however deep it is. */
const isTooDeep = (page: Page): boolean => {
  let level: readonly Node[] = page.childNodes
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true
    level = level.flatMap(node => (isElement(node) ? node.childNodes : []))
  }
  return false
}

const linesOf = (nodes: readonly Node[]): readonly Block[] =>
  wordsOf(nodes)
    .split('<br>')
    .filter(words => words !== '')
    .map(words => {
      const [, point] = /^(?:-|\d{1,3}[.)])\s+(.*)$/.exec(words) ?? []
      return point === undefined ? { kind: 'line', words } : { kind: 'point', words: point }
    })

/** The blocks of a page; words beside each other make one line. */
function* blocksIn(nodes: readonly Node[]): Generator<Block> {
  let beside: Node[] = []
  function* close(): Generator<Block> {
    yield* linesOf(beside)
    beside = []
  }
  for (const node of nodes) {
    if (!isElement(node)) {
      beside.push(node)
      continue
    }
    if (isSilent(node)) continue
    const [, level] = /^h([1-6])$/.exec(node.tagName) ?? []
    const holdsMore = node.tagName !== 'li' && holdsApart(node)
    if (node.tagName !== 'table' && level === undefined && !holdsMore && !isApart(node)) {
      beside.push(node)
      continue
    }
    yield* close()
    if (node.tagName === 'table' && isLayout(node)) yield* blocksIn(insideLayout(node))
    else if (node.tagName === 'table') yield gridOf(node)
    else if (level !== undefined) yield* headingOf(node, Number(level))
    else if (holdsMore) yield* blocksIn(node.childNodes)
    else yield* linesOf([node])
  }
  yield* close()
}

const headingOf = (node: Element, level: number): readonly Block[] => {
  const words = wordsOf(node.childNodes).replaceAll('<br>', ' ')
  return words === '' ? [] : [{ kind: 'heading', level, words }]
}

const open = (content: Content): OpenOutcome => {
  const text = decode(content)
  if (text === undefined)
    return refuse('It is not text. Save the page again as a web page, and choose that file.')
  if (text.length > mostLetters)
    return refuse('It is a web page larger than any plan. Copy the plan’s table out of it, and paste that.')
  const page = parse(text)
  if (isTooDeep(page))
    return refuse(
      'Its parts stand in each other deeper than those of any page with a plan. Copy the plan’s table out of it, and paste that.',
    )
  return { blocks: [...blocksIn(page.childNodes)], manner: 'typed', notes: [] }
}

/** A plan as a saved web page, or as Word puts it on the clipboard. */
export const html: Format = {
  id: 'html',
  label: 'Web page',
  mediaType: 'text/html',
  extension: '.html',
  alsoNamed: ['.htm', '.xhtml'],
  open,
  read: readingBy(open),
}
