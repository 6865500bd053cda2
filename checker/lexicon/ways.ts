/**
 * Ways from state to state by a word and its classes, all four whole numbers. They lie side by side in one array, for
 * what a search costs is how often it must wait for memory: a Map for each state took three times as long.
 */
export class Ways {
  #cells = new Int32Array(4 * 1024)
  #size = 0

  get size(): number {
    return this.#size
  }

  /** The state that a way leads to; 0 when nobody has gone it yet. */
  get(from: number, word: number, classes: number): number {
    return this.#cells[this.#cellOf(from, word, classes) + 3] as number
  }

  /** Remembers where a way leads. */
  set(from: number, word: number, classes: number, to: number): void {
    if (this.#size * 6 >= this.#cells.length) this.#grow()
    this.#cells.set([from, word, classes, to], this.#cellOf(from, word, classes))
    this.#size++
  }

  clear(): void {
    this.#cells = new Int32Array(4 * 1024)
    this.#size = 0
  }

  /** The cell of a way, or the free one where it would go. */
  #cellOf(from: number, word: number, classes: number): number {
    const cells = this.#cells
    const last = cells.length - 4
    let at = mix(from, word, classes) & last
    while (cells[at] !== 0 && (cells[at] !== from || cells[at + 1] !== word || cells[at + 2] !== classes))
      at = (at + 4) & last
    return at
  }

  #grow(): void {
    const before = this.#cells
    this.#cells = new Int32Array(before.length * 2)
    for (let at = 0; at < before.length; at += 4) {
      const cell = before.subarray(at, at + 4)
      if (cell[0] !== 0)
        this.#cells.set(cell, this.#cellOf(cell[0] as number, cell[1] as number, cell[2] as number))
    }
  }
}

const mix = (from: number, word: number, classes: number): number => {
  const mixed = Math.imul(from, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b) ^ Math.imul(classes, 0xc2b2ae35)
  return mixed ^ (mixed >>> 15)
}
