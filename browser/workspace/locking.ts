const IV = 12
const ABOUT = new TextEncoder()

/** The key to what is kept on this device, as the server gives it to whoever is signed in. It cannot be read out again. */
export const toKey = (secret: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', fromText(secret), 'AES-GCM', false, ['encrypt', 'decrypt'])

/** A name that tells nothing, and is another for everybody else. */
export async function nameFor(...of: readonly string[]): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', ABOUT.encode(JSON.stringify(of)))
  return btoa(String.fromCharCode(...new Uint8Array(bytes)))
}

/** Locks words away under the name they are kept by, so that nothing can be put in their place. */
export async function lock(
  key: CryptoKey,
  words: Uint8Array<ArrayBuffer>,
  name: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  const iv = crypto.getRandomValues(new Uint8Array(IV))
  const locked = new Uint8Array(await crypto.subtle.encrypt(how(iv, name), key, words))
  const both = new Uint8Array(IV + locked.length)
  both.set(iv)
  both.set(locked, IV)
  return both
}

/** The words again; nothing where they are somebody else’s or were spoilt. */
export async function unlock(
  key: CryptoKey,
  locked: Uint8Array,
  name: readonly string[],
): Promise<Uint8Array | undefined> {
  try {
    const both = new Uint8Array(locked)
    return new Uint8Array(await crypto.subtle.decrypt(how(both.slice(0, IV), name), key, both.slice(IV)))
  } catch {
    return undefined
  }
}

/** Any value as bytes, and back. */
export const inBytes = (value: unknown): Uint8Array<ArrayBuffer> => ABOUT.encode(JSON.stringify(value))
export const inWords = <T>(bytes: Uint8Array): T => JSON.parse(new TextDecoder().decode(bytes)) as T

const how = (iv: Uint8Array<ArrayBuffer>, name: readonly string[]): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: inBytes(name),
})

const fromText = (secret: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(secret.replaceAll('-', '+').replaceAll('_', '/')), each => each.charCodeAt(0))
