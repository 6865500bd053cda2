import type { NotRead } from '../format.ts'
import { refusals } from './refusals.ts'

const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** Whether a file is of the kind that Office wrote before 2007, and still puts around a file with a password. */
export const isOldOffice = (bytes: Uint8Array): boolean => magic.every((byte, at) => bytes[at] === byte)

// The names of what is in such a file stand in it as UTF-16, 128 bytes each, from the start of one of its sectors.
const inWords = (name: string): Buffer => Buffer.from(`${name}\0`, 'utf16le')
const isIn = (bytes: Uint8Array, name: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(inWords(name))

/** What to do with such a file: take its password off, or save it as programs do today. */
export const readOldOffice = (bytes: Uint8Array): NotRead => {
  if (isIn(bytes, 'EncryptedPackage')) return refusals.locked
  return isIn(bytes, 'WordDocument') ? refusals.old : refusals.otherOld
}
