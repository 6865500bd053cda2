import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib'

/** A way to send fewer bytes that every browser of today can read. */
export type Encoding = 'br' | 'gzip'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** The smallest form that the browser says it reads, or none where it says so or says nothing. */
export function encodingFor(accepted: string | undefined): Encoding | undefined {
  const wanted = new Map(
    (accepted ?? '').split(',').map(entry => {
      const [name = '', ...settings] = entry.split(';').map(part => part.trim().toLowerCase())
      const weight = settings.find(setting => setting.startsWith('q='))?.slice(2) ?? '1'
      return [name, Number(weight) > 0] as const
    }),
  )
  return (['br', 'gzip'] as const).find(name => wanted.get(name) ?? wanted.get('*') ?? false)
}

/** A page looks back no further than 2 to this power: what is kept ready for more, for each page anew, has to be cleared away again. */
const WINDOW = 18

/**
 * The bytes in that form: at once for a page that is made anew each time, which takes less than having it packed by
 * somebody else, and as small as can be for what is packed once.
 */
export async function pack(bytes: Buffer, encoding: Encoding, how: 'quickly' | 'once'): Promise<Buffer> {
  if (encoding === 'gzip')
    return how === 'quickly' ? gzipSync(bytes, { level: 1 }) : toGzip(bytes, { level: 9 })
  const {
    BROTLI_PARAM_QUALITY: quality,
    BROTLI_PARAM_SIZE_HINT: size,
    BROTLI_PARAM_LGWIN: window,
  } = constants
  return how === 'quickly'
    ? brotliCompressSync(bytes, { params: { [quality]: 1, [size]: bytes.length, [window]: WINDOW } })
    : toBrotli(bytes, { params: { [quality]: 11, [size]: bytes.length } })
}

/** The same bytes in every form a browser may ask for. */
export type Packed = {
  readonly as: (encoding: Encoding) => Buffer
  /** Makes each form as small as it can be; until then it is as small as it can be made at once. */
  readonly squeeze: () => Promise<void>
}

/** Packs bytes that are sent again and again: at once, so that nobody waits for a server to start, and later as small as can be. */
export async function packAll(bytes: Buffer): Promise<Packed> {
  let br = await pack(bytes, 'br', 'quickly')
  let gzip = await pack(bytes, 'gzip', 'quickly')
  return {
    as: encoding => (encoding === 'br' ? br : gzip),
    async squeeze() {
      br = await pack(bytes, 'br', 'once')
      gzip = await pack(bytes, 'gzip', 'once')
    },
  }
}

/** So many pages that are the same for everybody are kept packed. */
const MOST_KEPT = 100

/**
 * Packs pages that anybody may see. One that is asked for again, word for word, is packed as small as can be while
 * nobody waits, and sent so from then on.
 */
export function packForAnybody(): (page: string, bytes: Buffer, encoding: Encoding) => Promise<Buffer> {
  const kept = new Map<string, Buffer>()
  const again = new Set<string>()
  return async (page, bytes, encoding) => {
    const name = `${encoding} ${page}`
    const known = kept.get(name)
    if (known && !again.has(name)) {
      again.add(name)
      void pack(bytes, encoding, 'once').then(small => kept.has(name) && kept.set(name, small))
    }
    if (known) return known
    const [oldest] = kept.size >= MOST_KEPT ? kept.keys() : []
    if (oldest !== undefined) {
      kept.delete(oldest)
      again.delete(oldest)
    }
    const packed = await pack(bytes, encoding, 'quickly')
    kept.set(name, packed)
    return packed
  }
}
