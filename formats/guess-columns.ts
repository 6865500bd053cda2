import type { Role } from './headings.ts'
import { plainly } from './values.ts'
import { startsWithTime } from './who-and-when.ts'

const someone =
  /^(?:mum|mam|mom|dad|mother|father|parents?|nan|nana|gran|grandad|grandma|school|nursery|health visitor|hv|social worker|sw|fsw|family support worker|all|everyone|gp|police|housing|teacher|senco|[\p{Lu}][\p{L}'’-]+(?: [\p{Lu}][\p{L}'’-]+){0,2}(?: \([^)]{2,40}\))?)$/u

const isSomeone = (words: string): boolean =>
  words.split(/\n|,| and | & |\//).every(each => someone.test(each.trim()) || someone.test(plainly(each)))

const count = /^\(?\d{1,3}[a-z]?[.):]?$/i

/** What stands in most of the boxes of a column, where it can be told: times, people, or what counts the rows. */
const standsIn = (boxes: readonly string[]): Role | undefined => {
  const filled = boxes.filter(box => box.trim() !== '').slice(0, 50)
  const most = (is: (box: string) => boolean) =>
    filled.length > 0 && filled.filter(is).length > filled.length / 2
  if (most(startsWithTime)) return 'by'
  if (most(isSomeone)) return 'who'
  return filled.length > 0 && filled.every(box => count.test(box.trim())) ? 'number' : undefined
}

/** Takes columns without a heading for what stands in them, where nothing else does. */
export const guessColumns = (
  roles: readonly (Role | undefined)[],
  titles: readonly string[],
  boxesOf: (column: number) => readonly string[],
): { readonly roles: readonly (Role | undefined)[]; readonly guessed: ReadonlySet<number> } => {
  const found = [...roles]
  const guessed = new Set<number>()
  const taken = (role: Role) => found.includes(role) || found.includes('who by')
  found.forEach((role, at) => {
    if (role !== undefined || (titles[at] ?? '').trim() !== '') return
    const guess = standsIn(boxesOf(at))
    if (guess === undefined || taken(guess)) return
    found[at] = guess
    guessed.add(at)
  })
  return { roles: found, guessed }
}
