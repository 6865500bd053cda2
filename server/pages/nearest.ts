/** How many letters have to be changed, added or dropped to make one word of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change))
    }
    row = next
  }
  return row[other.length] ?? 0
}

/** The known word that somebody most likely meant, or none when nothing is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const typed = word.toLowerCase().slice(0, 60)
  const [closest] = known
    .map(each => ({ each, away: each.split('-').includes(typed) ? 1 : distance(typed, each) }))
    .toSorted((a, b) => a.away - b.away)
  return closest && closest.away <= Math.ceil(closest.each.length / 3) ? closest.each : undefined
}
