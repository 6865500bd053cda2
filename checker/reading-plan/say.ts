/** "a", "a and b", "a, b and c": a list as a sentence says it. */
export const listed = (things: readonly string[]): string =>
  things.length < 2 ? (things[0] ?? '') : `${things.slice(0, -1).join(', ')} and ${things.at(-1)}`

/** The first words of a text, enough to know it by, so that a sentence that names it stays short. */
export const startOfText = (text: string, words = 8): string => {
  const all = text.trim().split(/\s+/)
  return all.length <= words ? all.join(' ').replace(/[.,;:]+$/, '') : `${all.slice(0, words).join(' ')}…`
}
