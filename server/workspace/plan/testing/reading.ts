import { equal, ok } from 'node:assert/strict'

/** What stands on a page to be read. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<(style|script|title)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<\/(?:p|li|div|dt|dd|td|th|h\d)>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', '’')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')

/** A page is long: what was looked for is told, and not the page. */
export const has = (text: string, pattern: RegExp, why = ''): void =>
  ok(pattern.test(text), `${why} ${pattern}`)

/** The same of what must not be there; what was found is told. */
export const lacks = (text: string, pattern: RegExp): void => equal(pattern.exec(text)?.[0], undefined)

/** What is read of the page itself, without what stands round it. */
export const main = (html: string): string => wordsOf(html.slice(html.indexOf('<main')))
