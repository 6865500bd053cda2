import { Worker } from 'node:worker_threads'
import { type Question, type Reply, sending, toError } from './messages.ts'
import type { Tell } from './objects/files.ts'
import { readBeside } from './open-here.ts'
import { StoreProblem } from './problem.ts'
import { readHere } from './read-here.ts'
import { type Doing, type Store, toStore, type Where } from './store.ts'

type Waiting = { done(answer: unknown): void; failed(error: unknown): void }

/**
 * Opens the store in a thread of its own, so that no page waits until something is on the disk: one message for each
 * command. What is short is read here, by a connection beside it: it sees whatever has been answered.
 */
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
  const beside = await readBeside(where).catch(async error => {
    await ask({ name: 'close' })
    throw error
  })
  const doing: Doing = {
    run: (name, asked) => (readHere.has(name) && !ended ? beside.run(name, asked) : ask({ name, asked })),
    async close() {
      await beside.close()
      if (!ended) await ask({ name: 'close' })
    },
  }
  return toStore(doing, objects ? { objects } : {}, tell)
}
