import { doingVerbs } from '../lexicon/doing-verbs.ts'
import type { Found, Statement } from './statement.ts'

/** True where words of being there say something else: how things were, what is to come, where papers go. */
export const isNoAttending = (statement: Statement, hit: Found): boolean =>
  (statement.field === 'need' && isPast(statement, hit)) ||
  isStayingPut(statement, hit) ||
  isToDo(statement, hit) ||
  isPaperGoing(statement, hit.from)

/** In a need, "attended two of the eight" and "has been to" are how things are. */
const isPast = (statement: Statement, { from }: Found): boolean => {
  if (/^(?:committed|expected|need)$/.test(statement.word(from)) || statement.is(from - 1, 'be')) return false
  const verb = /^(?:has|have)$/.test(statement.word(from)) ? from + 1 : from
  if (!/ed$|^(?:been|went|came|seen|saw|had|made|did|done)$/.test(statement.word(verb))) return false
  const { from: first } = statement.sentenceAt(from)
  for (let at = from - 1; at >= first && at > from - 6; at--)
    if (/^(?:to|will|should|must|needs?|be|fully|gets?|having)$/.test(statement.word(at))) return false
  return true
}

/** "Sits in the dentist's chair for ten minutes": somebody bears something, so long. */
const isStayingPut = (statement: Statement, { from }: Found): boolean => {
  if (!/^(?:sit|stay|remain|stand|lie|lying)/.test(statement.word(from))) return false
  const { to } = statement.sentenceAt(from)
  for (let at = from; at < to; at++) if (/^min(?:ute)?s$/.test(statement.word(at))) return true
  return false
}

/** "Mum is to have a worker": what is to be done comes after. */
const isToDo = (statement: Statement, { from, to }: Found): boolean =>
  statement.is(from, 'be') &&
  statement.word(to - 1) === 'to' &&
  (doingVerbs.has(statement.word(to)) || /^(?:have|be|get|do|see|know|receive)$/.test(statement.word(to)))

/** "Your file goes to the panel", "referral accepted by the clinic": papers go where nobody has to be. */
const isPaperGoing = (statement: Statement, verb: number): boolean => {
  let at = verb - 1
  while (
    statement.is(at, 'modal') ||
    statement.is(at, 'be') ||
    /^(?:to|then|now|has|have|had|also)$/.test(statement.word(at))
  )
    at--
  return papers.test(statement.word(at))
}

const papers =
  /^(?:cases?|files?|referrals?|reports?|applications?|names?|forms?|papers|paperwork|packages?|plans?|matters?|requests?|assessments?|evidence|letters?|funding|nominations?|situation|circumstances|bids?|bundle|chronology|minutes|concerns?)$/
