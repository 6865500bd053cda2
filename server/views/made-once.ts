/** More than there are such parts; beyond it all are made anew. */
const MOST = 1_000

/** Makes a part of pages once for all that it depends on, which `by` puts in words. */
export function madeOnce<Of, Made>(by: (of: Of) => string, make: (of: Of) => Made): (of: Of) => Made {
  const known = new Map<string, Made>()
  return of => {
    const name = by(of)
    const found = known.get(name)
    if (found !== undefined) return found
    if (known.size >= MOST) known.clear()
    const made = make(of)
    known.set(name, made)
    return made
  }
}
