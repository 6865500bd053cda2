import { parentPort, workerData } from 'node:worker_threads'
import { type Question, type Reply, toFailure } from './messages.ts'
import { openHere } from './open-here.ts'
import type { Store } from './store.ts'

/** The thread that the whole store runs in, so that no page waits for a disk. Started by in-a-thread.ts alone. */
const port = parentPort
if (!port) throw new Error('This file is run as a thread of its own.')

const say = (reply: Reply) => port.postMessage(reply)

async function answer(store: Store, { turn, name, asked }: Question): Promise<void> {
  try {
    // What is asked was made by the same types on the other side.
    const run = store[name] as (asked: unknown) => Promise<unknown>
    say({ turn, answer: await run(asked) })
  } catch (error) {
    say({ turn, failed: toFailure(error) })
  }
  if (name === 'close') port?.close()
}

try {
  const store = await openHere(workerData)
  port.on('message', (question: Question) => void answer(store, question))
  say({ turn: 0, answer: undefined })
} catch (error) {
  say({ turn: 0, failed: toFailure(error) })
  port.close()
}
