import { carerWords } from './person-words.ts'
import { isUnnamed, type Mention, peopleIn } from './people.ts'
import type { Statement } from './statement.ts'
import { wordClasses } from './word-classes.ts'

/** In an answer to "who will do this?", everybody whom nobody could name; the whole of it when it is only a blank. */
export const unnamedIn = (statement: Statement): readonly Mention[] => {
  const mentions = peopleIn(statement)
  if (mentions.length === 0) return isBlank(statement) ? [{ ...statement.whole, kind: 'nobody' }] : mentions
  return segments(statement, mentions).flatMap(segment => unnamedOf(statement, segment, mentions))
}

const isBlank = (statement: Statement): boolean =>
  statement.tokens.every(({ kind, norm }) => kind === 'mark' || /^(?:x+|n\/a|na|nil|various|ditto)$/.test(norm))

const soft = new Set(', ( ) : - – — . \' " “ ” ‘ ’ who is from at of in the your our his her my a an as based for on named called currently covering new their also lead via to i.e ie'.split(' '))
const apart = new Set(['.', ';'])

/** People that belong together: a name with its job, its school and what stands in brackets after it. */
const segments = (statement: Statement, mentions: readonly Mention[]): readonly (readonly Mention[])[] => {
  const made: Mention[][] = []
  mentions.forEach((mention, index) => {
    const previous = mentions[index - 1]
    if (previous !== undefined && isTogether(statement, previous, mention)) made.at(-1)?.push(mention)
    else made.push([mention])
  })
  return made
}

const isTogether = (statement: Statement, before: Mention, after: Mention): boolean => {
  for (let place = before.to; place < after.from; place++) {
    const token = statement.tokens[place]
    if (token === undefined || token.sentence !== statement.tokens[after.from]?.sentence) return false
    if (token.norm === '/') return (before.kind === 'name' && after.kind === 'job') || (before.kind === 'job' && after.kind === 'name')
    if (apart.has(token.norm) && !(token.norm === '.' && statement.tokens[place - 1]?.sentence === token.sentence)) return false
    if (token.kind !== 'number' && !token.possessive && !soft.has(token.norm) && token.shape !== 'caps' && !(token.bits & (wordClasses.day | wordClasses.name))) return false
  }
  return true
}

const unnamedOf = (statement: Statement, segment: readonly Mention[], all: readonly Mention[]): readonly Mention[] => {
  const names = segment.filter(({ kind }) => kind === 'name').length
  let jobsLeft = Math.max(names, hasNamedKin(statement, segment) ? 1 : 0)
  const first = all[0]?.from ?? 0
  return segment.filter((mention, index) => {
    if (!isUnnamed(mention)) return false
    if (isPlaceOnly(statement, mention) && mention.from > first) return false
    if (mention.kind === 'someone') return !(names > 0 && inBrackets(statement, mention))
    if (mention.kind === 'group') return names === 0
    const previous = segment[index - 1]
    if (previous?.kind === 'kin' && carerWords.has(statement.word(mention.to - 1))) return false
    if (names === 0 && jobsLeft === 0) return true
    if (mention.kind !== 'job') return names === 0
    if (inBrackets(statement, mention) && jobsLeft > 0) return false
    return jobsLeft-- <= 0
  })
}

/** "mum (kelly)", "Stepmum Jo": the family word has a name with it. */
const hasNamedKin = (statement: Statement, segment: readonly Mention[]): boolean =>
  segment.some(({ kind, from, to }) => kind === 'kin' && to - from > 1 && statement.word(to) !== ',')

const placing = new Set(['at', 'in', 'from', 'to', 'near', 'outside', 'through', 'of', 'on', 'after', 'before', 'via', 'for'])

/** "Lorraine at the nursery", "Coach Danny of Eastside Boxing": where somebody is, not who. */
const isPlaceOnly = (statement: Statement, { kind, from }: Mention): boolean => {
  if (kind === 'job' || kind === 'group' || kind === 'someone' || kind === 'nobody') return false
  let before = from - 1
  while ((statement.tokens[before]?.bits ?? 0) & (wordClasses.det | wordClasses.poss)) before--
  return placing.has(statement.word(before))
}

const inBrackets = (statement: Statement, { from }: Mention): boolean => {
  for (let place = from - 1; place >= 0 && from - place < 8; place--) {
    const norm = statement.word(place)
    if (norm === '(') return true
    if (norm === ')') return false
  }
  return false
}
