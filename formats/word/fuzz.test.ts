import { deepEqual, ok } from 'node:assert/strict'
import { it } from 'node:test'
import { Worker } from 'node:worker_threads'
import type { FuzzAsked, FuzzDone } from './testing/fuzz.ts'

const rounds = 5_000
const slowestRound = 2_000
const longestSilence = 60_000
const mostMemory = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32 }

/** Lets a worker read files until it is done, and ends it where it says nothing for too long or takes too much memory. */
const fuzz = (asked: FuzzAsked): Promise<FuzzDone> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./testing/fuzz.ts', import.meta.url), {
      workerData: asked,
      resourceLimits: mostMemory,
    })
    const hang = () => {
      void worker.terminate()
      reject(new Error('Nothing was read for too long.'))
    }
    let silence = setTimeout(hang, longestSilence)
    worker.on('message', (said: FuzzDone | 'going on') => {
      clearTimeout(silence)
      if (said === 'going on') silence = setTimeout(hang, longestSilence)
      else resolve(said)
    })
    worker.on('error', error => {
      clearTimeout(silence)
      reject(error)
    })
  })

it('a damaged Word file is read or refused, soon and in little room, however it was damaged', async () => {
  const { plans, refused, slowest, wrong } = await fuzz({ seed: 20260322, rounds })
  deepEqual(wrong, [])
  ok(plans > rounds / 10, `only ${plans} were read`)
  ok(refused > rounds / 10, `only ${refused} were refused`)
  ok(slowest < slowestRound, `one took ${Math.round(slowest)} ms of work`)
})
