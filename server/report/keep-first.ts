/** Puts an entry in its place in a list that keeps only the first so many, whatever order they come in. */
export function keepFirst<Entry>(
  list: Entry[],
  entry: Entry,
  order: (a: Entry, b: Entry) => number,
  most: number,
): void {
  const last = list.at(-1)
  if (list.length >= most && (last === undefined || order(entry, last) >= 0)) return
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (order(list[middle] as Entry, entry) <= 0) low = middle + 1
    else high = middle
  }
  list.splice(low, 0, entry)
  if (list.length > most) list.pop()
}
