import type { Found, Statement } from './statement.ts'
import { timesIn } from './times.ts'

/**
 * An absolute that asks nobody to be perfect: a door that stays open ("you can always ring Bev"), one that is taken back
 * ("she doesn't have to win every time"), a stretch that is counted ("two weeks without a single late mark"), or one job
 * with its day ("every last tin out of the loft on Sunday"), or words that deny nothing ("the best ever").
 */
export const asksTooMuch = (statement: Statement, hit: Found): boolean =>
  !isOffered(statement, hit) &&
  !isTakenBack(statement, hit) &&
  !isStreak(statement, hit) &&
  !isLooseEver(statement, hit) &&
  !isForecast(statement, hit) &&
  !isLimit(statement, hit) &&
  !isOfLove(statement, hit) &&
  !isSortOfThing(statement, hit) &&
  !isOneJob(statement, hit)

const isOffered = (statement: Statement, { from, to }: Found): boolean =>
  (statement.word(from) === 'always' || /^(?:time|night)$/.test(statement.word(to - 1))) &&
  nearBefore(statement, from, 6, /^(?:can|could|may|able|allowed|welcome|free)$/)

/** "Not every time", "doesn't always have to". */
const isTakenBack = (statement: Statement, hit: Found): boolean =>
  /^(?:always|every|perfect|perfectly|everything)$/.test(statement.word(hit.from)) &&
  nearBefore(statement, hit.from, 5, /^(?:doesn't|don't|cannot|can't|isn't|aren't|not|nobody)$/)

const nearBefore = (statement: Statement, at: number, most: number, words: RegExp): boolean => {
  const { from } = statement.sentenceAt(at)
  for (let before = at - 1; before >= Math.max(from, at - most); before--) {
    if (statement.tokens[before]?.kind === 'mark') return false
    if (words.test(statement.word(before))) return true
  }
  return false
}

/** "Two weeks without …", "four weeks in a row with no …". */
const isStreak = (statement: Statement, { from }: Found): boolean => {
  if (!/^(?:without|no|zero|with)$/.test(statement.word(from))) return false
  const start = statement.sentenceAt(from).from
  for (let at = from - 1; at > Math.max(start, from - 6); at--) {
    if (statement.tokens[at]?.kind === 'mark') return false
    if (/^(?:days?|weeks?|nights?|fortnight|mornings?)$/.test(statement.word(at)))
      return statement.is(at - 1, 'num') || /^(?:a|full|whole|school)$/.test(statement.word(at - 1))
  }
  return false
}

/** "Will she ever go home?", "the first time ever": with nothing denied before it, "ever" asks for nothing. */
const isLooseEver = (statement: Statement, { from }: Found): boolean => {
  if (statement.word(from) !== 'ever' || statement.word(from - 1) === ',') return false
  const { from: start, to } = statement.sentenceAt(from)
  if (to - start < 4) return false
  for (let at = from - 1; at >= start; at--)
    if (statement.is(at, 'neg') || /^(?:no|nor|nobody|nothing|only)$/.test(statement.word(at))) return false
  return true
}

/** "There for you whatever comes", "a family for life": who a child belongs to, and no demand of how anybody does. */
const isOfLove = (statement: Statement, hit: Found): boolean => {
  if (statement.field === 'task' || !lasting.test(statement.textOf(hit))) return false
  const { from, to } = statement.sentenceAt(hit.from)
  for (let at = from; at < to; at++)
    if (
      belonging.has(statement.word(at)) ||
      (statement.word(at) === 'there' && statement.word(at + 1) === 'for' && statement.is(at + 2, 'who'))
    )
      return true
  return false
}

const lasting =
  /^(?:for ?ever|for (?:life|good)|for the rest|no matter|whatever|come what|through thick|unconditionally)/i
const belonging = new Set(
  'love loved loves loving adored cherished treasured precious belong belongs'.split(' '),
)

/** "Never off for more than two days": a limit that is counted. */
const isLimit = (statement: Statement, { from, to }: Found): boolean => {
  if (statement.field === 'task' || statement.word(from) !== 'never') return false
  const end = Math.min(statement.sentenceAt(from).to, to + 9)
  for (let at = to; at < end; at++) {
    if (statement.tokens[at]?.kind === 'mark') return false
    if (statement.word(at) === 'than' && (statement.is(at + 1, 'num') || statement.is(at + 2, 'span')))
      return true
  }
  return false
}

/** "Rain or shine, Gran and Tess feed the ducks on Sundays": a day is kept, whatever comes. */
const isForecast = (statement: Statement, hit: Found): boolean => {
  if (!/^(?:whatever|rain|come|hail)$/.test(statement.word(hit.from))) return false
  const { from, to } = statement.sentenceAt(hit.from)
  for (let at = from; at < to; at++) if (statement.is(at, 'day')) return true
  return false
}

/** "An alcohol-free wedding", "drug-free sports day": which sort is meant. */
const isSortOfThing = (statement: Statement, { to }: Found): boolean => {
  const next = statement.tokens[to]
  return (
    statement.word(to - 1) === 'free' &&
    statement.tokens[to - 1]?.joined === true &&
    next?.kind === 'word' &&
    next.bits === 0 &&
    next.shape === 'lower' &&
    !places.test(next.norm)
  )
}

const places =
  /^(?:homes?|house|households?|environment|zone|life|lives|living|family|relationship|childhood|pregnancy|flat|now|today|again|once|when|while|whenever|throughout|always|permanently|forever|completely)$/

/** Done once, on a day, and then it is done. */
const isOneJob = (statement: Statement, hit: Found): boolean => {
  if (!jobs.test(statement.textOf(hit)) || statement.is(hit.to, 'span') || statement.word(hit.to) === 'time')
    return false
  const { from, to } = statement.sentenceAt(hit.from)
  return timesIn(statement).some(time => time.kind === 'date' && time.from >= from && time.to <= to)
}

const jobs =
  /^(?:every (?:last|single)|absolutely everything|once and for all|off for good|(?:cleared|paid|fixed|removed|sorted|empty|clear|emptied) .*|(?:completely )?gone(?: completely)?)$/i
