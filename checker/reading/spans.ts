import type { Span } from './statement.ts'

/** Puts what was found in the order of the text, in place; it mostly is already, or nearly. */
export const inOrder = <Found extends Pick<Span, 'from'>>(found: Found[]): Found[] => {
  for (let next = 1; next < found.length; next++) {
    const one = found[next] as Found
    let place = next
    for (; place > 0 && (found[place - 1] as Found).from > one.from; place--)
      found[place] = found[place - 1] as Found
    found[place] = one
  }
  return found
}

/** True when a token stands inside one of the spans. */
export const isWithin = (spans: readonly Pick<Span, 'from' | 'to'>[], at: number): boolean => {
  for (const { from, to } of spans) if (from <= at && at < to) return true
  return false
}
