/** More needs, tasks, people and the like than the longest plans have, all told. Beyond it a page would keep others waiting. */
export const MOST_PARTS = 1_200

/** Whether something holds more parts than that, however deep they lie in each other. */
export function hasMoreParts(value: unknown, most = MOST_PARTS): boolean {
  const left: unknown[] = [value]
  for (let parts = 0; left.length > 0; ) {
    const each = left.pop()
    if (typeof each !== 'object' || each === null) continue
    if (!Array.isArray(each)) parts += 1
    if (parts > most) return true
    for (const inside of Object.values(each)) if (typeof inside === 'object') left.push(inside)
  }
  return false
}

/** What to say of a plan that is larger than any, and what to do. */
export const tooManyParts = (needs: number): string =>
  `It was read as one plan with ${needs.toLocaleString('en-GB')} needs, more than this page can lay out. Where it holds the plans of many children, say which column tells whom a row is about; or check it with ./bywhen check on your own computer.`
