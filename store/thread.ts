import { parentPort, workerData } from 'node:worker_threads'
import { type Question, type Reply, sending, toFailure } from './messages.ts'
import { beginHere } from './open-here.ts'
import type { Doing } from './store.ts'

/** The thread that the whole store runs in, so that no page waits for a disk. Started by in-a-thread.ts alone. */
const port = parentPort
if (!port) throw new Error('This file is run as a thread of its own.')

const { say, now } = sending<Reply>(
  all => port.postMessage(all),
  ({ turn }, error) => port.postMessage([{ turn, failed: toFailure(error) }]),
)

async function answer({ run, close }: Doing, { turn, name, asked }: Question): Promise<void> {
  try {
    say({ turn, answer: await (name === 'close' ? close() : run(name, asked)) })
  } catch (error) {
    say({ turn, failed: toFailure(error) })
  }
  if (name === 'close') end()
}

/** Nothing more is asked, and what has been answered is sent first. */
function end(): void {
  now()
  port?.close()
}

try {
  const doing = await beginHere(workerData)
  port.on('message', (questions: readonly Question[]) => {
    for (const question of questions) void answer(doing, question)
  })
  say({ turn: 0, answer: undefined })
} catch (error) {
  say({ turn: 0, failed: toFailure(error) })
  end()
}
