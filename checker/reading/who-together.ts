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
    const named = made.at(-1)?.find(({ kind }) => kind === 'name')
    if (
      previous !== undefined &&
      (isTogether(statement, previous, mention) ||
        (named !== undefined && saysWhoThatIs(statement, named.to, mention.from)))
    )
      made.at(-1)?.push(mention)
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
  if (statement.word(before.to) === '(' && statement.word(after.to) === '(') return false
  if (before.kind === 'name' && isOpenedAfter(statement, before, after)) return true
  if (before.kind === 'job' && after.kind === 'name' && isHeadOf(statement, before, after)) return true
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

const joining = new Set(['/', ';', '.', '+', '&', 'plus', 'then', 'to', 'if'])

/** Whether nobody new can come between two places: nothing there joins one person to the next. */
const isUnbroken = (statement: Statement, from: number, to: number): boolean => {
  for (let place = from; place < to; place++)
    if (statement.is(place, 'and') || statement.is(place, 'modal') || joining.has(statement.word(place)))
      return false
  return true
}

/** "Ms Tandy, who runs breakfast club", "Sal from SENDIASS, the line for parents": all that only says who somebody is. */
const saysWhoThatIs = (statement: Statement, from: number, to: number): boolean => {
  if (!isUnbroken(statement, from, to)) return false
  for (let place = from; place < to; place++) {
    const word = statement.word(place)
    if (word === 'who' || word === 'whose') return true
    if (
      /^[,(–—-]$/.test(statement.word(place)) &&
      (statement.is(place + 1, 'det') || statement.is(place + 1, 'poss'))
    )
      return true
  }
  return false
}

/** "Head of Year 9, Ms Rourke": what somebody is the head of, and then the name. */
const isHeadOf = (statement: Statement, { to }: Mention, { from }: Mention): boolean =>
  /^(?:of|in|at)$/.test(statement.word(to)) &&
  statement.tokens[from - 1]?.kind === 'mark' &&
  isUnbroken(statement, to, from)

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

/** "Tanya, the lady two doors down", "Jean next door": more of whoever was just named. */
export const isSameAsNamed = (statement: Statement, { to }: Mention, { from }: Mention): boolean =>
  (from === to && statement.word(from) !== 'or') ||
  (from === to + 1 && (statement.word(to) === 'from' || statement.word(to) === 'the')) ||
  (from === to + 2 && statement.word(to) === ',' && statement.is(to + 1, 'det'))

/** Whether somebody stands in brackets. */
export const inBrackets = (statement: Statement, { from }: Mention): boolean => {
  for (let place = from - 1; place >= 0 && from - place < 8; place--) {
    const norm = statement.word(place)
    if (norm === '(') return true
    if (norm === ')') return false
  }
  return false
}
