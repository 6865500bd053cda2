import { fork } from 'node:child_process'
import { NoTurn, Turns } from '../sign-in/turns.ts'

/** A plain photo of what was brought, or why there is none. */
export type Cleaned =
  | { readonly picture: Uint8Array<ArrayBuffer> }
  | { readonly not: 'broken' | 'took-too-long' | 'crowd' }

type Said = { readonly ready: true } | { readonly picture: Uint8Array } | { readonly broken: true }

/** Each takes a core and some memory, so they go one by one. */
const turns = new Turns({ atOnce: 1, mostWaiting: 12 })

const SECONDS = 20

/** Draws a picture anew, in a process of its own that ends with it, so that nothing hidden in it reaches anybody. */
export async function cleanPicture(bytes: Uint8Array, seconds = SECONDS): Promise<Cleaned> {
  try {
    return await turns.take(() => inOwnProcess(bytes, seconds))
  } catch (error) {
    if (error instanceof NoTurn) return { not: 'crowd' }
    throw error
  }
}

function inOwnProcess(bytes: Uint8Array, seconds: number): Promise<Cleaned> {
  const { promise, resolve } = Promise.withResolvers<Cleaned>()
  const hand = fork(new URL('./clean-hand.ts', import.meta.url), {
    // It needs nothing of what this process was told, writes nothing, and starts nothing.
    env: {},
    execArgv: ['--permission', '--allow-fs-read=*', '--allow-addons'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  })
  const clock = setTimeout(() => resolve({ not: 'took-too-long' }), seconds * 1000)
  hand.on('message', (said: Said) => {
    if ('ready' in said) hand.send(Uint8Array.from(bytes), error => error && resolve({ not: 'broken' }))
    else resolve('picture' in said ? { picture: Uint8Array.from(said.picture) } : { not: 'broken' })
  })
  hand.once('error', () => resolve({ not: 'broken' }))
  hand.once('exit', () => resolve({ not: 'broken' }))
  return promise.finally(() => {
    clearTimeout(clock)
    hand.kill('SIGKILL')
  })
}
