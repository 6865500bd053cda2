import type { Hit } from '../lexicon/phrase-finder.ts'
import { observablesIn } from '../reading/observable.ts'
import type { Statement } from '../reading/statement.ts'
import { timesIn } from '../reading/times.ts'

const BEGINNING = 5

/**
 * What a second opinion goes by: the words, long ones by how they begin; the lists that have a phrase here (`@` and the
 * list's id, `!` for an exception); the field; what could be seen or counted; which kinds of time; and the length.
 */
export const signsOf = (
  statement: Statement,
  counts: (hit: Hit) => boolean = () => true,
): ReadonlySet<string> => {
  const signs = new Set<string>([
    `=${statement.field}`,
    `#${Math.min(6, Math.floor(statement.tokens.length / 5))}`,
  ])
  statement.tokens.forEach((_, at) => {
    const sign = signOfWord(statement, at)
    if (sign !== undefined) signs.add(sign)
  })
  statement.heard(hits => {
    for (const hit of hits) if (counts(hit)) signs.add(`${hit.entry.except ? '!' : '@'}${hit.list.id}`)
  })
  for (const { kind } of observablesIn(statement)) signs.add(`+${kind}`)
  for (const { kind } of timesIn(statement)) signs.add(`~${kind}`)
  return signs
}

const people = new Set(['parents', 'both', 'family', 'she', 'he', 'they'])

/** A word as it is weighed; people are left out, so that a text is not at fault for whom it speaks of. */
export const signOfWord = (statement: Statement, at: number): string | undefined => {
  const token = statement.tokens[at]
  if (token === undefined) return undefined
  if (token.kind === 'number') return `#${token.unit}`
  if (
    statement.is(at, 'child') ||
    statement.is(at, 'kin') ||
    statement.is(at, 'name') ||
    people.has(token.norm)
  )
    return undefined
  return token.norm.length > BEGINNING ? `${token.norm.slice(0, BEGINNING)}*` : token.norm
}
