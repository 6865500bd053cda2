/** What was made lately, found by a text that says all that it was made of. */
export type Remembering<Made> = {
  readonly get: (key: string) => Made | undefined
  /** Remembers what was made, and gives it back. */
  readonly put: (key: string, made: Made) => Made
}

/** Remembers so many at most: those asked for longest ago are let go of. */
export function remembering<Made>(most: number): Remembering<Made> {
  const known = new Map<string, Made>()
  const put = (key: string, made: Made): Made => {
    known.delete(key)
    known.set(key, made)
    const [oldest] = known.keys()
    if (known.size > most && oldest !== undefined) known.delete(oldest)
    return made
  }
  return {
    get(key) {
      const made = known.get(key)
      return made === undefined ? undefined : put(key, made)
    },
    put,
  }
}
