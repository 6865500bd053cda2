import { availableParallelism } from 'node:os'
import type { Store } from '../../store/index.ts'
import { type CheckingAgain, openCheckingAgain } from '../checking-again/checking-again.ts'
import { openPrinting, type Printing } from '../pdf/printing.ts'
import { type Keys, toKeys } from './keys.ts'
import { openProvider, type Provider } from './oidc/provider.ts'
import { openPasswords, type Passwords } from './passwords.ts'
import { openPost, type Post } from './post.ts'
import type { Settings } from './settings.ts'
import { Turns } from './turns.ts'

/** What sign-in stands in: who is let in where, what is kept of it, and the clock. */
export type Entrance = {
  readonly organisation: string
  readonly store: Store
  readonly settings: Settings
  readonly keys: Keys
  readonly passwords: Passwords
  /** The way to the mail server, when there is one; else links are handed over by hand. */
  readonly post: Post | undefined
  /** Who else vouches for people, when somebody does. */
  readonly provider: Provider | undefined
  /** Where PDFs are made; it begins with the first. */
  readonly printing: Printing
  /** What follows in lists when rules change. */
  readonly checkingAgain: CheckingAgain
  readonly now: () => string
  readonly log: (line: string) => void
  /** Has something done that nobody waits for, so that its time tells nothing. */
  readonly later: (work: () => Promise<void>) => void
  /** When all of that is done. */
  readonly settled: () => Promise<void>
}

type Given = Pick<Entrance, 'organisation' | 'store' | 'settings' | 'now' | 'log'> & {
  readonly secret: Uint8Array
  /** Tests of everything else need not wait for passwords that are hashed as slowly as real ones. */
  readonly passwords?: Passwords
}

/** A hash takes a core and 50 ms: so many wait some three seconds, and one core is left for everybody else. */
const MOST_WAITING = 60

/** Opens the door, with its own line for those who wait to be let in. */
export function openEntrance({ secret, passwords, ...given }: Given): Entrance {
  const { settings, log } = given
  const turns = new Turns({ atOnce: Math.max(1, availableParallelism() - 1), mostWaiting: MOST_WAITING })
  const begun = new Set<Promise<void>>()
  return {
    ...given,
    keys: toKeys(secret),
    passwords: passwords ?? openPasswords(turns),
    post: settings.mail && openPost(settings.mail, log),
    provider: settings.provider && openProvider(settings.provider),
    printing: openPrinting({ log }),
    checkingAgain: openCheckingAgain(given),
    later(work) {
      const done = work()
        .catch(error => log(JSON.stringify({ later: error instanceof Error ? error.name : 'failed' })))
        .finally(() => begun.delete(done))
      begun.add(done)
    },
    async settled() {
      await Promise.all(begun)
    },
  }
}

/** Whether people reach it only over an encrypted line. */
export const isSecure = ({ settings }: Entrance): boolean => settings.origin.startsWith('https:')

/** A moment so many seconds on. */
export const after = (now: string, seconds: number): string =>
  new Date(Date.parse(now) + seconds * 1000).toISOString()
