/**
 * Remembers what was last made of each thing that never changes, as long as the thing itself is remembered; `by` says
 * all else that it depends on.
 */
export function lastMade<Of extends object, Made>(): (of: Of, by: string, make: () => Made) => Made {
  const known = new WeakMap<Of, { readonly by: string; readonly made: Made }>()
  return (of, by, make) => {
    const last = known.get(of)
    if (last?.by === by) return last.made
    const made = make()
    known.set(of, { by, made })
    return made
  }
}
