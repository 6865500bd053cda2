import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'

/** What is done with the one secret of this server, each with a key of its own made from it. */
export type Keys = {
  /** Locks a text away so that only this server can read it, and only for what it was meant. */
  readonly seal: (text: string, about: string) => string
  readonly unseal: (sealed: string, about: string) => string | undefined
  /** A mark that only this server can make; it says nothing of what it was made from. */
  readonly mark: (purpose: string, ...of: readonly string[]) => string
  readonly isMark: (mark: string, purpose: string, ...of: readonly string[]) => boolean
}

const [IV, TAG] = [12, 16]

export function toKeys(secret: Uint8Array): Keys {
  const derived = (what: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', `bywhen ${what}`, 32))
  const [sealing, marking] = [derived('sealing'), derived('marking')]
  const mark = (purpose: string, ...of: readonly string[]): string =>
    createHmac('sha256', marking)
      .update(JSON.stringify([purpose, ...of]))
      .digest('base64url')
  return {
    seal(text, about) {
      const iv = randomBytes(IV)
      const cipher = createCipheriv('aes-256-gcm', sealing, iv).setAAD(Buffer.from(about))
      const locked = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return `1.${Buffer.concat([iv, cipher.getAuthTag(), locked]).toString('base64url')}`
    },
    unseal(sealed, about) {
      const bytes = Buffer.from(sealed.slice(2), 'base64url')
      if (!sealed.startsWith('1.') || bytes.length < IV + TAG) return undefined
      const cipher = createDecipheriv('aes-256-gcm', sealing, bytes.subarray(0, IV), { authTagLength: TAG })
      cipher.setAAD(Buffer.from(about)).setAuthTag(bytes.subarray(IV, IV + TAG))
      try {
        return Buffer.concat([cipher.update(bytes.subarray(IV + TAG)), cipher.final()]).toString('utf8')
      } catch {
        // Sealed with another key, or for something else.
        return undefined
      }
    },
    mark,
    isMark(given, purpose, ...of) {
      const [one, other] = [Buffer.from(given), Buffer.from(mark(purpose, ...of))]
      return one.length === other.length && timingSafeEqual(one, other)
    },
  }
}
