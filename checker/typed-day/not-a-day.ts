import { PhraseFinder } from '../lexicon/phrase-finder.ts'
import { times } from '../lexicon/times.ts'
import { vagueWhatever, vagueWhens, vagueWords } from '../lexicon/vague-time.ts'
import { namesOf } from '../reading/names.ts'
import { Statement } from '../reading/statement.ts'
import { timesIn } from '../reading/times.ts'
import type { TypedDay } from './typed-day.ts'

const vague = [vagueWords, vagueWhatever, vagueWhens]
const undecided =
  /^(?:date |day )?(?:tb[acd]|to be (?:agreed|arranged|advised|booked|confirmed|decided|determined)|unknown|not known|not sure|unsure|don[’']?t know|to follow|none|n\/?a|nil|pending|awaiting.*|\?+|-+|–+)(?: date| day)?[.!?]*$/i
const finder = new PhraseFinder([...vague, times])

/** Why nobody could look it up as a day, in the terms of what was typed, and what to type. */
export const whyNotADay = (typed: string): TypedDay => {
  const context = { field: 'by', toChild: false, names: namesOf(undefined, []), today: undefined } as const
  const statement = new Statement(typed, finder, context)
  const kinds = new Set(timesIn(statement).map(({ kind }) => kind))
  if (kinds.has('often') || /\b\p{L}+days\b/iu.test(typed))
    return { ask: 'This says how often. Which is the last day?' }
  if (undecided.test(typed))
    return {
      fault: 'Nobody has chosen a day yet, as this says. Choose one, even one that may move: 12 June.',
    }
  const [hit] = vague.flatMap(list => statement.find(list))
  if (hit !== undefined)
    return {
      fault: `“${statement.textOf(hit)}” is not a day that anybody could look up. Type a day, such as 12 June, or a time from now, such as in 2 weeks.`,
    }
  if (kinds.has('clock') && statement.tokens.length < 4)
    return { fault: 'This is a time of day. Type the day, such as 12 June or next Friday.' }
  return {
    fault: 'We could not read this as a day. Type it as 12 June, 12/6/2027, next Friday or in 2 weeks.',
  }
}
