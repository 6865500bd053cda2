import { Worker } from 'node:worker_threads'
import type { Answered, ReadWith } from './answer.ts'
import type { Piece } from './pieces.ts'

type Promised = { readonly resolve: (answered: Answered) => void; readonly reject: (error: Error) => void }
type Hand = { readonly worker: Worker; readonly promised: Promised[]; ready: boolean }

// Left to itself each thread grows its heap far beyond what reading a piece needs, for little speed.
const modest = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 256 }

/** Threads that share the answering. Only they know the rules, so that whoever hands out the work stays small. */
export class Crew {
  readonly #readWith: ReadWith
  readonly #hands: Hand[] = []
  #failed: Error | undefined

  constructor(readWith: ReadWith) {
    this.#readWith = readWith
    this.#hire()
  }

  get size(): number {
    return this.#hands.length
  }

  /** Calls more hands, up to so many. */
  grow(size: number): void {
    while (this.#hands.length < size) this.#hire()
  }

  /** Has a piece answered by whoever has least to do, of those who have learnt the rules. */
  answer(piece: Piece): Promise<Answered> {
    const ready = this.#hands.filter(each => each.ready)
    const [hand] = (ready.length > 0 ? ready : this.#hands).toSorted(
      (a, b) => a.promised.length - b.promised.length,
    )
    if (this.#failed || !hand) return Promise.reject(this.#failed)
    return new Promise((resolve, reject) => {
      hand.promised.push({ resolve, reject })
      hand.worker.postMessage(piece, piece.bytes ? [piece.bytes.buffer] : [])
    })
  }

  /** Sends everybody home. */
  async end(): Promise<void> {
    await Promise.all(this.#hands.map(({ worker }) => worker.terminate()))
  }

  #hire(): void {
    const url = new URL('./worker.ts', import.meta.url)
    const worker = new Worker(url, { workerData: this.#readWith, resourceLimits: modest })
    const hand: Hand = { worker, promised: [], ready: false }
    this.#hands.push(hand)
    worker.on('message', (said: Answered | 'ready') => {
      if (said === 'ready') hand.ready = true
      else hand.promised.shift()?.resolve(said)
    })
    worker.on('error', (error: Error) => {
      this.#failed = error
      for (const each of hand.promised.splice(0)) each.reject(error)
    })
  }
}
