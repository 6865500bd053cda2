import {
  type Content,
  type FileOutcome,
  type Format,
  type Hints,
  mostBytes,
  type NotRead,
  type Opened,
  refuse,
  tooLarge,
} from './format.ts'
import { formatOf, formats } from './index.ts'
import { readOpened } from './read-opened.ts'
import { strangerIn } from './strangers.ts'
import { openPacked } from './zip.ts'

/** A file taken apart, or, where nothing about it can be understood in another way, what was read of it. */
export type FileOpened = Opened | FileOutcome

/** Takes a file apart, whatever its name says it is: what it holds tells its format first, and then its name. */
export const openFile = async (name: string, content: Content): Promise<FileOpened> => {
  if (content.length > mostBytes) return tooLarge
  const stranger = strangerIn(content)
  if (stranger) return refuse(stranger)
  const format = await formatIn(name, content)
  if ('refused' in format) return format
  if (format.open) return format.open(content)
  return format.read?.(content) ?? refuse(`A plan cannot be read from ${format.label}.`)
}

/** Reads the plans in a file, or says in a sentence why there is none. */
export const readFile = async (name: string, content: Content, hints: Hints = {}): Promise<FileOutcome> => {
  const opened = await openFile(name, content)
  return 'blocks' in opened ? readOpened(opened, hints) : opened
}

const startOf = (content: Content): string =>
  (typeof content === 'string' ? content : new TextDecoder().decode(content.subarray(0, 2000)))
    .slice(0, 2000)
    .trimStart()

const byId = (id: string): Format => {
  const format = formats.find(each => each.id === id)
  if (!format) throw new Error(`There is no format “${id}”.`)
  return format
}

const formatIn = async (name: string, content: Content): Promise<Format | NotRead> => {
  if (typeof content !== 'string' && isPacked(content)) return packedFormat(content)
  if (typeof content !== 'string' && isOld(content)) return byId('word')
  const named = formatOf(name)
  const start = startOf(content)
  if (/^(?:\{|\[\s*\{)/.test(start)) return byId('json')
  if (/^<(?:!doctype html|html|head|body|table|meta|style)\b/i.test(start)) return byId('html')
  if (named) return named
  return byId(/^(#|- \w+:)/m.test(start) ? 'markdown' : 'text')
}

const isPacked = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)

// How Word and Excel saved before 2007, and how they save what a password protects: the Word format says which it is.
const isOld = (bytes: Uint8Array): boolean => [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte)

/** A workbook is one by what is in it; of every other packed file the Word format says what it is. */
const packedFormat = async (bytes: Uint8Array): Promise<Format | NotRead> => {
  const packed = await openPacked(bytes)
  if ('refused' in packed) return packed
  return byId(packed.names.includes('xl/workbook.xml') ? 'xlsx' : 'word')
}
