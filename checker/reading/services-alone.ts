import { observablesIn } from './observable.ts'
import { isTheirs } from './services-standing.ts'
import type { Found, Statement } from './statement.ts'

/** Nothing after the service says that anybody does anything: "up and running", "through the new year". */
const isFragment = (statement: Statement, from: number, to: number): boolean => {
  if (to - from > 6) return false
  for (let at = from; at < to; at++)
    if (
      statement.is(at, 'modal') ||
      statement.is(at, 'be') ||
      /^(?:has|have|who|which|[a-z]+[^s]s)$/.test(statement.word(at))
    )
      return false
  return !observablesIn(statement).some(seen => seen.from >= from && seen.to <= to && seen.kind === 'deed')
}

const goesOn =
  /^(?:visiting|visits|advice|report|to|for|with|from|in|at|by|on|of|via|through|and|or|needed|required|requested|agreed|completed?|complete|done|recommended|weekly|fortnightly|monthly|twice|once|every|each|is|are|should|must|will|please|re|around|regarding|about|until|input|support|involvement|intervention|place|asap|within|package|started?|starting|finalised|submitted|issued|identified|sourced|applied|arranged|booked|offered|ongoing|work|team|sessions?|appointments?|requests?|application|placement|provision|services?|plan|pathway|programme|group|meetings?|time|plus|referral|assessment|hours|accepts?|offers?|opens?|allocates?|continues?|remains?|begins?|[a-z]+ed)$/

/** "PA to work alongside Kiri": a worker whom every such child has is the doer. */
const isTheirWorker = (statement: Statement, { from, to }: Found): boolean =>
  /^(?:sw|pa|iro|hv|ysw|key ?worker|social worker|personal adviser|health visitor)$/.test(
    statement.tokens
      .slice(from, to)
      .map(({ norm }) => norm)
      .join(' '),
  ) &&
  (statement.word(to) === 'to' || statement.word(to) === 'will') &&
  (!/^(?:be|carry|assess|complete|allocate|visit|see)$/.test(statement.word(to + 1)) ||
    (statement.word(to + 1) === 'be' && statement.word(to + 2).endsWith('ing')))

/** A service that begins the sentence is the whole wish, unless it goes on to do something. */
export const standsAlone = (statement: Statement, hit: Found): boolean => {
  if (isTheirs(statement, hit) || isTheirWorker(statement, hit)) return false
  const next = statement.tokens[hit.to]
  if (next === undefined || next.sentence !== statement.tokens[hit.from]?.sentence) return true
  return (
    next.kind !== 'word' ||
    statement.is(hit.to, 'num') ||
    /\b(?:from|of|by|via)\b/.test(statement.textOf(hit)) ||
    goesOn.test(next.norm) ||
    isFragment(statement, hit.to, statement.sentenceAt(hit.from).to) ||
    (hit.plain !== 'worker' && /^needs?$/.test(next.norm))
  )
}
