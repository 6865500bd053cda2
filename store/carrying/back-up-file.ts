import { Worker } from 'node:worker_threads'
import { spread } from './spread.ts'

/** Copies the database as it stands at this moment, in a thread of its own, while others go on saving. */
export async function backUpFile(from: string, to: string): Promise<void> {
  const thread = new Worker(new URL('./back-up-thread.ts', import.meta.url), {
    workerData: { from, to },
    execArgv: [],
  })
  const ended = new Promise<void>((done, failed) => {
    thread.once('error', failed)
    thread.once('exit', () => done())
  })
  await spread(to, ended)
}
