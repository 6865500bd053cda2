import { randomInt } from 'node:crypto'
import type { Passwords } from './passwords.ts'

/** How many are given at once. */
export const HOW_MANY = 8

// Without those that are taken for each other on paper.
const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'
const LENGTH = 10

type Kept = { readonly number: number; readonly hash: string }

/** New codes to keep on paper for the day the phone is lost. They begin with their number, so that each is hashed by itself and found again. */
export async function makeRecoveryCodes(
  passwords: Passwords,
): Promise<{ readonly codes: readonly string[]; readonly kept: readonly Kept[] }> {
  const made = Array.from({ length: HOW_MANY }, (_, at) => ({ number: at + 1, letters: newLetters() }))
  const kept: Kept[] = []
  for (const { number, letters } of made) kept.push({ number, hash: await passwords.hash(letters) })
  return {
    codes: made.map(({ number, letters }) => `${number}-${letters.slice(0, 5)}-${letters.slice(5)}`),
    kept,
  }
}

const newLetters = (): string =>
  Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')

/** What was typed, if it looks like one of these codes, whatever its capitals and signs. */
export function readRecoveryCode(
  typed: string,
): { readonly number: number; readonly letters: string } | undefined {
  const [, number, letters] = /^(\d)([A-Z2-9]{10})$/.exec(typed.toUpperCase().replace(/[^A-Z\d]/g, '')) ?? []
  return letters === undefined ? undefined : { number: Number(number), letters }
}

/** The number of the code that was typed, when it is one of those that are left. */
export async function findRecoveryCode(
  typed: string,
  left: readonly Kept[],
  passwords: Passwords,
): Promise<number | undefined> {
  const code = readRecoveryCode(typed)
  const kept = left.find(({ number }) => number === code?.number)
  return code && (await passwords.isRight(code.letters, kept?.hash ?? null)) ? code.number : undefined
}
