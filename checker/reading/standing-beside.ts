import { startOf } from './clause-starts.ts'
import type { Mention } from './mention.ts'
import { peopleIn } from './people.ts'
import type { Statement } from './statement.ts'

const openers = new Set([',', '(', ':', '-', '–', '—', '"', '“', "'", '/'])
const sayers = new Set([
  'called',
  'named',
  'is',
  'from',
  'at',
  'of',
  'in',
  'the',
  'your',
  'our',
  'his',
  'her',
  'my',
  'who',
  'a',
  'an',
  'as',
  'for',
])
const betweens = new Set(['called', 'named', 'is', 'i', 'e'])

/** Whether a name stands with a job or a team, before or after it, so that everybody can tell who is meant. */
export const isNamedBeside = (statement: Statement, mention: Mention): boolean => {
  const sentence = statement.sentenceAt(mention.from)
  const all = peopleIn(statement)
  let after = mention.to
  let passed = 0
  while (after < sentence.to && passed < 3) {
    const token = statement.tokens[after]
    if (token === undefined || !(openers.has(token.norm) || betweens.has(token.norm))) break
    after++
    passed++
  }
  if (all.some(one => one.kind === 'name' && one.from === after)) return true
  if (mention.kind === 'someone' || mention.kind === 'group' || mention.kind === 'nobody') return false
  let before = startOf(statement, sentence, mention)
  const closes = statement.tokens[mention.to]?.kind === 'mark'
  let isComma = false
  while (before > sentence.from && mention.from - before < 6) {
    const one = all.find(({ to }) => to === before)
    if (one !== undefined) {
      if (one.kind === 'name')
        return (
          !isComma || closes || mention.kind === 'job' || startOf(statement, sentence, one) === sentence.from
        )
      return (one.kind === 'place' || one.kind === 'body' || one.kind === 'field' || one.kind === 'job') &&
        !isComma
        ? isNamedBeside(statement, one)
        : false
    }
    const token = statement.tokens[before - 1]
    const isWith = token?.norm === 'with' && mention.kind !== 'job'
    if (
      token === undefined ||
      !(openers.has(token.norm) || sayers.has(token.norm) || isWith || token.norm === ')')
    )
      return false
    if (token.norm === ',') isComma = true
    before--
  }
  return false
}
