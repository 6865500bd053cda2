import { Worker } from 'node:worker_threads'
import type { Answered, ReadWith } from './answer.ts'
import type { Piece } from './pieces.ts'

type Promised = { readonly resolve: (answered: Answered) => void; readonly reject: (error: Error) => void }
type Hand = { readonly worker: Worker; readonly promised: Promised[] }

// Left to itself each thread grows its heap far beyond what reading a piece needs, for little speed.
const modest = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 256 }

/** Threads that share the answering, one for each core. */
export class Crew {
  readonly size: number
  readonly #hands: readonly Hand[]
  #ready = 0

  constructor(size: number, readWith: ReadWith) {
    this.size = size
    this.#hands = Array.from({ length: size }, () => this.#hire(readWith))
  }

  /** Whether all of them have learnt the rules; until then whoever asks does better to answer alone. */
  get isReady(): boolean {
    return this.#ready === this.size
  }

  /** Has a piece answered by whoever has least to do. */
  answer(piece: Piece): Promise<Answered> {
    const hand = this.#hands.reduce((free, other) =>
      other.promised.length < free.promised.length ? other : free,
    )
    return new Promise((resolve, reject) => {
      hand.promised.push({ resolve, reject })
      hand.worker.postMessage(piece, piece.bytes ? [piece.bytes.buffer] : [])
    })
  }

  /** Sends everybody home. */
  async end(): Promise<void> {
    await Promise.all(this.#hands.map(({ worker }) => worker.terminate()))
  }

  #hire(readWith: ReadWith): Hand {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: readWith,
      resourceLimits: modest,
    })
    const promised: Promised[] = []
    worker.on('message', (said: Answered | 'ready') => {
      if (said === 'ready') this.#ready += 1
      else promised.shift()?.resolve(said)
    })
    worker.on('error', (error: Error) => {
      for (const each of promised.splice(0)) each.reject(error)
    })
    return { worker, promised }
  }
}
