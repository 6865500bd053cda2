import type { DefaultTreeAdapterTypes } from 'parse5'
import { typedWords } from '../typed-words.ts'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Page = DefaultTreeAdapterTypes.Document
export type Element = DefaultTreeAdapterTypes.Element

const standsApart =
  /^(?:p|div|li|h[1-6]|blockquote|section|article|header|footer|main|ul|ol|dl|dt|dd|tr|table|caption|figure|pre|address|form|fieldset)$/
const silent =
  /^(?:style|script|head|title|meta|link|template|noscript|svg|math|object|iframe|select|textarea|button)$/

/** Whether a part of a page is an element, and not words or a remark. */
export const isElement = (node: Node): node is Element => 'tagName' in node

/** What an element says of itself. */
export const attribute = ({ attrs }: Element, name: string): string =>
  attrs.find(each => each.name === name)?.value ?? ''

/** Whether nobody sees it. */
export const isSilent = (element: Element): boolean =>
  silent.test(element.tagName) || /display\s*:\s*none/i.test(attribute(element, 'style'))

/** Whether it stands on lines of its own. */
export const isApart = (element: Element): boolean => standsApart.test(element.tagName)

const isBulletOfWord = (element: Element): boolean =>
  /mso-list\s*:\s*ignore/i.test(attribute(element, 'style'))
const numbered = /^\s*\d{1,3}[.)]\s*$/

const plainText = (node: Node): string => {
  if (node.nodeName === '#text' && 'value' in node) return node.value.replaceAll(/[\s\u00A0]+/g, ' ')
  if (!isElement(node) || isSilent(node)) return ''
  if (node.tagName === 'br') return '\n'
  if (node.tagName === 'input') return tick(node)
  const inside = node.childNodes.map(plainText).join('')
  if (isBulletOfWord(node)) return numbered.test(inside) ? `${inside.trim()} ` : '• '
  if (node.tagName === 'li') return `\n${pointMark(node)}${inside.trim()}\n`
  if (node.tagName === 'td' || node.tagName === 'th') return `${inside.trim()}\n`
  return isApart(node) ? `\n${inside.trim()}\n` : inside
}

const tick = (element: Element): string =>
  attribute(element, 'type') === 'checkbox' && element.attrs.some(({ name }) => name === 'checked') ? '✓' : ''

const pointMark = ({ parentNode, childNodes }: Element): string => {
  if (!parentNode || !('tagName' in parentNode) || parentNode.tagName !== 'ol') return '• '
  const points = parentNode.childNodes.filter(each => isElement(each) && each.tagName === 'li')
  const at = points.findIndex(each => isElement(each) && each.childNodes === childNodes)
  return `${at + 1}. `
}

/** The words of a part of a page as Markdown, with a line for each paragraph, point or line break. */
export const wordsOf = (nodes: readonly Node[]): string => typedWords(nodes.map(plainText).join(''))
