import { doingVerbs } from '../lexicon/doing-verbs.ts'
import { endsMention, startOf } from './clause-starts.ts'
import { at, joiners } from './doer-words.ts'
import { isAllThereIs, isHeading } from './headings.ts'
import type { Mention } from './mention.ts'
import type { Sentence } from './sentences.ts'
import type { Statement } from './statement.ts'
import type { Token } from './token.ts'
import { wordClasses } from './word-classes.ts'

const { name: NAME, day: DAY } = wordClasses

/** "Weekly weighing (health visitor)", "Chase the form - school", "Health visitor: weigh her": somebody is told off. */
export const isTold = (
  statement: Statement,
  sentence: Sentence,
  here: readonly Mention[],
  index: number,
): boolean => {
  const mention = here[index] as Mention
  const start = startOf(statement, sentence, mention)
  const next = at(statement, mention.to)
  if (
    start === sentence.from &&
    (next?.norm === ':' || next?.norm === '-' || next?.norm === '–') &&
    mention.to < sentence.to - 1
  ) {
    const first = at(statement, mention.to + 1)
    if (mention.kind === 'name' || mention.kind === 'kin') return true
    if (first === undefined || first.bits & NAME) return false
    return (
      doingVerbs.has(first.norm) ||
      first.norm === 'to' ||
      ((mention.kind === 'job' || mention.kind === 'group') &&
        (first.shape === 'lower' || (first.bits & DAY) !== 0))
    )
  }
  if (isHeading(statement, sentence, here, start) || isAllThereIs(statement, sentence, here, start))
    return true
  const before = at(statement, start - 1)
  if (before === undefined || start <= sentence.from) return false
  const isLast =
    mention.to === sentence.to ||
    (next?.kind === 'mark' &&
      (mention.to + 1 >= sentence.to || at(statement, mention.to + 1)?.kind === 'mark'))
  const opens =
    opening.has(before.norm) || (before.norm === ':' && ownerWords.has(at(statement, start - 2)?.norm ?? ''))
  if (!isLast || !opens) return joinsTold(statement, sentence, here, index)
  const glossed = endsMention(here, start - 1)
  if (glossed?.kind === 'child' || glossed?.kind === 'you') return true
  if (glossed === undefined) return mention.kind !== 'place' || before.norm !== '('
  return (
    mention.kind === 'job' &&
    (glossed.kind === 'place' || glossed.kind === 'body' || glossed.kind === 'field')
  )
}

/** "(Mum and school)": the first of two in a bracket at the end. */
const joinsTold = (
  statement: Statement,
  sentence: Sentence,
  here: readonly Mention[],
  index: number,
): boolean => {
  const mention = here[index] as Mention
  const next = here[index + 1]
  const before = here[index - 1]
  if (
    next !== undefined &&
    joiners.has(at(statement, mention.to)?.norm ?? '') &&
    startOf(statement, sentence, next) <= mention.to + 2
  )
    return isOpening(at(statement, startOf(statement, sentence, mention) - 1)) && next.to >= sentence.to - 2
  if (before === undefined || !joiners.has(at(statement, before.to)?.norm ?? '')) return false
  return isOpening(at(statement, startOf(statement, sentence, before) - 1)) && mention.to >= sentence.to - 2
}

const isOpening = (token: Token | undefined): boolean => opening.has(token?.norm ?? '')

const opening = new Set(['(', '[', '-', '–', '—', '>', '→', '='])
const ownerWords = new Set([
  'lead',
  'owner',
  'who',
  'action',
  'responsible',
  'person',
  'responsibility',
  'by',
  'whom',
])
