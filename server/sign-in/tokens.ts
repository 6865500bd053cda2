import { hash, randomBytes } from 'node:crypto'

/** A secret that nobody can guess: 256 bits of chance. Only its fingerprint is kept. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is kept of a token: whoever reads it cannot come in with it. */
export const fingerprint = (token: string): string => hash('sha256', token)

const [BYTES, AT_ONCE] = [12, 256]
let chance = Buffer.alloc(0)

/** A name for a thing, which lets nobody in. Every page makes some, so chance is drawn for many at once. */
export function newId(): string {
  if (chance.length === 0) chance = randomBytes(BYTES * AT_ONCE)
  const drawn = chance.toString('base64url', 0, BYTES)
  chance = chance.subarray(BYTES)
  return drawn
}

/** Whether something sent looks like a token of ours at all. */
export const isToken = (text: string | undefined): text is string => /^[\w-]{43}$/.test(text ?? '')
