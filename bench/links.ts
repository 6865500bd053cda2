/** What a file is to the person who waits for it. */
export type Kind = 'page' | 'styles' | 'scripts' | 'fonts' | 'images' | 'other'

const kinds: readonly (readonly [Kind, RegExp])[] = [
  ['page', /^text\/html/],
  ['styles', /^text\/css/],
  ['scripts', /javascript/],
  ['fonts', /^font\/|font-woff/],
  ['images', /^image\//],
]

/** Which kind, by what the server says it is. */
export const kindOf = (contentType: string): Kind =>
  kinds.find(([, pattern]) => pattern.test(contentType))?.[0] ?? 'other'

const tags = /<(?:link|script|img|source)\b[^>]*>/gi
const loads = /\brel=["']?(?:stylesheet|modulepreload|preload|icon|manifest|apple-touch-icon)\b/i
const address = /\b(?:src|href)=["']([^"']+)["']/i
const inStyles = /(?:url\(\s*["']?|@import\s+["'])([^"')]+)/g
const inScripts = /(?:\bfrom|\bimport)\s*\(?\s*["'](\.{0,2}\/[^"']+)["']/g

/** A script that the page fetches by itself once it can be used. */
const later = /\bdata-reader="([^"]+)"/g

/** What a page fetches by itself later on, of all that it loads. */
export const laterIn = (kind: Kind, text: string): readonly string[] =>
  kind === 'page' ? all(text, later) : []

const ofPage = (text: string): readonly string[] =>
  [...text.matchAll(tags)]
    .map(([tag]) => tag)
    .filter(tag => !/^<link/i.test(tag) || loads.test(tag))
    .flatMap(tag => address.exec(tag)?.[1] ?? [])

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].flatMap(found => found[1] ?? [])

/** Everything a file makes the browser fetch as well; what is written into the file itself (`data:`) is already counted. */
export const linksIn = (kind: Kind, text: string): readonly string[] => {
  const found =
    kind === 'page'
      ? [...ofPage(text), ...laterIn(kind, text)]
      : kind === 'styles'
        ? all(text, inStyles)
        : kind === 'scripts'
          ? all(text, inScripts)
          : []
  return [...new Set(found)].filter(link => !link.startsWith('data:') && !link.startsWith('#'))
}
