import { type Transferable, Worker, type WorkerOptions } from 'node:worker_threads'
import { startClock } from './crew-clock.ts'

/** Why nobody in the crew could answer: it took longer than it may, it needed more memory than it may, a bug, or no thread could begin. */
export type CrewTrouble = 'took-too-long' | 'too-much-memory' | 'bug' | 'could-not-begin'

/** An ask that came to nothing. The crew goes on: a fresh thread has taken the place of the one that was lost. */
export class CrewProblem extends Error {
  readonly why: CrewTrouble
  constructor(why: CrewTrouble, cause?: unknown) {
    super(`A thread was ended: ${why}.`, { cause })
    this.why = why
  }
}

type CrewOptions = {
  /** The file each thread runs; it answers through `answerAsks`. */
  readonly url: URL
  /** What each thread knows from the start. */
  readonly data?: unknown
  /** How many threads are called at most as asks come in; `grow` calls more at once. */
  readonly most?: number
  /** How long a thread may work on one ask; for ever, when left out. */
  readonly seconds?: number
  readonly limits?: NonNullable<WorkerOptions['resourceLimits']>
}

type Ask<Answer> = {
  readonly what: unknown
  readonly transfer: readonly Transferable[]
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
}

type Hand<Answer> = {
  readonly worker: Worker
  ready: boolean
  ask?: Ask<Answer> | undefined
  stopClock?: (() => void) | undefined
}

/** Threads that share work which may be long, heavy or hostile. An ask that overstays costs its thread and nothing else. */
export class Crew<Question, Answer> {
  readonly #options: CrewOptions
  readonly #hands = new Set<Hand<Answer>>()
  readonly #waiting: Ask<Answer>[] = []

  constructor(options: CrewOptions) {
    this.#options = options
  }

  /** How many threads there are now. */
  get size(): number {
    return this.#hands.size
  }

  /** Calls threads at once, up to so many, so that they have learnt what they need when the work comes. */
  grow(size: number): void {
    while (this.#hands.size < size) this.#hire()
  }

  /** Has one thing answered, in turn. Rejects with a CrewProblem when the thread that had it was lost. */
  ask(what: Question, transfer: readonly Transferable[] = []): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ what, transfer, resolve, reject })
      this.#handOut()
      const coming = [...this.#hands].filter(({ ready }) => !ready).length
      if (this.#waiting.length > coming && this.size < (this.#options.most ?? 1)) this.#hire()
    })
  }

  /** Sends everybody home; whatever was not answered by then is not. */
  async end(): Promise<void> {
    const hands = [...this.#hands]
    this.#hands.clear()
    for (const { stopClock } of hands) stopClock?.()
    await Promise.all(hands.map(({ worker }) => worker.terminate()))
  }

  #handOut(): void {
    for (const hand of this.#hands) {
      if (!hand.ready || hand.ask) continue
      const ask = this.#waiting.shift()
      if (!ask) return
      hand.ask = ask
      const { seconds } = this.#options
      if (seconds !== undefined)
        hand.stopClock = startClock(hand.worker, seconds, () =>
          this.#lose(hand, new CrewProblem('took-too-long')),
        )
      hand.worker.ref()
      hand.worker.postMessage(ask.what, ask.transfer)
    }
  }

  #hire(): void {
    const { url, data, limits } = this.#options
    const worker = new Worker(url, { workerData: data, ...(limits && { resourceLimits: limits }) })
    const hand: Hand<Answer> = { worker, ready: false }
    this.#hands.add(hand)
    worker.on('message', (said: { readonly ready: true } | { readonly answer: Answer }) => {
      hand.stopClock?.()
      const { ask } = hand
      hand.ask = undefined
      hand.ready = true
      if ('answer' in said) ask?.resolve(said.answer)
      this.#handOut()
      // An idle thread keeps nobody from going home; one that is sent home is waited for, whatever it still says.
      if (!hand.ask && this.#hands.has(hand)) worker.unref()
    })
    worker.on('error', (error: NodeJS.ErrnoException) =>
      this.#lose(
        hand,
        new CrewProblem(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-much-memory' : 'bug', error),
      ),
    )
    worker.on('exit', () => this.#lose(hand, new CrewProblem('bug')))
  }

  #lose(hand: Hand<Answer>, problem: CrewProblem): void {
    if (!this.#hands.delete(hand)) return
    hand.stopClock?.()
    void hand.worker.terminate()
    hand.ask?.reject(problem)
    // One that fell before it could begin would fall again; the next ask may find that it has passed.
    if (!hand.ready) {
      if (this.#hands.size > 0) return
      const none = new CrewProblem('could-not-begin', problem.cause)
      for (const ask of this.#waiting.splice(0)) ask.reject(none)
      return
    }
    this.#hire()
  }
}
