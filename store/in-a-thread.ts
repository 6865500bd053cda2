import { Worker } from 'node:worker_threads'
import { type Question, type Reply, sending, toError } from './messages.ts'
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
  const end = (turn: number): Waiting | undefined => {
    const its = waiting.get(turn)
    waiting.delete(turn)
    return its
  }
  thread.on('message', (replies: readonly Reply[]) => {
    for (const reply of replies)
      if ('failed' in reply) end(reply.turn)?.failed(toError(reply.failed))
      else end(reply.turn)?.done(reply.answer)
  })
  thread.on('error', stop)
  thread.on('exit', () => stop(new Error('The thread has ended.')))
  // A question that cannot be sent is a fault of whoever asks.
  const questions = sending<Question>(
    all => thread.postMessage(all),
    ({ turn }, error) => end(turn)?.failed(error),
  )
  const ask = async (question: Omit<Question, 'turn'>): Promise<unknown> => {
    if (ended) throw new StoreProblem('stopped', { cause: ended })
    const turn = ++turns
    questions.say({ turn, ...question })
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
