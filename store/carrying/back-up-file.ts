import { Worker } from 'node:worker_threads'
import { toError } from '../messages.ts'
import type { NoCopy } from './back-up-thread.ts'
import { NotTaken } from './not-taken.ts'
import { spread } from './spread.ts'

/** Copies the database as it stands at this moment, in a thread of its own, while others go on saving. */
export async function backUpFile(from: string, to: string): Promise<void> {
  const thread = new Worker(new URL('./back-up-thread.ts', import.meta.url), {
    workerData: { from, to },
    execArgv: [],
  })
  const ended = new Promise<void>((done, failed) => {
    thread.once('message', (said: NoCopy) =>
      failed('notTaken' in said ? new NotTaken(said.notTaken) : toError(said)),
    )
    thread.once('error', failed)
    thread.once('exit', () => done())
  })
  await spread(to, ended)
}
