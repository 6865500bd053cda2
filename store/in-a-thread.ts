import { Worker } from 'node:worker_threads'
import { type Question, type Reply, toError } from './messages.ts'
import type { Tell } from './objects/files.ts'
import { StoreProblem } from './problem.ts'
import { type Doing, type Store, toStore, type Where } from './store.ts'

type Waiting = { done(answer: unknown): void; failed(error: unknown): void }

/** Opens the store in a thread of its own, so that no page waits for a disk: one message for each command. */
export async function openInAThread({ objects, ...where }: Where, tell?: Tell): Promise<Store> {
  // The flags of this program may be of no use to the thread, or even refused.
  const thread = new Worker(new URL('./thread.ts', import.meta.url), { workerData: where, execArgv: [] })
  const waiting = new Map<number, Waiting>()
  let turns = 0
  let ended: unknown
  const answered = (turn: number): Promise<unknown> =>
    new Promise((done, failed) => waiting.set(turn, { done, failed }))
  const stop = (why: unknown) => {
    ended ??= why
    const problem = new StoreProblem('stopped', { kept: 'unknown', cause: ended })
    for (const { failed } of waiting.values()) failed(problem)
    waiting.clear()
  }
  thread.on('message', (reply: Reply) => {
    const its = waiting.get(reply.turn)
    waiting.delete(reply.turn)
    if ('failed' in reply) its?.failed(toError(reply.failed))
    else its?.done(reply.answer)
  })
  thread.on('error', stop)
  thread.on('exit', () => stop(new Error('The thread has ended.')))
  const ask = async (question: Omit<Question, 'turn'>): Promise<unknown> => {
    if (ended) throw new StoreProblem('stopped', { cause: ended })
    const turn = ++turns
    // A question that cannot be sent is a fault of whoever asks, and is thrown before anybody waits for its answer.
    thread.postMessage({ turn, ...question })
    return answered(turn)
  }
  await answered(0)
  const doing: Doing = {
    run: (name, asked) => ask({ name, asked }),
    async close() {
      if (!ended) await ask({ name: 'close' })
    },
  }
  return toStore(doing, objects ? { objects } : {}, tell)
}
