import { createHash, randomBytes } from 'node:crypto'

/** A secret that nobody can guess: 256 bits of chance. Only its fingerprint is kept. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is kept of a token: whoever reads it cannot come in with it. */
export const fingerprint = (token: string): string => createHash('sha256').update(token).digest('hex')

/** A name for a thing, which lets nobody in. */
export const newId = (): string => randomBytes(12).toString('base64url')

/** Whether something sent looks like a token of ours at all. */
export const isToken = (text: string | undefined): text is string => /^[\w-]{43}$/.test(text ?? '')
