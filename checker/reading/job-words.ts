import { doesVerbs, doingVerbs } from '../lexicon/doing-verbs.ts'
import { afterNames } from '../lexicon/not-names.ts'
import type { Mention, PersonKind } from './mention.ts'
import { afterHead, functionWord, isVerb } from './name-words.ts'
import {
  ANYONE,
  BEFORE,
  BODY,
  CARE,
  doingToo,
  FAMILY,
  FIELD,
  HEAD,
  JOB,
  PLACE,
  personWord,
  RELATIVE,
} from './person-words.ts'
import type { Statement } from './statement.ts'
import type { Token } from './token.ts'
import { wordClasses } from './word-classes.ts'

const { name: NAME, child: CHILD, kin: KIN, det: DET, poss: POSS, pron: PRON, modal: MODAL } = wordClasses

/** A run of words about jobs, teams and groups: "the family support worker from the hub" gives two. */
export const runOf = (
  statement: Statement,
  at: number,
  least: number,
  plain: PersonKind | undefined,
): Mention | undefined => {
  const { tokens } = statement
  const first = tokens[at] as Token
  const bits = plain === undefined ? personWord(first) : BEFORE
  if ((bits & ~RELATIVE) === 0) return undefined
  if (first.bits & CHILD) return undefined
  if (setPhrases.get(first.norm)?.has(tokens[at - 1]?.norm ?? '')) return undefined
  if (doingToo.has(first.norm) && first.shape === 'lower' && followsTo(tokens[at - 1])) return undefined
  let end = Math.max(at, least)
  let head = least > at ? end : 0
  let last = 0
  for (; end < tokens.length; end++) {
    const token = tokens[end] as Token
    const isMumAfter = token.norm === 'after' && first.bits & KIN
    if (token.sentence !== first.sentence || (head > 0 && token.bits & KIN) || isMumAfter) break
    if (end > at && tokens[end - 1]?.possessive && tokens[end - 1]?.shape !== 'lower' && token.bits & NAME)
      break
    let word = personWord(token)
    if (token.kind === 'mark' || word === 0) {
      if (
        !(token.norm === 'and' || token.norm === '&') ||
        head > 0 ||
        end === at ||
        !paired.has(tokens[end - 1]?.norm ?? '')
      )
        break
      word = personWord(tokens[end + 1] ?? token)
      if (word === 0) break
      continue
    }
    if (token.bits & (NAME | CHILD) && token.shape === 'capital' && !(word & (BODY | JOB | PLACE))) break
    if (head > 0 && doingToo.has(token.norm) && token.shape === 'lower' && followsHead(tokens[end + 1])) break
    if (word & HEAD) {
      head = end + 1
      last = word
      if (token.norm.startsWith('who')) {
        end++
        break
      }
      if (token.possessive && (word & (JOB | ANYONE) || ownDuties.has(tokens[end + 1]?.norm ?? ''))) {
        end++
        break
      }
    } else if (word & CARE && end > at) {
      head = end + 1
      last = FIELD
    }
    if (word & FAMILY && !(word & (BEFORE | JOB))) {
      end++
      break
    }
  }
  if (head === 0 || (first.norm === 'after' && head === at + 2 && last & PLACE)) return undefined
  const isBare =
    head === end || head === least || stripped.has(tokens[head]?.norm ?? '') || isVerb(tokens[head])
  if (!isBare && (!(last & JOB) || last & BEFORE)) return undefined
  const kind =
    head === least && plain !== undefined
      ? plain
      : head - at > 1 && last & ANYONE && keyPeople.has(tokens[head - 1]?.norm ?? '')
        ? 'job'
        : kindOf(last)
  if (
    (kind === 'place' || kind === 'field' || kind === 'body' || last & BEFORE) &&
    isThing(
      tokens[head],
      /(?:s|staff|police|people|children)$/.test(tokens[head - 1]?.norm ?? ''),
      tokens[head + 1],
    )
  )
    return undefined
  return { ...statement.span(at, head), kind }
}

/** What somebody's own is: "School's job to ring". */
export const ownDuties: ReadonlySet<string> = new Set(
  'job turn task responsibility role go shift going help got gotta'.split(' '),
)

/** "In person", "on duty": how, not who. */
const setPhrases: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['person', new Set(['in'])],
  ['duty', new Set(['on', 'off'])],
  ['call', new Set(['on'])],
])

const stripped = new Set(
  'early next new other same after plus current contact help support link lead visit transition transport response'.split(
    ' ',
  ),
)

const thingsToo = new Set(
  'runs reports books plays trips records rules times tests checks works lets'.split(' '),
)

/** "School days", "police incident number": the head is only the first word of a thing. */
const isThing = (next: Token | undefined, isPlural: boolean, afterNext: Token | undefined): boolean =>
  next !== undefined &&
  !takesBare(next, afterNext) &&
  next.kind === 'word' &&
  next.shape === 'lower' &&
  (next.bits & functionWord) === 0 &&
  personWord(next) === 0 &&
  !(isPlural && doingVerbs.has(next.norm)) &&
  ((thingsToo.has(next.norm) && !hasObject(afterNext)) || !doesVerbs.has(next.norm)) &&
  !afterNames.has(next.norm) &&
  !afterHead.has(next.norm) &&
  !/(?:ly|ed|ing)$/.test(next.norm)

/** "Office ring back", "school send Mum the form": a plain verb with what it is done to, or with "back", after it. */
export const takesBare = (verb: Token | undefined, thing: Token | undefined): boolean =>
  verb !== undefined &&
  thing !== undefined &&
  verb.shape === 'lower' &&
  thing.sentence === verb.sentence &&
  doingVerbs.has(verb.norm) &&
  ((thing.bits & (DET | POSS | KIN | CHILD)) !== 0 ||
    (thing.bits & (NAME | PRON)) !== 0 ||
    backs.has(thing.norm))

const hasObject = (after: Token | undefined): boolean =>
  after !== undefined &&
  ((after.bits & (DET | POSS | KIN | CHILD | NAME | PRON)) !== 0 ||
    after.norm === 'in' ||
    after.norm === 'on')

const backs = new Set(['back', 'out', 'home', 'round'])

/** What is named in pairs: speech and language, drugs and alcohol. */
const paired = new Set(
  'speech drug drugs alcohol substance sexual behaviour emotional attendance advice domestic asylum hearing learning benefits information crime fire sports youth mental support'.split(
    ' ',
  ),
)

/** "School lead the review": a head that is followed by what it leads is a doing word. */
const followsHead = (next: Token | undefined): boolean =>
  next !== undefined && (next.bits & (DET | POSS)) !== 0

const followsTo = (before: Token | undefined): boolean =>
  before !== undefined &&
  (before.norm === 'to' ||
    (before.bits & MODAL) !== 0 ||
    ((before.bits & PRON) !== 0 && (before.bits & POSS) === 0))

/** "Appropriate adult", "named person": a part that somebody plays, as a job is. */
const keyPeople = new Set(['adult', 'person', 'professional', 'practitioner', 'partner', 'member'])

const kindOf = (bits: number): PersonKind =>
  bits & JOB
    ? 'job'
    : bits & ANYONE
      ? 'someone'
      : bits & FAMILY
        ? 'group'
        : bits & PLACE
          ? 'place'
          : bits & BODY
            ? 'body'
            : 'field'
