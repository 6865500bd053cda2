import type { Found, Statement } from './statement.ts'

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

/** "At the contact centre Dad gets down on the mat": a service is only where it happens. */
export const isWhere = (statement: Statement, { from }: Found): boolean => {
  const before = statement.is(from - 1, 'det') || statement.is(from - 1, 'poss') ? from - 2 : from - 1
  return /^(?:at|outside|near)$/.test(statement.word(before))
}

/** What is said of a plan or a service that is only there. */
const settled =
  /^(?:place|been|agreed|completed?|done|reviewed|updated|written|finalised|issued|ready|approved|started|arranged|continu|needed|required|open|up|running|increased|extended|sorted)/
