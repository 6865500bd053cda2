import { doingVerbs } from '../lexicon/doing-verbs.ts'
import { standsFirst, startOf } from './clause-starts.ts'
import { at } from './doer-words.ts'
import type { Mention } from './mention.ts'
import type { Sentence } from './sentences.ts'
import type { Statement } from './statement.ts'
import { isDoing } from './verbs-after.ts'
import { wordClasses } from './word-classes.ts'

const { modal: MODAL, pron: PRON, be: BE } = wordClasses

const having = new Set(['has', 'have', 'had', "'ve"])
const saying = new Set(
  'said say says agreed agree agrees confirmed confirms promised promise promises offered offers thinks think hope hopes told tell tells'.split(
    ' ',
  ),
)
const ready = new Set(
  'agreed offered going due able happy willing asked expected meant supposed volunteered'.split(' '),
)
const charge = new Set('responsible leading accountable'.split(' '))
const asking = new Set(['please', 'pls', 'plz', 'kindly', 'could', 'can', 'would', 'will'])

/** Whether words after somebody say that they will do it: "…, who will write", "have said they will", "…, please ring". */
export const isPromised = (
  statement: Statement,
  sentence: Sentence,
  here: readonly Mention[],
  mention: Mention,
): boolean =>
  goesOnWho(statement, mention) ||
  isAsked(statement, sentence, mention) ||
  ((saidTheyWill(statement, mention) || isInCharge(statement, mention) || isTheirs(statement, mention)) &&
    standsFirst(statement, sentence, here, startOf(statement, sentence, mention), 'finite'))

const duties = new Set('job task responsibility role turn part'.split(' '))

/** "School's job to ring by ten". */
const isTheirs = (statement: Statement, { to }: Mention): boolean =>
  at(statement, to - 1)?.possessive === true &&
  duties.has(at(statement, to)?.norm ?? '') &&
  at(statement, to + 1)?.norm === 'to'

/** Whether a promise begins at a place: "will", "has agreed to", "is going to", "is to". */
const willDo = (statement: Statement, from: number, mention: Mention): boolean => {
  let place = from
  const first = at(statement, place)
  if (first === undefined) return false
  if (first.bits & MODAL) return isDoing(statement, place + 1, mention)
  if (!having.has(first.norm) && !(first.bits & BE)) return false
  place++
  while (ready.has(at(statement, place)?.norm ?? '') || at(statement, place)?.norm === 'also') place++
  return at(statement, place)?.norm === 'to' && isDoing(statement, place + 1, mention)
}

/** "With the counsellor, who will write to school". */
const goesOnWho = (statement: Statement, mention: Mention): boolean => {
  const mark = at(statement, mention.to)
  const isMarked = mark?.kind === 'mark' && ',-–—('.includes(mark.norm)
  const who = isMarked ? mention.to + 1 : mention.to
  return at(statement, who)?.norm === 'who' && isMarked && willDo(statement, who + 1, mention)
}

/** "Carers have said they will ring". */
const saidTheyWill = (statement: Statement, mention: Mention): boolean => {
  let place = mention.to
  if (having.has(at(statement, place)?.norm ?? '')) place++
  if (!saying.has(at(statement, place)?.norm ?? '')) return false
  place++
  if (at(statement, place)?.norm === 'us') place++
  if (at(statement, place)?.norm === 'that') place++
  const they = at(statement, place)
  if (they === undefined || !(they.bits & PRON) || they.norm === 'you' || they.norm === "you'll") return false
  if (they.norm === 'he' || they.norm === 'she' || they.norm === 'they' || they.norm === 'it') {
    const next = at(statement, place + 1)?.norm
    if (next === 'can' || next === 'could' || next === 'should' || next === 'must') return false
  }
  return they.bits & MODAL ? isDoing(statement, place + 1, mention) : willDo(statement, place + 1, mention)
}

/** "School are responsible for the register", "SENCO leading on this". */
const isInCharge = (statement: Statement, mention: Mention): boolean => {
  let place = mention.to
  if ((at(statement, place)?.bits ?? 0) & BE) place++
  return (
    charge.has(at(statement, place)?.norm ?? '') &&
    ['for', 'on'].includes(at(statement, place + 1)?.norm ?? '')
  )
}

/** "Teacher, please ring Mammy", "School - send the bag home": spoken to. */
const isAsked = (statement: Statement, sentence: Sentence, mention: Mention): boolean => {
  if (mention.from !== sentence.from || at(statement, mention.to - 1)?.possessive) return false
  const next = at(statement, mention.to)
  const isMarked = next?.kind === 'mark' && ',-–—:'.includes(next.norm)
  const place = isMarked ? mention.to + 1 : mention.to
  const word = at(statement, place)
  if (word === undefined || word.kind !== 'word' || !asking.has(word.norm))
    return (
      isMarked &&
      next?.norm === ',' &&
      word?.shape === 'lower' &&
      doingVerbs.has(word.norm) &&
      word.bits === 0
    )
  if (word.bits & MODAL) return at(statement, place + 1)?.norm === 'you'
  return doingVerbs.has(at(statement, place + 1)?.norm ?? '') || at(statement, place + 1)?.norm === 'can'
}
