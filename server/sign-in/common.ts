import { readFileSync } from 'node:fs'

/** The words that people who need a password think of first: names, teams, places, pets, films, and “password” itself. */
const WORDS: ReadonlySet<string> = new Set(
  readFileSync(new URL('./common-words.txt', import.meta.url), 'utf8')
    .split(/\s+/)
    .filter(Boolean),
)

/** Keys and letters that follow each other; fingers and tunes walk along them either way. */
const WALKS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'azertyuiop',
]
  .concat('1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p', '1q2w3e4r5t6y7u8i9o0p', 'qazwsxedcrfvtgbyhnujmikolp')
  .flatMap(walk => [walk, [...walk].reverse().join('')])

/** Signs that are typed for letters by those who think that nobody else does. */
const DISGUISES: Readonly<Record<string, string>> = {
  ...{ 0: 'o', 1: 'i', 2: 'z', 3: 'e', 4: 'a', 5: 's', 6: 'g', 7: 't', 8: 'b', 9: 'g' },
  ...{ '@': 'a', $: 's', '!': 'i', '|': 'l', '€': 'e', '£': 'l', '+': 't', '(': 'c' },
}

const LONGEST = 24

/** Below this there are so few ways to put such parts together that a guesser tries them all. */
const ENOUGH = 6

/** Whether somebody guessing would soon come to it: one or two common words, names of their own, figures and walks along the keys, however spelt. */
export function isCommon(password: string, own: readonly string[] = []): boolean {
  const plain = once(password.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, ''))
  const words = new Set(
    own.flatMap(each => each.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter(({ length }) => length > 2),
  )
  const isWord = (text: string): boolean => WORDS.has(text) || words.has(text)
  return pointsOf([...plain], isWord) < ENOUGH
}

/** What is only the same again and again is no more than itself. */
function once(text: string): string {
  const [, unit] = /^(.+?)\1+$/u.exec(text.replace(/[^\p{L}\p{N}]/gu, '')) ?? []
  return unit ?? text
}

/** The least that can be made of it: two points for a word or a letter by itself, one for figures or a walk, none for signs between. */
function pointsOf(letters: readonly string[], isWord: (text: string) => boolean): number {
  const least: number[] = [0]
  for (let end = 1; end <= letters.length; end++) {
    let best = (least[end - 1] ?? 0) + (/[\p{L}\p{N}]/u.test(letters[end - 1] ?? '') ? 2 : 0)
    for (let start = Math.max(0, end - LONGEST); start < end; start++) {
      const part = letters.slice(start, end).join('')
      best = Math.min(best, (least[start] ?? 0) + pointsOfPart(part, isWord))
    }
    least.push(best)
  }
  return least[letters.length] ?? 0
}

function pointsOfPart(part: string, isWord: (text: string) => boolean): number {
  if (/^\d{1,8}$/.test(part) || /^(.)\1+$/u.test(part)) return 1
  if (part.length >= 3 && WALKS.some(walk => walk.includes(part))) return 1
  return spellings(part).some(isWord) ? 2 : Number.POSITIVE_INFINITY
}

/** A part as it is, and as it reads when signs stand for letters: a 1 may be an i or an l. */
function spellings(part: string): readonly string[] {
  const read = [...part].map(sign => DISGUISES[sign] ?? sign).join('')
  return [
    part,
    read,
    [...part].map(sign => (sign === '1' || sign === '!' ? 'l' : (DISGUISES[sign] ?? sign))).join(''),
  ]
}
