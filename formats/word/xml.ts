import { SaxesParser } from 'saxes'
import { type Hearing, readPlainXml } from './plain-xml.ts'
import { Refused, refusals } from './refusals.ts'

/** What a tag says beside its name. */
export type Attributes = Readonly<Record<string, string>>

/** What reads along: a name as Word gives it (`w:p`), whatever the file calls it; `false` leaves out what is within. */
export type Listener = {
  readonly open: (name: string, attributes: Attributes) => boolean | undefined
  readonly close: (name: string) => void
  readonly text: (words: string) => void
}

// The namespaces of both kinds of Word files, and the names that we know their tags by.
const namespaces: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
])

const deepest = 200

/** The names that a file gives to tags, by the namespaces it declares; most declare all of theirs at the top, and none after. */
class Names {
  readonly #prefixes = new Map<string, string>()
  readonly #known = new Map<string, string>()
  /** How many declarations are still to come, at most. */
  #undeclared: number

  constructor(xml: string) {
    this.#undeclared = xml.match(/xmlns/g)?.length ?? 0
  }

  declare(attributes: Attributes): void {
    if (this.#undeclared === 0) return
    for (const key in attributes) {
      if (!key.startsWith('xmlns')) continue
      this.#undeclared -= 1
      this.#prefixes.set(key.slice(6), namespaces.get(attributes[key] ?? '') ?? '')
      this.#known.clear()
    }
  }

  of(tag: string): string {
    const known = this.#known.get(tag)
    if (known !== undefined) return known
    const colon = tag.indexOf(':')
    const own = this.#prefixes.get(colon === -1 ? '' : tag.slice(0, colon)) ?? ''
    const name = own === '' ? tag.slice(colon + 1) : `${own}:${tag.slice(colon + 1)}`
    this.#known.set(tag, name)
    return name
  }
}

/** Passes on what is heard under the names that we know, without what is left out. */
const hearingFor = (xml: string, { open, close, text }: Listener): Hearing => {
  const names = new Names(xml)
  const opened: string[] = []
  let depth = 0
  let leftOut = 0
  return {
    open(tag, attributes) {
      depth += 1
      if (depth > deepest) throw new Refused(refusals.tooMuch)
      names.declare(attributes)
      if (leftOut > 0) return
      const name = names.of(tag)
      opened[depth] = name
      if (open(name, attributes) === false) leftOut = depth
    },
    close() {
      if (leftOut === 0) close(opened[depth] ?? '')
      if (leftOut === depth) leftOut = 0
      depth -= 1
    },
    text(words) {
      // What stands outside of all tags is said by nobody.
      if (leftOut === 0 && depth > 0) text(words)
    },
  }
}

/** Reads any XML there is, and refuses what is none. */
const readAnyXml = (xml: string, { open, close, text }: Hearing): void => {
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('error', () => {
    throw new Refused(refusals.broken)
  })
  parser.on('doctype', () => {
    throw new Refused(refusals.doctype)
  })
  parser.on('opentag', ({ name, attributes }) => open(name, attributes))
  parser.on('closetag', ({ name }) => close(name))
  parser.on('text', text)
  parser.on('cdata', text)
  parser.write(xml).close()
}

/** Reads XML from its beginning to its end and keeps nothing of it; what is no XML, or goes too deep, is refused. */
export const readXml = (xml: string, listener: Listener): void => {
  const hearing = hearingFor(xml, listener)
  let told = 0
  let depth = 0
  /** Counts what is told, and leaves out what was told before: words outside of all tags are told by one alone. */
  const counted = (before: number): Hearing => {
    const isNew = () => {
      told += 1
      return told > before
    }
    told = 0
    depth = 0
    return {
      open(tag, attributes) {
        depth += 1
        if (isNew()) hearing.open(tag, attributes)
      },
      close(tag) {
        depth -= 1
        if (isNew()) hearing.close(tag)
      },
      text(words) {
        if (depth > 0 && isNew()) hearing.text(words)
      },
    }
  }
  if (!readPlainXml(xml, counted(0))) readAnyXml(xml, counted(told))
}

/** What a tag says under a name, whatever prefix the file gives it. */
export const saidBy = (attributes: Attributes, name: string): string | undefined => {
  const usual = attributes[`w:${name}`]
  if (usual !== undefined) return usual
  for (const key in attributes) if (key === name || key.endsWith(`:${name}`)) return attributes[key]
  return undefined
}

/** Whether a tag that switches something on does: it may say so, or switch it off. */
export const isOn = (attributes: Attributes): boolean =>
  !/^(?:0|false|off)$/.test(saidBy(attributes, 'val') ?? '')

/** A whole number that a tag says; 0 where it says none. */
export const numberOf = (attributes: Attributes, name: string): number => {
  const number = Number(saidBy(attributes, name))
  return Number.isInteger(number) ? number : 0
}

/** The text of a file, in the encoding that it begins with or names. */
export const decodeXml = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    throw new Refused(refusals.broken)
  }
}

// A packed Office file holds UTF-8 or UTF-16, with a mark at its beginning or without.
const encodingOf = (bytes: Uint8Array): string => {
  const start = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)
  if (start === 0xfeff || start === 0x003c) return 'utf-16be'
  return start === 0xfffe || start === 0x3c00 ? 'utf-16le' : 'utf-8'
}
