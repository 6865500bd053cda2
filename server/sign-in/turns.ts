/** Thrown when too many are waiting: whoever comes now is asked to come again. */
export class NoTurn extends Error {}

type Waiting = { readonly go: () => void }

/** Lets so many do costly work at once and so many wait for it, so that a crowd at the door is felt at the door alone. */
export class Turns {
  readonly #atOnce: number
  readonly #mostWaiting: number
  readonly #first: Waiting[] = []
  readonly #others: Waiting[] = []
  #running = 0

  constructor({ atOnce, mostWaiting }: { readonly atOnce: number; readonly mostWaiting: number }) {
    this.#atOnce = atOnce
    this.#mostWaiting = mostWaiting
  }

  /** Whether somebody who is not known would be sent away just now. */
  get isFull(): boolean {
    return this.#others.length >= this.#mostWaiting
  }

  /** Does it when its turn has come; those who are known here go before those who are not. */
  async take<Answer>(work: () => Promise<Answer>, isKnown = false): Promise<Answer> {
    if (this.#running >= this.#atOnce) await this.#wait(isKnown ? this.#first : this.#others)
    else this.#running += 1
    try {
      return await work()
    } finally {
      const next = this.#first.shift() ?? this.#others.shift()
      if (next) next.go()
      else this.#running -= 1
    }
  }

  #wait(line: Waiting[]): Promise<void> {
    if (line.length >= this.#mostWaiting) return Promise.reject(new NoTurn())
    return new Promise(go => line.push({ go }))
  }
}
