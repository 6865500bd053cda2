import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { Turns } from './turns.ts'

const derive = promisify(argon2)

type Cost = { readonly memory: number; readonly passes: number; readonly parallelism: number }

/** 19 MiB twice over: some 50 ms here, and dear for whoever has stolen the hashes. */
const COST: Cost = { memory: 19_456, passes: 2, parallelism: 1 }
const LENGTH = 32

/** The same words typed on another machine may be put together of other signs. */
const toMessage = (password: string): string => password.normalize('NFKC')

/** Hashes secrets that people remember or copy from paper, slowly on purpose, a few at a time. */
export type Passwords = {
  /** Whether so many wait already that nobody who is not known need join them. */
  readonly isCrowded: () => boolean
  readonly hash: (password: string) => Promise<string>
  /** Whether it is right. Without a hash it takes as long, and is not. */
  readonly isRight: (password: string, hash: string | null, isKnown?: boolean) => Promise<boolean>
}

export function openPasswords(turns: Turns, cost: Cost = COST): Passwords {
  const run = (password: string, nonce: Uint8Array, its: Cost, isKnown = false): Promise<Buffer> => {
    const parameters: Argon2Parameters = { message: toMessage(password), nonce, tagLength: LENGTH, ...its }
    return turns.take(() => derive('argon2id', parameters), isKnown)
  }
  const hash = async (password: string): Promise<string> => {
    const salt = randomBytes(16)
    return toText(cost, salt, await run(password, salt, cost))
  }
  const nobodys = toText(cost, randomBytes(16), randomBytes(LENGTH))
  return {
    isCrowded: () => turns.isFull,
    hash,
    async isRight(password, known, isKnown) {
      const { salt, tag, ...its } = fromText(known ?? nobodys)
      const found = await run(password, salt, its, isKnown)
      return timingSafeEqual(found, tag) && known !== null
    },
  }
}

/** Whether a hash was made when less was asked of it than now. */
export function isWeaker(hash: string, cost: Cost = COST): boolean {
  const { memory, passes } = fromText(hash)
  return memory < cost.memory || passes < cost.passes
}

const plain = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replace(/=+$/, '')

const toText = ({ memory, passes, parallelism }: Cost, salt: Uint8Array, tag: Uint8Array): string =>
  `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${plain(salt)}$${plain(tag)}`

function fromText(text: string): Cost & { readonly salt: Buffer; readonly tag: Buffer } {
  const [, memory, passes, parallelism, salt = '', tag = ''] =
    /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(text) ?? []
  if (tag === '') throw new Error('A kept password is not in the shape that passwords are kept in.')
  return {
    ...{ memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
    ...{ salt: Buffer.from(salt, 'base64'), tag: Buffer.from(tag, 'base64') },
  }
}
