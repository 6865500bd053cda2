import { courses, titleEnd } from './course-titles.ts'
import type { Span, Statement } from './statement.ts'

/**
 * Where the thing ends that a grown-up goes to and a child would go to for its own sake: the training, an exercise
 * class, "Talking Spaces". Undefined where a child goes, or goes along.
 */
export const grownUpsPlace = (statement: Statement, going: Span, reach: number): number | undefined => {
  if (!isGrownUps(statement, going)) return undefined
  for (let at = going.to; at < reach; at++) {
    if (isLast.test(statement.word(at)) || statement.is(at, 'child')) return undefined
    const title = titleEnd(statement, at)
    if (title !== undefined) {
      const whole = courses.test(statement.word(title)) ? title + 1 : title
      return isProgramme(statement, going, at, title) ? whole : undefined
    }
    if (forGrownUps.test(statement.word(at)) && !ofSchool.test(statement.word(at - 1)))
      return isWithChild(statement, at + 1) ? undefined : at + 1
  }
  return undefined
}

/** The last person before the words of going is a grown-up: "Stepmum has to", "both sets of grandparents". */
const isGrownUps = (statement: Statement, { from }: Span): boolean => {
  for (let at = from - 1; at >= statement.sentenceAt(from).from; at--) {
    if (statement.tokens[at]?.possessive || (statement.is(at - 1, 'prep') && statement.word(at - 1) !== 'of'))
      continue
    if (statement.is(at, 'kin') || grownUp.test(statement.word(at))) return true
    if (statement.is(at, 'child') || statement.word(at) === 'you') return false
  }
  return false
}

const grownUp =
  /^(?:parents?|grandparents|carers?|guardians?|uncles?|aunts?|aunt(?:ie|y)s?|partner|husband|wife|boyfriend|girlfriend|adults)$/

const forGrownUps = /^(?:training|aid|class(?:es)?|circle|caf[eé]|talks|lessons)$/
const ofSchool =
  /^(?:school|swimming|dance|football|boxing|music|sunday|his|your|assembly|in|form|hearing|legal|walking|visual)$/

/** What stands after these is no longer where somebody goes. */
const isLast = /^(?:with|you|him|her|and|so|by|before|after|when|for)$/

const isWithChild = (statement: Statement, at: number): boolean =>
  statement.word(at) === 'with' &&
  (statement.is(at + 1, 'child') || /^(?:you|him|her|them)$/.test(statement.word(at + 1)))

/** "Goes to Milton Keynes", "meets Priya Shah", "gets to Oak Road": two capitals that are a place or a person. */
const isProgramme = (statement: Statement, going: Span, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (statement.is(at, 'forename') || statement.is(at, 'title')) return false
  if (ofPlaces.test(statement.word(to - 1)) || ofPlaces.test(statement.word(to))) return false
  if (!goes.test(statement.word(going.from))) return true
  for (let at = from; at < to; at++) if (ofProgrammes.test(statement.word(at))) return true
  return false
}

const goes = /^(?:go|get|come|be|is|are|was|been|got|travel|visit)/
const ofPlaces =
  /^(?:school|primary|secondary|academy|nursery|college|university|infants?|juniors?|road|street|lane|avenue|close|drive|park|hospital|station|house|prison|hmp|office|test|form|report)$/
const ofProgrammes =
  /ing$|ies$|^(?:steps|spaces|dads|mums|men|women|parents|families|together|matters|change|choices|recovery|project|centre|hub|room|point|place|programme|group|lives|futures|minds|hope|club|circle|stars|tots|voices|connect|freedom)$/
