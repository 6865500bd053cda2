import { get } from 'node:http'
import { brotliDecompressSync } from 'node:zlib'
import { type Kind, kindOf, laterIn, linksIn } from './links.ts'

/** One file as it came over the wire. */
export type Weighed = {
  readonly address: string
  readonly kind: Kind
  readonly bytes: number
  readonly brotli: boolean
  /** True for what is fetched only once the page can be used. */
  readonly later?: boolean
}

const fetched = (address: string, cookie: string): Promise<Weighed & { readonly text: string }> =>
  new Promise((resolve, reject) => {
    get(address, { headers: { 'accept-encoding': 'br', cookie } }, answer => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('error', reject)
      answer.on('end', () => {
        if (answer.statusCode !== 200) return reject(new Error(`${address} answered ${answer.statusCode}`))
        const body = Buffer.concat(parts)
        const brotli = answer.headers['content-encoding'] === 'br'
        const kind = kindOf(answer.headers['content-type'] ?? '')
        const text = (brotli ? brotliDecompressSync(body) : body).toString()
        resolve({ address, kind, bytes: body.length, brotli, text })
      })
    }).on('error', reject)
  })

/** The page and everything it loads, and what those load: bodies only, asked for with brotli. */
export const weigh = async (page: string, cookie = ''): Promise<readonly Weighed[]> => {
  const weighed: Weighed[] = []
  const known = new Set([page])
  const later = new Set<string>()
  for (const address of known) {
    const { text, ...file } = await fetched(address, cookie)
    weighed.push({ ...file, later: later.has(address) })
    for (const link of laterIn(file.kind, text)) later.add(new URL(link, address).href)
    for (const link of linksIn(file.kind, text)) {
      const next = new URL(link, address)
      if (next.origin !== new URL(page).origin) throw new Error(`${address} loads ${next} from elsewhere`)
      known.add(next.href)
    }
  }
  return weighed
}
