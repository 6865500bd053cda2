import type { NotRead } from '../format.ts'
import type { Packed } from '../zip.ts'
import { lately } from './lately.ts'
import { refusals } from './refusals.ts'
import { decodeXml, readXml } from './xml.ts'

/** What stands beside the page, by what it is called in a note. */
export type Beside = 'The header' | 'The footer' | 'A footnote' | 'An endnote' | 'A comment'

const mostOfPage = 24 * 1024 * 1024

const besides: readonly (readonly [pattern: RegExp, beside: Beside])[] = [
  [/^header\d*\.xml$/, 'The header'],
  [/^footer\d*\.xml$/, 'The footer'],
  [/^footnotes\.xml$/, 'A footnote'],
  [/^endnotes\.xml$/, 'An endnote'],
  [/^comments\.xml$/, 'A comment'],
]

/** Names of what a plan never holds, and what could do harm. */
const unwanted = (names: readonly string[]): NotRead | undefined => {
  if (names.some(name => /(?:^|\/)vba\w*\.(?:bin|xml)$/i.test(name))) return refusals.macros
  if (names.some(name => /\/(?:embeddings|activeX)\/|oleObject|\.bin$/i.test(name))) return refusals.embedded
  return undefined
}

/** What a packed file is that is no Word document. */
const otherKind = (names: readonly string[]): NotRead => {
  if (names.some(name => name.startsWith('xl/'))) return refusals.spreadsheet
  if (names.some(name => name.startsWith('ppt/'))) return refusals.presentation
  if (names.some(name => /^Index(?:\.zip$|\/.*\.iwa$)/.test(name))) return refusals.pages
  if (names.some(name => /\.(?:docx?|xlsx?|pdf|odt)$/i.test(name))) return refusals.folder
  return names.includes('content.xml') ? refusals.openDocument : refusals.notWord
}

/** Which of its files holds the page, as its list of contents says. */
const pageIn = lately((contents): string | NotRead | undefined => {
  let page: string | undefined
  let macros = false
  readXml(contents, {
    open: (name, attributes) => {
      const type = attributes.ContentType ?? ''
      if (/macroEnabled|vbaProject/i.test(type)) macros = true
      if (name === 'ct:Override' && /wordprocessingml\.(?:document|template)\.main\+xml$/.test(type))
        page ??= attributes.PartName?.replace(/^\//, '')
      return true
    },
    close: () => undefined,
    text: () => undefined,
  })
  return macros ? refusals.macros : page
})

/** The parts of a Word file that say something, as text; nothing else in it is unpacked, and nothing it points at is followed. */
export type Parts = {
  readonly page: string
  readonly styles: string | undefined
  readonly numbering: string | undefined
  readonly beside: readonly { readonly what: Beside; readonly xml: string }[]
}

/** Unpacks what a plan can stand in, once it is clear that nothing in the file could do harm. */
export const unpackWord = async (packed: Packed): Promise<Parts | NotRead> => {
  const { names } = packed
  const refused = unwanted(names)
  if (refused) return refused
  const contents = await textOf(packed, '[Content_Types].xml')
  if (typeof contents === 'object') return contents
  const found = contents === undefined ? undefined : pageIn(contents)
  if (typeof found === 'object') return found
  const name = found ?? 'word/document.xml'
  const page = names.includes(name) ? await textOf(packed, name) : undefined
  if (page === undefined) return otherKind(names)
  if (typeof page === 'object') return page
  const folder = name.slice(0, name.lastIndexOf('/') + 1)
  const beside: { what: Beside; xml: string }[] = []
  for (const each of names) {
    const what =
      each.startsWith(folder) && besides.find(([pattern]) => pattern.test(each.slice(folder.length)))
    if (!what) continue
    const xml = await textOf(packed, each)
    if (typeof xml === 'object') return xml
    if (xml !== undefined) beside.push({ what: what[1], xml })
  }
  const styles = await textOf(packed, `${folder}styles.xml`)
  const numbering = await textOf(packed, `${folder}numbering.xml`)
  if (typeof styles === 'object') return styles
  return typeof numbering === 'object' ? numbering : { page, styles, numbering, beside }
}

const textOf = async ({ unpack }: Packed, name: string): Promise<string | undefined | NotRead> => {
  const bytes = await unpack(name)
  if (bytes === undefined || 'refused' in bytes) return bytes
  return bytes.length > mostOfPage ? refusals.tooMuch : decodeXml(bytes)
}
