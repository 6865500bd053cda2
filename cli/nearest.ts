/** How many letters have to be changed, added, dropped or swapped with their neighbour to make one word of the other. */
const distance = (one: string, other: string): number => {
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1]
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      next.push(least)
    }
    before = row
    row = next
  }
  return row[other.length] ?? 0
}

/** The known word that somebody most likely meant, or none when nothing is near. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  const typed = word.toLowerCase().slice(0, 60)
  const [closest] = known
    .map(each => ({
      each,
      away: each.startsWith(typed) && typed.length > 1 ? 1 : distance(typed, each.toLowerCase()),
    }))
    .toSorted((a, b) => a.away - b.away)
  return closest && closest.away <= Math.max(1, Math.floor(closest.each.length / 3))
    ? closest.each
    : undefined
}
