import type { Mention } from './mention.ts'
import { personWord } from './person-words.ts'
import type { Statement } from './statement.ts'
import type { Token } from './token.ts'
import { wordClasses } from './word-classes.ts'

const soft = new Set(
  ", ( ) : - – — . ' \" “ ” ‘ ’ who is from at of in the your our his her my a an as based for on named called currently covering new their also lead via to i.e ie = @ that's that is means".split(
    ' ',
  ),
)
const apart = new Set(['.', ';'])

/** People that belong together: a name with its job, its school and what stands in brackets after it. */
export const segments = (
  statement: Statement,
  mentions: readonly Mention[],
): readonly (readonly Mention[])[] => {
  const made: Mention[][] = []
  mentions.forEach((mention, index) => {
    const previous = mentions[index - 1]
    if (previous !== undefined && isTogether(statement, previous, mention)) made.at(-1)?.push(mention)
    else made.push([mention])
  })
  return made
}

const isTogether = (statement: Statement, before: Mention, after: Mention): boolean => {
  if (
    before.kind === 'job' &&
    after.kind === 'job' &&
    inBrackets(statement, after) &&
    inBrackets(statement, before)
  )
    return true
  if (before.kind === 'name' && isOpenedAfter(statement, before, after)) return true
  if (before.kind === 'job' && after.kind === 'name' && statement.word(after.from - 1) === ':') return true
  for (let place = before.to; place < after.from; place++) {
    const token = statement.tokens[place]
    if (token === undefined || token.sentence !== statement.tokens[after.from]?.sentence) return false
    if ((token.norm === 'for' || token.norm === 'covering') && before.kind === 'job') return false
    if (token.norm === 'and' && before.kind === 'job' && isAlso(statement, after)) continue
    if (
      token.norm === '+' &&
      statement.tokens[place - 1]?.end === token.start &&
      statement.is(place - 1, 'num')
    )
      continue
    if (
      place === after.from - 1 &&
      isLoose(token) &&
      (statement.is(place - 1, 'det') || statement.word(place - 1) === ',')
    )
      continue
    if (token.norm === '/')
      return (
        (before.kind === 'name' && after.kind === 'job') || (before.kind === 'job' && after.kind === 'name')
      )
    if (
      apart.has(token.norm) &&
      !(token.norm === '.' && statement.tokens[place - 1]?.sentence === token.sentence)
    )
      return false
    if (
      token.kind !== 'number' &&
      !token.possessive &&
      !soft.has(token.norm) &&
      token.shape !== 'caps' &&
      !(token.bits & (wordClasses.day | wordClasses.name))
    )
      return false
  }
  return true
}

/** "Miss Doyle (Y9 pastoral)": the brackets right after a name say more of the one before them. */
const isOpenedAfter = (statement: Statement, { to }: Mention, after: Mention): boolean => {
  if (statement.word(to) !== '(') return false
  for (let place = to + 1; place < after.from; place++)
    if (statement.word(place) === ')' || statement.is(place, 'and')) return false
  return true
}

/** What one and the same person is beside a first job: "deputy head and DSL". */
const dualRoles = new Set(
  'dsl ddsl senco sendco senca lead governor chair mentor headteacher head manager'.split(' '),
)

/** Whether a job is one more that the same person has. */
export const isAlso = (statement: Statement, { from, to }: Mention): boolean =>
  statement.word(from - 1) === 'and' && dualRoles.has(statement.word(to - 1))

/** "The heart doctor": a word that no list knows, right before a job. */
const isLoose = (token: Token): boolean =>
  token.kind === 'word' &&
  token.shape === 'lower' &&
  token.bits === 0 &&
  personWord(token) === 0 &&
  !beginsNew.has(token.norm)

const beginsNew = new Set(
  'then plus also maybe perhaps possibly if whichever otherwise else alongside versus vs'.split(' '),
)

/** Whether somebody stands in brackets. */
export const inBrackets = (statement: Statement, { from }: Mention): boolean => {
  for (let place = from - 1; place >= 0 && from - place < 8; place--) {
    const norm = statement.word(place)
    if (norm === '(') return true
    if (norm === ')') return false
  }
  return false
}
