import { fdatasync } from 'node:fs'
import { open } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Worker } from 'node:worker_threads'

/** What is written of a copy is put on the disk this often: all of it at once, at the end, would hold up every save. */
const BREATH = 25

/** Copies the database as it stands at this moment, in a thread of its own, while others go on saving. */
export async function backUpFile(from: string, to: string): Promise<void> {
  const thread = new Worker(new URL('./back-up-thread.ts', import.meta.url), {
    workerData: { from, to },
    execArgv: [],
  })
  let going = true
  const ended = new Promise<void>((done, failed) => {
    thread.once('error', failed)
    thread.once('exit', () => done())
  }).finally(() => {
    going = false
  })
  const written = await open(to, 'r')
  try {
    const spread = async () => {
      for (; going; await wait(BREATH)) await toDisk(written.fd)
    }
    await Promise.all([ended, spread()])
  } finally {
    await written.close()
  }
}

const toDisk = promisify(fdatasync)
