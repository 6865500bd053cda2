import { inflateRawSync } from 'node:zlib'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { type NotRead, refuse } from './format.ts'

/** The files inside a packed file that may be unpacked: none of them larger than any plan. */
export type Packed = {
  readonly names: readonly string[]
  /** What stands in one of its files; nothing, where it has none of that name. */
  readonly unpack: (name: string) => Promise<Uint8Array | undefined | NotRead>
}

const mostEntries = 5_000
const mostUnpacked = 200 * 1024 * 1024
const mostOfOne = 64 * 1024 * 1024
// Real documents pack to a tenth, tables of blanks to a fiftieth.
const mostRatio = 300
const smallEnough = 1024 * 1024

/** What to say of a packed file that ends too soon or was changed on the way. */
export const broken: NotRead = refuse(
  'It is damaged and cannot be unpacked. Open it in the program it was made with, save it again, and choose that file.',
)
const locked: NotRead = refuse(
  'It is protected with a password. Take the password off, save it again, and choose that file.',
)
const bomb: NotRead = refuse(
  'It would unpack to far more than any plan holds, so it was not opened. Copy the plan into a new file, and choose that.',
)

/** What was looked into already: one asks what kind of file it is, and the next what stands in it. */
const known = new WeakMap<Uint8Array, Promise<Packed | NotRead>>()

/** Looks into a packed file and unpacks nothing: what is too large to unpack is refused by what it says of itself. */
export const openPacked = (bytes: Uint8Array): Promise<Packed | NotRead> => {
  const packed = known.get(bytes) ?? lookInto(bytes)
  known.set(bytes, packed)
  return packed
}

const lookInto = async (bytes: Uint8Array): Promise<Packed | NotRead> => {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      validateEntrySizes: true,
      autoClose: false,
    })
    if (zip.entryCount > mostEntries) return bomb
    const entries = new Map<string, Entry>()
    let unpacked = 0
    for await (const entry of zip.eachEntry()) {
      unpacked += entry.uncompressedSize
      if (entry.isEncrypted()) return locked
      if (isBomb(entry) || unpacked > mostUnpacked) return bomb
      entries.set(entry.fileName, entry)
    }
    return { names: [...entries.keys()], unpack: name => unpack(zip, bytes, entries.get(name)) }
  } catch {
    return broken
  }
}

const isBomb = ({ uncompressedSize, compressedSize }: Entry): boolean =>
  uncompressedSize > mostOfOne ||
  (uncompressedSize > smallEnough && uncompressedSize > compressedSize * mostRatio)

const stored = 0
const deflated = 8

/** What small files came to, with the bytes they came from: the documents of one service bring the same styles along. */
const lately = new Map<string, { readonly packed: Uint8Array; readonly made: Uint8Array }>()
const mostRemembered = 32
const small = 16_384

const inflated = (packed: Uint8Array, { crc32, uncompressedSize }: Entry): Uint8Array => {
  const key = `${crc32} ${packed.length} ${uncompressedSize}`
  const known = lately.get(key)
  if (known && Buffer.compare(known.packed, packed) === 0) return known.made
  // It throws where more comes out than the file says of itself.
  const made = inflateRawSync(packed, { maxOutputLength: Math.max(1, uncompressedSize) })
  if (uncompressedSize > small) return made
  if (lately.size >= mostRemembered) lately.clear()
  lately.set(key, { packed: packed.slice(), made })
  return made
}

/** Everything is in memory already, so it is inflated at once: streams cost five times as much for a file of a few pages. */
const unpack = async (
  zip: ZipFile,
  bytes: Uint8Array,
  entry: Entry | undefined,
): Promise<Uint8Array | undefined | NotRead> => {
  if (entry === undefined) return undefined
  try {
    const { compressionMethod, compressedSize, uncompressedSize } = entry
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
    const packed = bytes.subarray(fileDataStart, fileDataStart + compressedSize)
    if (compressionMethod !== stored && compressionMethod !== deflated) return broken
    const made = compressionMethod === stored ? packed : inflated(packed, entry)
    return made.length === uncompressedSize ? made : broken
  } catch {
    return broken
  }
}
