import { BEFORE, JOB, personWord, RELATIVE } from './person-words.ts'
import { isCalledAtEnd, second, speaksToYou } from './second-person.ts'
import { isPraised, isTalkedOf } from './spoken-of.ts'
import type { Statement } from './statement.ts'
import type { Token } from './token.ts'
import { wordClasses } from './word-classes.ts'

const { child: CHILD, name: NAME, kin: KIN, det: DET, poss: POSS, prep: PREP } = wordClasses
const greetings = new Set(
  'dear hi hello hey hiya done you thanks sorry congratulations congrats welcome goodbye bye please work job effort going news ok okay oh yes no remember luck birthday morning afternoon bravo cheers yo listen look'.split(
    ' ',
  ),
)
const goesOnAboutChild = new Set(
  'who whose whom which aged age along together like unlike although though his her he she himself herself as'.split(
    ' ',
  ),
)

const headings = new Set('plan goal goals needs voice views view wishes words says part bit'.split(' '))

/** The end of a child's name that begins at a token. */
export const endOfChild = ({ tokens }: Statement, from: number): number => {
  let end = from + 1
  while (
    tokens[end] !== undefined &&
    (tokens[end] as Token).bits & CHILD &&
    tokens[end]?.sentence === tokens[from]?.sentence &&
    !tokens[end - 1]?.possessive
  )
    end++
  return end
}

/** Whether the child's name at tokens `from` to before `to` calls the child, as in "Emily, you…" and "you (Emily)". */
export const isCalled = (statement: Statement, from: number, to: number): boolean => {
  const { tokens } = statement
  const { sentence, possessive: first } = tokens[from] as Token
  const last = tokens[to - 1] as Token
  const same = (index: number): Token | undefined =>
    tokens[index]?.sentence === sentence ? tokens[index] : undefined
  const before = same(from - 1)
  const after = same(to)
  if (endearments.has(after?.norm ?? '') && (same(to + 1)?.kind ?? 'mark') === 'mark') return true
  if (before?.norm === '(' && tokens.some(({ norm }) => norm === 'i' || norm === 'my' || norm === 'me'))
    return true
  if (before !== undefined && second.has(before.norm)) return true
  if (before?.norm === '(' && second.has(same(from - 2)?.norm ?? '')) return true
  if (before?.norm === '(' && after?.norm === ')' && speaksToYou(statement)) return true
  if (
    last.possessive &&
    before === undefined &&
    headings.has(after?.norm ?? '') &&
    same(to + 1)?.norm === ':'
  )
    return true
  if (first || last.possessive) return false
  const isClosed = after === undefined || after.kind === 'mark'
  if (after?.norm === ',' && second.has(same(to + 1)?.norm ?? '')) return true
  if (isClosed && isPraised(statement, from)) return true
  if (before !== undefined && greetings.has(before.norm) && (isClosed || second.has(after?.norm ?? '')))
    return true
  if (before === undefined || isOpening(before))
    return opensCall(statement, from, to, after, same(to + 1), same(to + 2))
  if (before.kind !== 'mark') return isClosed && isCalledAtEnd(statement, from, before)
  if (!isClosed || before.norm === '(' || before.norm === '/') return false
  const earlier = same(from - 2)
  const isListed = earlier !== undefined && (earlier.bits & (NAME | KIN)) !== 0
  return !isListed || speaksToYou(statement)
}

/** "Kai and Mum, you both need": both are called. */
const joinsCall = (statement: Statement, to: number): boolean => {
  if (statement.word(to) !== 'and' && statement.word(to) !== '&') return false
  let end = to + 1
  while (statement.is(end, 'kin') || statement.is(end, 'name')) end++
  return end > to + 1 && statement.word(end) === ',' && second.has(statement.word(end + 1))
}

const endearments = new Set(
  'pet love mate darling sweetheart hen hun babe lovely dear cariad bach lad pal petal duck chick sunshine son lass poppet beta jaan habibi'.split(
    ' ',
  ),
)

const isOpening = ({ kind, norm }: Token): boolean => kind === 'mark' && '•*"“‘\'-–—:'.includes(norm)

const ofThem = new Set('needs to will has is was gets should can wants feels finds'.split(' '))

const opensCall = (
  statement: Statement,
  from: number,
  to: number,
  after: Token | undefined,
  next: Token | undefined,
  afterNext: Token | undefined,
): boolean => {
  if (after === undefined) return true
  if (second.has(after.norm)) return true
  if (joinsCall(statement, to)) return true
  if (after.kind !== 'mark')
    return (
      hasYou(statement, from, to) &&
      (after.norm === 'we' || after.norm === 'please' || after.norm === "we're" || after.norm === "we'd")
    )
  if (!speaksToYou(statement) && isTalkedOf(statement, to)) return false
  if (after.norm === ',' && next !== undefined) {
    if (next.kind === 'number') return afterNext?.norm !== ',' && afterNext?.norm !== 'and'
    return (
      !goesOnAboutChild.has(next.norm) ||
      (next.norm.startsWith('who') ? second.has(afterNext?.norm ?? '') : hasYou(statement, from, to))
    )
  }
  if (
    (after.norm === ':' || after.norm === '-' || after.norm === '–') &&
    next !== undefined &&
    (ofThem.has(next.norm) ||
      ((next.kind === 'number' || (next.bits & PREP) !== 0) && !speaksToYou(statement)))
  )
    return false
  return (
    after.norm !== '(' &&
    (after.norm !== ';' || hasYou(statement, from, to)) &&
    after.norm !== '/' &&
    after.norm !== '&' &&
    after.norm !== '+' &&
    after.norm !== '’' &&
    after.norm !== ')'
  )
}

/** "Emily we want you": somebody is spoken to later in the sentence. */
const hasYou = (statement: Statement, from: number, to: number): boolean => {
  const { sentence } = statement.tokens[from] as Token
  for (let place = to; statement.tokens[place]?.sentence === sentence; place++)
    if (second.has(statement.word(place))) return true
  return false
}

/** "Robin Clarke, your head of year", in Robin's plan: somebody else who has the same name. */
export const isNamesake = (statement: Statement, to: number): boolean => {
  const { tokens } = statement
  const surname = tokens[to]
  if (
    surname === undefined ||
    surname.shape !== 'capital' ||
    !(surname.bits & NAME) ||
    tokens[to - 1]?.possessive
  )
    return false
  if (speaksToYou(statement)) return true
  for (let place = to + 1; place < to + 7; place++) {
    const token = tokens[place]
    if (token === undefined || token.sentence !== surname.sentence) return false
    if (personWord(token) & (JOB | RELATIVE)) return true
    if (token.kind === 'word' && !(token.bits & (DET | POSS)) && !(personWord(token) & BEFORE)) return false
  }
  return false
}
