import { forenames } from '../lexicon/forenames.ts'
import { knownToAll } from '../lexicon/known-capitals.ts'
import { FIELD } from './person-words.ts'
import type { Statement } from './statement.ts'
import type { Token } from './token.ts'

/** Ends the name of a body of people: Hove Marine Cadets. */
export const isTroop = (place: Token, bits: number): boolean =>
  (bits & FIELD) !== 0 && place.norm.endsWith('s')

/** "Little Acorns", "Busy Bees", "Stepping Stones": two capitals that are nobody's name. */
export const isCalledAfterThings = ({ tokens, loud }: Statement, at: number, end: number): boolean =>
  !loud &&
  end - at > 1 &&
  end - at < 4 &&
  brightWords.has(tokens[at]?.norm ?? '') &&
  !forenames.has(tokens[at]?.norm ?? '') &&
  /(?:[^s]s|club|tree|street|house|project|group)$/.test(tokens[end - 1]?.norm ?? '')

const brightWords = new Set(
  `little busy bright happy sunny tiny stepping wee small big first new safe safer positive better brighter early next open kids young rainbow
magic wonder golden silver blue green red yellow orange purple merry jolly cheeky lucky smart clever kinder kind caring strong stronger healthy
home family families turning building growing great oak acorn daisy sunflower butterfly ladybird honey teddy giraffe leap stars moving working living
reach step steps bridge forward inspiring aspiring achieving`
    .trim()
    .split(/\s+/),
)

/** "YPA", "EIPT": letters that no list knows are some team's or some job's. */
export const isAcronym = ({ tokens, loud, names }: Statement, at: number, end: number): boolean => {
  const token = tokens[at] as Token
  return (
    !loud &&
    end - at === 1 &&
    token.shape === 'caps' &&
    token.norm.length > 2 &&
    token.norm.length < 6 &&
    !knownToAll.has(token.norm) &&
    !forenames.has(token.norm) &&
    !names.others.has(token.norm)
  )
}

/** "From Willow class": where a name is a room's. */
export const isRoom = (statement: Statement, at: number, end: number): boolean =>
  rooms.has(statement.word(end)) && /^(?:in|from|of|at|the)$/.test(statement.word(at - 1))

const rooms = new Set(['class', 'classroom', 'room', 'group', 'form', 'ward', 'unit', 'house'])

/** Words for a place that are surnames as well. */
export const surnamesToo: ReadonlySet<string> = new Set(
  'ward church court board house college temple shop hall lodge high manor school'.split(' '),
)
