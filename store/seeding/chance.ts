/** Choices that look like chance and are the same every time for the same seed and turn. */
export type Chance = {
  /** A whole number from one to the other, both included. */
  whole(from: number, to: number): number
  pick<One>(among: readonly One[]): One
  /** Whether it happens this time, where it happens in so great a share of all times. */
  often(share: number): boolean
  /** One of these, each as often as its weight says. */
  weigh<One>(among: readonly (readonly [weight: number, one: One])[]): One
}

/** What happens by chance at one turn; no turn knows of another, so any number of turns begins alike. */
export function chanceAt(seed: number, turn: number): Chance {
  const next = numbers(mix(mix(seed) ^ turn))
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1))
  return {
    whole,
    often: share => next() < share,
    pick(among) {
      const one = among[whole(0, among.length - 1)]
      if (one === undefined) throw new Error('There is nothing to pick from.')
      return one
    },
    weigh(among) {
      let left = next() * among.reduce((sum, [weight]) => sum + weight, 0)
      for (const [weight, one] of among) {
        left -= weight
        if (left < 0) return one
      }
      throw new Error('There is nothing to weigh.')
    },
  }
}

/** Spreads a number over all bits, so that neighbours have nothing in common. */
function mix(number: number): number {
  let mixed = Math.imul(number ^ (number >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** Mulberry32: small, quick, and even enough for stories. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
