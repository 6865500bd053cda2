import type { Attributes } from './xml.ts'

/** Told of a file's tags and words as they come. */
export type Hearing = {
  readonly open: (tag: string, attributes: Attributes) => void
  readonly close: (tag: string) => void
  readonly text: (words: string) => void
}

const declaration = /^<\?xml version="1\.0"(?: encoding="[\w.-]+")?(?: standalone="(?:yes|no)")? ?\?>/
// What XML does not hold, and ends of lines that it would change.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const strange = /[\0-\x08\x0B-\x1F\uFFFE\uFFFF]/
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const none: Attributes = Object.freeze({})

const [begins, goesOn, blank] = [1, 2, 4]
const kinds = new Uint8Array(128)
for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_')
  kinds[letter.charCodeAt(0)] = begins | goesOn
for (const letter of '0123456789.-:') kinds[letter.charCodeAt(0)] = goesOn
for (const letter of ' \t\n') kinds[letter.charCodeAt(0)] = blank
const [greater, slash, equals, quote] = [0x3e, 0x2f, 0x3d, 0x22]

/**
 * Reads XML as nearly every program writes it, in a fraction of the time that reading all of XML takes. At the first thing
 * that is not quite plain it stops and is false: somebody who knows all of XML then has to say whether it is right, and
 * reads from the beginning.
 */
export const readPlainXml = (xml: string, { open, close, text }: Hearing): boolean => {
  if (strange.test(xml) || !xml.isWellFormed()) return false
  const within: string[] = []
  let at = declaration.exec(xml)?.[0].length ?? 0
  const kindAt = (place: number): number => kinds[xml.charCodeAt(place)] ?? 0
  const nameFrom = (start: number): string => {
    if (!(kindAt(start) & begins)) return ''
    let end = start + 1
    while (kindAt(end) & goesOn) end += 1
    return xml.slice(start, end)
  }
  const passBlanks = (): boolean => {
    const from = at
    while (kindAt(at) & blank) at += 1
    return at > from
  }
  const readAttributes = (): Attributes | undefined => {
    let attributes: Record<string, string> | undefined
    for (;;) {
      const parted = passBlanks()
      const name = nameFrom(at)
      if (name === '') return attributes ?? none
      const from = at + name.length + 2
      const end = xml.indexOf('"', from)
      if (!parted || xml.charCodeAt(from - 2) !== equals || xml.charCodeAt(from - 1) !== quote || end === -1)
        return undefined
      const value = xml.slice(from, end)
      attributes ??= {}
      if (/[<&\t\n]/.test(value) || name === '__proto__' || Object.hasOwn(attributes, name)) return undefined
      attributes[name] = value
      at = end + 1
    }
  }
  for (let rootIsClosed = false; ; rootIsClosed ||= within.length === 0) {
    const next = xml.indexOf('<', at)
    const words = xml.slice(at, next === -1 ? xml.length : next)
    if (within.length === 0) {
      if (/[^ \t\n]/.test(words)) return false
      if (next === -1) return rootIsClosed
    } else {
      if (next === -1) return false
      const said = wordsIn(words)
      if (said === undefined) return false
      if (said !== '') text(said)
    }
    at = next + 1
    if (xml.charCodeAt(at) === slash) {
      const last = within.at(-1)
      if (last === undefined || !xml.startsWith(last, at + 1)) return false
      at += 1 + last.length
      passBlanks()
      if (xml.charCodeAt(at) !== greater) return false
      within.pop()
      close(last)
    } else {
      const name = nameFrom(at)
      if (name === '' || rootIsClosed) return false
      at += name.length
      const attributes = readAttributes()
      if (!attributes) return false
      const closesItself = xml.charCodeAt(at) === slash
      if (closesItself) at += 1
      if (xml.charCodeAt(at) !== greater) return false
      open(name, attributes)
      if (closesItself) close(name)
      else within.push(name)
    }
    at += 1
  }
}

/** Words with what stands for single letters in them; undefined where it is none of the usual. */
const wordsIn = (words: string): string | undefined => {
  if (words.includes(']]>')) return undefined
  if (!words.includes('&')) return words
  let isPlain = true
  const said = words.replaceAll(/&(?:(\w+);)?/g, (_, name: string | undefined) => {
    const letter = name === undefined || !Object.hasOwn(entities, name) ? undefined : entities[name]
    isPlain &&= letter !== undefined
    return letter ?? ''
  })
  return isPlain ? said : undefined
}
