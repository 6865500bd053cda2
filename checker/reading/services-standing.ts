import type { Found, Span, Statement } from './statement.ts'

/** "Ben's support plan is on one page", "Dad's probation officer, Ms Lane, sees": they have it, and more is said of it. */
export const isTheirs = (statement: Statement, { from, to, plain }: Found): boolean => {
  if (!statement.is(from - 1, 'poss')) return false
  if (plain === 'worker')
    return (
      statement.tokens[to]?.kind === 'mark' && (statement.is(to + 1, 'name') || statement.is(to + 1, 'title'))
    )
  if (!/^(?:is|are|has|says|shows|sits|hangs|gives)$/.test(statement.word(to))) return false
  for (let at = to + 1; at < to + 4; at++) if (settled.test(statement.word(at))) return false
  return true
}

/** "At the contact centre Dad gets down on the mat", "a lift to her clinic": a service is only where it happens. */
export const isWhere = (statement: Statement, { from }: Found): boolean => {
  const before = statement.is(from - 1, 'det') || statement.is(from - 1, 'poss') ? from - 2 : from - 1
  if (statement.word(before) === 'to')
    return /^(?:lift|ride|taxi|fares?|transport|bus|way|train)$/.test(statement.word(before - 1))
  return /^(?:at|outside|near)$/.test(statement.word(before))
}

/** What is said of a plan or a service that is only there. */
const settled =
  /^(?:place|been|agreed|completed?|done|reviewed|updated|written|finalised|issued|ready|approved|started|arranged|continu|needed|required|open|up|running|increased|extended|sorted)/

/** In a need, "the referral was made in May" is how things went. */
export const isTold = (statement: Statement, { from, to }: Span): boolean => {
  if (statement.field !== 'need') return false
  if (/^(?:was|were)$/.test(statement.word(from))) return true
  const end = Math.min(to + 6, statement.sentenceAt(from).to)
  for (let at = to; at < end; at++) {
    if (/^(?:was|were|had|went)$/.test(statement.word(at))) return true
    if (
      at > to + 1 &&
      !statement.is(at, 'num') &&
      !statement.is(at, 'month') &&
      !statement.is(at, 'day') &&
      !statement.is(at, 'prep')
    )
      return false
  }
  return false
}

/** "Mum's nurse and the crisis team both need your number": it is they who need something. */
export const isAsking = (statement: Statement, { to }: Span): boolean => {
  for (let at = to; at < Math.min(to + 6, statement.sentenceAt(to - 1).to); at++) {
    if (/^(?:needs?|wants?)$/.test(statement.word(at)))
      return (
        statement.is(at + 1, 'poss') ||
        statement.is(at + 1, 'det') ||
        (statement.is(at + 1, 'num') && statement.word(at + 1) !== 'one')
      )
    if (statement.is(at, 'modal') || statement.is(at, 'be') || statement.word(at) === 'to') return false
  }
  return false
}
