import type { Found, Statement } from './statement.ts'
import type { Token } from './token.ts'
import { opensWithNotA } from './total-denials.ts'

/** "Not sending photos": not, and any doing. */
export const notDoing = (statement: Statement): readonly Found[] => {
  let found: Found[] | undefined
  for (let at = 0; at < statement.tokens.length; at++) {
    const { norm } = statement.tokens[at] as Token
    if (norm.charCodeAt(0) !== N) continue
    const not =
      norm === 'not'
        ? notAt(statement, at)
        : (nobodyAt(statement, at) ?? (statement.field === 'goal' ? noneAt(statement, at) : undefined))
    if (not === undefined) continue
    found ??= []
    found.push(not)
  }
  return found ?? nothing
}

/** What all of these words begin with. */
const N = 110
const nothing: readonly Found[] = []

const notAt = (statement: Statement, at: number): Found | undefined =>
  statement.is(at - 1, 'be') ||
  isMissedSitting(statement, at + 2) ||
  !(/..[^hk]ing$/.test(statement.word(at + 1)) || opensWithNotA(statement, at))
    ? undefined
    : { ...statement.span(at, at + 2), plain: 'asked', pattern: 'not' }

/** "Not one missed session" asks for being there. */
const isMissedSitting = (statement: Statement, at: number): boolean =>
  /^(?:missed|skipped|dropped)$/.test(statement.word(at)) &&
  /^(?:session|appointment|class|group|meeting)s?$/.test(statement.word(at + 1))

/** "Nobody in your house uses drugs", "neither parent calls the other names"; in a need only what nobody may do. */
const nobodyAt = (statement: Statement, at: number): Found | undefined => {
  const isNobody =
    subjects.has(statement.word(at)) || (statement.word(at) === 'no' && people.has(statement.word(at + 1)))
  if (!isNobody || statement.word(at + 1) === 'else') return undefined
  const { from, to } = statement.sentenceAt(at)
  const opens =
    at === from || statement.tokens[at - 1]?.kind === 'mark' || /^(?:and|that)$/.test(statement.word(at - 1))
  if (!opens) return undefined
  if (statement.field === 'goal' && isNoneOf(statement, at))
    return { ...statement.span(at, at + 2), plain: 'asked', pattern: 'nobody' }
  const first = statement.word(at) === 'no' ? at + 2 : at + 1
  for (let verb = first; verb < Math.min(to, at + 8); verb++) {
    if (statement.tokens[verb]?.kind === 'mark') return undefined
    if (isForEveryChild(statement, at, verb)) return undefined
    if (
      statement.is(verb, 'modal') ||
      isAllowed(statement, verb) ||
      (statement.field === 'goal' && isSaidOf(statement, verb))
    )
      return { ...statement.span(at, verb + 1), plain: 'asked', pattern: 'nobody' }
  }
  return undefined
}

/** "None of the children see Dad drunk"; "none of it was your fault" is told. */
const isNoneOf = (statement: Statement, at: number): boolean => {
  if (statement.word(at) !== 'none' || statement.word(at + 1) !== 'of') return false
  const { to } = statement.sentenceAt(at)
  for (let after = at + 2; after < Math.min(to, at + 8); after++)
    if (/^(?:was|were|had|did|came|it|this|that|[a-z]+ed)$/.test(statement.word(after))) return false
  return true
}

/** "Nobody gets to lock you in", "nobody is allowed to". */
const isAllowed = (statement: Statement, at: number): boolean =>
  /^(?:gets|has|is)$/.test(statement.word(at)) &&
  (statement.word(at + 1) === 'to' ||
    /^(?:allowed|permitted|free|going|entitled|the)$/.test(statement.word(at + 1))) &&
  [1, 2, 3].some(after => statement.word(at + after) === 'to')

/** "No child should go without" is true of every child. */
const isForEveryChild = (statement: Statement, at: number, verb: number): boolean =>
  statement.word(at + 1) === 'child' && statement.word(verb) === 'should'

const subjects = new Set(['nobody', 'no-one', 'noone', 'neither', 'none'])
const people = new Set(
  'one adult parent grown-up man woman child visitor stranger boyfriend staff'.split(' '),
)

/** A verb in the present, of one person. */
const isSaidOf = (statement: Statement, at: number): boolean =>
  (statement.is(at, 'be') && !wasOrHas.test(statement.word(at))) ||
  (/^(?:has|have)$/.test(statement.word(at)) && /^(?:to|had|been|[a-z]+ed)$/.test(statement.word(at + 1))) ||
  (/[^su]s$/.test(statement.word(at)) &&
    !wasOrHas.test(statement.word(at)) &&
    !statement.tokens[at]?.possessive &&
    !statement.is(at, 'poss') &&
    !statement.is(at - 1, 'prep') &&
    !statement.is(at - 1, 'det') &&
    !statement.is(at - 1, 'poss'))

const wasOrHas = /^(?:was|were|has)$/

/** In a goal: "no carrying of blades", "bites nobody". */
const noneAt = (statement: Statement, at: number): Found | undefined => {
  const word = statement.word(at)
  if (word === 'no' && isBanned(statement, at))
    return { ...statement.span(at, at + 2), plain: 'none', pattern: 'no' }
  if (!nobody.has(word)) return undefined
  const verb = /^(?:at|on|to|from)$/.test(statement.word(at - 1)) ? at - 2 : at - 1
  return blows.test(statement.word(verb)) && (word !== 'no' || statement.word(at + 1) === 'one')
    ? { ...statement.span(verb, at + 1), plain: 'none', pattern: 'nobody' }
    : undefined
}

const nobody = new Set(['nobody', 'no-one', 'nothing', 'noone', 'no'])
/** What nobody should come to: "bites nobody", "shouts at no one". */
const blows =
  /^(?:hit|bit|kick|hurt|punch|slap|shout|swear|scream|yell|spit|threaten|smack|pinch|break|smash|throw|steal|lie|bull|insult|scratch|wreck|damag|rob|scare|frighten|nick|pester|hassl)(?:e?s|ing|ies)?$/

/** "No carrying of blades"; "no heating" is a lack. */
const isBanned = (statement: Statement, at: number): boolean =>
  /..[^hk]ing$/.test(statement.word(at + 1)) &&
  !lacks.test(statement.word(at + 1)) &&
  !/^(?:has|have|had|with|say|says|said|is|was)$/.test(statement.word(at - 1))

const lacks =
  /^(?:heating|bedding|flooring|clothing|lighting|carpeting|parking|hearing|reading|feeling|understanding|training|learning|meaning|setting|wedding|washing|building|ceiling|morning|evening|warning|string|meeting|pudding|spelling|writing|opening|sibling|prompting|reminding|helping|nursing|swelling|bleeding|wheezing|spilling)$/
