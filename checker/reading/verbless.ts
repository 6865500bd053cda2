import { startOf } from './clause-starts.ts'
import { at } from './doer-words.ts'
import type { Mention } from './mention.ts'
import type { Sentence } from './sentences.ts'
import type { Statement } from './statement.ts'

/** What somebody does, as a thing: a task without a verb is made of these. */
const deeds = new Set(
  `visit visits session sessions input call calls check checks check-in checkin observation observations obs assessment assessments work contact
review reviews report reports weigh-in weighing weekly fortnightly monthly daily intervention follow-up followup drop-in feedback phonecall phonecalls text texts
letter letters email referral referrals supervision screening handover update updates support catch-up discharge home-visit`
    .trim()
    .split(/\s+/),
)

const before = new Set(
  'home joint school weekly fortnightly monthly daily unannounced announced statutory stat follow up phone telephone welfare six-weekly initial first regular one-to-one direct 1:1 keywork group monitoring growth developmental dev antenatal postnatal core nursery observed virtual video day-to-day drop in check catch'.split(
    ' ',
  ),
)

/** Those whom one goes to see: a "dentist check" is done by whoever takes the child. */
const goneTo = new Set(
  'gp gps dentist doctor optician orthodontist consultant paediatrician solicitor psychologist psychiatrist optometrist orthoptist audiologist paediatric dr hospital clinic'.split(
    ' ',
  ),
)

const joins = new Set(['+', '&', '/', 'and', ',', 'x'])

/** "Joint visit SW + HV", "HV home visit 3 March": a task that is only a thing, and whoever it is left to. */
export const isLeftTo = (
  statement: Statement,
  sentence: Sentence,
  here: readonly Mention[],
  mention: Mention,
): boolean => {
  const isWhole = mention.kind === 'place' || mention.kind === 'field'
  if (isWhole) return comesFrom(statement, sentence, here, mention)
  if (mention.kind !== 'job' && mention.kind !== 'body') return false
  const last = at(statement, mention.to - 1)
  if (last === undefined || goneTo.has(last.norm) || last.possessive) return false
  if (comesFrom(statement, sentence, here, mention)) return true
  return (
    standsLast(statement, sentence, here, mention) ||
    startsDeed(statement, sentence, here, mention) ||
    followsDeed(statement, sentence, here, mention)
  )
}

/** Where the first of several stands that are joined to this one ("SW + HV"), as far as each of them is somebody. */
const firstOfJoined = (
  statement: Statement,
  sentence: Sentence,
  here: readonly Mention[],
  mention: Mention,
): number => {
  let start = mention.from
  while (isJoined(statement, sentence, start)) {
    const one = here.find(({ to }) => to === start - 1)
    if (one === undefined) break
    start = one.from
  }
  return start
}

const isJoined = (statement: Statement, sentence: Sentence, start: number): boolean =>
  start > sentence.from && joins.has(at(statement, start - 1)?.norm ?? '')

const startsDeed = (
  statement: Statement,
  sentence: Sentence,
  here: readonly Mention[],
  mention: Mention,
): boolean => {
  const start = firstOfJoined(statement, sentence, here, mention)
  if (isJoined(statement, sentence, start)) return false
  if (start !== sentence.from && !isLoneArticle(statement, sentence, start)) return false
  let place = mention.to
  for (const one of here)
    if (joins.has(at(statement, place)?.norm ?? '') && one.from === place + 1) place = one.to
  if (place > mention.to && at(statement, place - 1) && goneTo.has(at(statement, place - 1)?.norm ?? ''))
    return false
  while (before.has(at(statement, place)?.norm ?? '') && place < sentence.to) place++
  return place < sentence.to && deeds.has(at(statement, place)?.norm ?? '')
}

const isLoneArticle = (statement: Statement, sentence: Sentence, start: number): boolean =>
  start === sentence.from + 1 && at(statement, sentence.from)?.norm === 'the'

/** The deed first, then whoever does it: "Home visit HV", "Weekly visits: FSW & Mum". */
const followsDeed = (
  statement: Statement,
  sentence: Sentence,
  here: readonly Mention[],
  mention: Mention,
): boolean => {
  const start = firstOfJoined(statement, sentence, here, mention)
  const place = at(statement, start - 1)?.norm === ':' ? start - 2 : start - 1
  if (place < sentence.from || !deeds.has(at(statement, place)?.norm ?? '')) return false
  const next = at(statement, mention.to)
  return (
    mention.to >= sentence.to ||
    next?.kind === 'mark' ||
    next?.kind === 'number' ||
    joins.has(next?.norm ?? '') ||
    weekly.has(next?.norm ?? '')
  )
}

const weekly = new Set(['weekly', 'fortnightly', 'monthly', 'daily', 'on', 'every', 'each', 'by', 'in', 'at'])

/** "Wee chat at the gate every Friday, class teacher and Gran": after a comma, at the end of what has no verb. */
const standsLast = (
  statement: Statement,
  sentence: Sentence,
  here: readonly Mention[],
  mention: Mention,
): boolean => {
  const first = here.find(
    one => one.to > sentence.from && statement.word(one.from - 1) === ',' && one.from <= mention.from,
  )
  if (first === undefined || here.some(({ to }) => to === first.from - 1)) return false
  let place = first.from
  for (const one of here)
    if (one.from === place) {
      place = one.to
      while (
        joins.has(at(statement, place)?.norm ?? '') &&
        here.some(({ from }) => from > place && from <= place + 2)
      )
        place++
    }
  return (
    place > mention.from &&
    (place >= sentence.to || (at(statement, place)?.kind === 'mark' && place >= sentence.to - 1))
  )
}

/** "Wake-up call each morning from the key worker", "sessions with the counsellor", "handover between carers". */
const comesFrom = (
  statement: Statement,
  sentence: Sentence,
  here: readonly Mention[],
  mention: Mention,
): boolean => {
  const start = startOf(statement, sentence, mention)
  const isWhole = mention.kind === 'place' || mention.kind === 'field'
  if (isWhole && statement.word(start - 1) !== 'from') return false
  if (!sharing.has(statement.word(start - 1)) || start - 1 <= sentence.from) return false
  for (let place = sentence.from; place < sentence.to; place++)
    if (
      (statement.word(place) === 'to' && !here.some(({ from }) => from === place + 1)) ||
      (statement.is(place, 'modal') && !statement.is(place, 'month'))
    )
      return false
  for (let place = sentence.from; place < start - 1; place++)
    if (given.has(statement.word(place))) return true
  return false
}

const sharing = new Set(['from', 'with', 'between'])
const given = new Set(
  'call calls visit visits session sessions text texts phonecall check-in input reminder reminders lift lifts handover handovers lesson lessons lunch breakfast'.split(
    ' ',
  ),
)
