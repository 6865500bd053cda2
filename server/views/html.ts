import { raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

/** Markup that is already safe to send. A plain string is never this, so words that somebody typed cannot pass for it. */
export type Html = HtmlEscapedString

/** What may stand in a template: words (escaped), numbers, safe markup, nothing, or a list of these. No promises: a view never waits. */
export type Child = string | number | boolean | null | undefined | Html | readonly Child[]

/** Markup from a template, with everything in it escaped that is not already safe. */
export function html(strings: TemplateStringsArray, ...values: readonly Child[]): Html {
  let text = strings[0] ?? ''
  for (let at = 0; at < values.length; at += 1) text += said(values[at]) + strings[at + 1]
  return raw(text)
}

function said(child: Child): string {
  if (typeof child === 'string') return escaped(child)
  if (typeof child === 'number') return String(child)
  if (typeof child !== 'object' || child === null) return ''
  if ('isEscaped' in child) return child.toString()
  let text = ''
  for (const each of child) text += said(each)
  return text
}

const MARKS = /[&<>"']/
const ALL_MARKS = /[&<>"']/g
const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Words as they may stand in markup. */
export const escaped = (words: string): string =>
  MARKS.test(words) ? words.replace(ALL_MARKS, mark => marks[mark] ?? mark) : words

/** Nothing at all, for the parts that a page leaves out. */
export const nothing: Html = raw('')

export { raw }
