import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Why there is no secret that could be used, in words. */
export type NoSecret = { readonly fault: string }

const SIZE = 32

/** The secret as it was told, or the one in the data folder. Several servers of one house are told the same. */
export function findSecret(told: string | undefined, folder: string | undefined): Uint8Array | NoSecret {
  if (told) return readSecret(told)
  if (folder !== undefined) return secretInFolder(folder)
  return {
    fault:
      'With DATABASE_URL there is no folder of our own to keep a key in, so set SECRET_KEY, the same for every server. Make one with: openssl rand -base64 32',
  }
}

/**
 * The secret of this server, made with its first start. It lies beside the database and not in it, so that a stolen
 * database alone opens no second factor; a backup needs both.
 */
export function secretInFolder(folder: string): Uint8Array | NoSecret {
  const file = join(folder, 'bywhen.key')
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (!existsSync(file)) makeSecret(file)
    if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600)
    return readSecret(readFileSync(file, 'utf8'), `The key in ${file}`)
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    return {
      fault: `The key in ${file} cannot be read or made (${error.message}). See that the folder is there, has room, and that this account may write in it. Nothing was changed.`,
    }
  }
}

function makeSecret(file: string): void {
  try {
    writeFileSync(file, `${randomBytes(SIZE).toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    // Another server has just made it.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}

/** A secret as it is written down. */
export function readSecret(written: string, called = 'SECRET_KEY'): Uint8Array | NoSecret {
  const text = written.trim()
  const secret = Buffer.from(text, 'base64')
  if (/^[\w+/-]+=*$/.test(text) && secret.length === SIZE) return secret
  return {
    fault: `${called} is not 32 bytes written in base64. Make one with: openssl rand -base64 32. Whoever had a second factor sets it up again under a new key.`,
  }
}
