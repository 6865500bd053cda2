/** Some tokens of a text give way to others: those from one place up to another, counted in the text before. */
type Edit = { readonly from: number; readonly to: number; readonly put: readonly string[] }

/**
 * One text with the changes of two people in it, or nothing when both touched the same words or words side by side.
 * Each person’s changes go in exactly as they made them, so every word either of them wrote is in it, and a word is
 * missing only when one of them took it out. Which of the two is named first makes no difference.
 */
export const weave = (base: string, one: string, other: string): string | undefined => {
  const tokens = tokensOf(base)
  const ones = editsBetween(tokens, tokensOf(one))
  const edits = [...ones, ...editsBetween(tokens, tokensOf(other))].toSorted(
    (a, b) => a.from - b.from || a.to - b.to,
  )
  const isOne = (edit: Edit): boolean => ones.includes(edit)
  for (const [at, edit] of edits.entries()) {
    const before = edits[at - 1]
    const isBetweenTwo = before !== undefined && isOne(before) !== isOne(edit)
    if (isBetweenTwo && !tokens.slice(before.to, edit.from).some(isWord)) return undefined
  }
  const woven: string[] = []
  let at = 0
  for (const { from, to, put } of edits) {
    woven.push(...tokens.slice(at, from), ...put)
    at = to
  }
  return [...woven, ...tokens.slice(at)].join('')
}

/** The words of a text and what stands between them. */
export const tokensOf = (text: string): readonly string[] => text.match(/\s+|\S+/g) ?? []
const isWord = (token: string): boolean => token.trim() !== ''

/** Long texts that differ nearly everywhere count as one change: comparing them word by word would take too long. */
const mostComparisons = 1_000_000

/** What has to be changed in one text to make another of it. */
export const editsBetween = (before: readonly string[], after: readonly string[]): readonly Edit[] => {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1
  let end = 0
  const room = Math.min(before.length, after.length) - start
  while (end < room && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1
  const old = before.slice(start, before.length - end)
  const now = after.slice(start, after.length - end)
  if (old.length === 0 && now.length === 0) return []
  const kept = old.length * now.length > mostComparisons ? [] : keptTokens(old, now)
  return editsAround(kept, old, now).map(({ from, to, put }) => ({ from: from + start, to: to + start, put }))
}

type Kept = { readonly old: number; readonly now: number }

const editsAround = (
  kept: readonly Kept[],
  old: readonly string[],
  now: readonly string[],
): readonly Edit[] => {
  const edits: Edit[] = []
  let from = 0
  let taken = 0
  for (const place of [...kept, { old: old.length, now: now.length }]) {
    if (place.old > from || place.now > taken)
      edits.push({ from, to: place.old, put: now.slice(taken, place.now) })
    from = place.old + 1
    taken = place.now + 1
  }
  return edits
}

/** The longest run of tokens, not all side by side, that both texts share. */
const keptTokens = (old: readonly string[], now: readonly string[]): readonly Kept[] => {
  const width = now.length + 1
  const longest = new Uint32Array((old.length + 1) * width)
  const at = (row: number, column: number): number => longest[row * width + column] ?? 0
  for (let row = old.length - 1; row >= 0; row -= 1)
    for (let column = now.length - 1; column >= 0; column -= 1)
      longest[row * width + column] =
        old[row] === now[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
  const kept: Kept[] = []
  let row = 0
  let column = 0
  while (row < old.length && column < now.length) {
    if (old[row] === now[column]) kept.push({ old: row++, now: column++ })
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  return kept
}
