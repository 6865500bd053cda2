import { parentPort, workerData } from 'node:worker_threads'
import { type Question, type Reply, toFailure } from './messages.ts'
import { beginHere } from './open-here.ts'
import type { Doing } from './store.ts'

/** The thread that the whole store runs in, so that no page waits for a disk. Started by in-a-thread.ts alone. */
const port = parentPort
if (!port) throw new Error('This file is run as a thread of its own.')

const say = (reply: Reply) => port.postMessage(reply)

async function answer({ run, close }: Doing, { turn, name, asked }: Question): Promise<void> {
  try {
    say({ turn, answer: await (name === 'close' ? close() : run(name, asked)) })
  } catch (error) {
    say({ turn, failed: toFailure(error) })
  }
  if (name === 'close') port?.close()
}

try {
  const doing = await beginHere(workerData)
  port.on('message', (question: Question) => void answer(doing, question))
  say({ turn: 0, answer: undefined })
} catch (error) {
  say({ turn: 0, failed: toFailure(error) })
  port.close()
}
