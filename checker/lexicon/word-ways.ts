/**
 * Ways from state to state by a word alone, which most are. One number holds the state and the word, and beside it lies
 * where the way leads: what a search costs is how much memory it must wait for, and this is half of what {@link Ways} needs.
 */
export class WordWays {
  #cells = new Int32Array(2 * 1024)
  #size = 0

  get size(): number {
    return this.#size
  }

  /** The state that a way leads to; 0 when nobody has gone it yet. */
  get(from: number, word: number): number {
    return this.#cells[this.#cellOf(keyOf(from, word)) + 1] as number
  }

  /** Remembers where a way leads. */
  set(from: number, word: number, to: number): void {
    if (this.#size * 3 >= this.#cells.length) this.#grow()
    const key = keyOf(from, word)
    this.#cells.set([key, to], this.#cellOf(key))
    this.#size++
  }

  clear(): void {
    this.#cells = new Int32Array(2 * 1024)
    this.#size = 0
  }

  /** The cell of a way, or the free one where it would go. */
  #cellOf(key: number): number {
    const cells = this.#cells
    const last = cells.length - 2
    const mixed = Math.imul(key, 0x9e3779b1)
    let at = ((mixed ^ (mixed >>> 15)) << 1) & last
    while (cells[at] !== 0 && cells[at] !== key) at = (at + 2) & last
    return at
  }

  #grow(): void {
    const before = this.#cells
    this.#cells = new Int32Array(before.length * 2)
    for (let at = 0; at < before.length; at += 2) {
      const key = before[at] as number
      if (key !== 0) this.#cells.set([key, before[at + 1] as number], this.#cellOf(key))
    }
  }
}

/** Both are below 65,536 and no state is 0. */
const keyOf = (from: number, word: number): number => (from << 16) | word
