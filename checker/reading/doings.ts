import { readOnce } from './read-once.ts'
import type { Span, Statement } from './statement.ts'
import { wordClasses } from './word-classes.ts'

/** Verbs that a named person does, whatever they may be: "Mia swaps scarves", "you lift Tom", "and puts Leo to bed". */
export const doingsIn = readOnce((statement: Statement): readonly Span[] => {
  const found: Span[] = []
  for (let at = 0; at < statement.tokens.length; at++) {
    const verb = verbAfter(statement, at)
    if (verb !== undefined) found.push(statement.span(verb, verb + 1))
  }
  return found
})

const { child, kin, name, be, modal, neg, prep, det, poss, pron, and, num, day, span } = wordClasses
const objects = prep | det | poss | pron | num | name | kin | child
const notVerbs = objects | be | modal | neg | and | day | span
/** The classes that any doer is in, "you" and "and" among them. */
const mayBeSubject = child | kin | name | pron | and

const subjects = new Set(['you', 'and', 'he', 'she'])

const verbAfter = (statement: Statement, at: number): number | undefined => {
  if (((statement.tokens[at]?.bits ?? 0) & mayBeSubject) === 0) return undefined
  const subject = statement.word(at)
  if (!subjects.has(subject) && !isPerson(statement, at)) return undefined
  let verb = at + 1
  while (adverbs.test(statement.word(verb))) verb++
  const word = statement.word(verb)
  if (!/^[a-z]{2,}/.test(word) || states.has(word) || isNoVerb(statement, verb)) return undefined
  if (subject === 'you') return isOpen(statement, at) && !/ed$/.test(word) ? verb : undefined
  if (statement.is(at - 1, 'and') && isPerson(statement, at) && takesObject(statement, verb + 1)) return verb
  if (!/[^su]s$/.test(word)) return undefined
  if (subject === 'and') return takesObject(statement, verb + 1) && hasDoer(statement, at) ? verb : undefined
  return verb
}

const isPerson = (statement: Statement, at: number): boolean =>
  (statement.is(at, 'child') ||
    statement.is(at, 'kin') ||
    (statement.is(at, 'name') && !statement.is(at, 'day'))) &&
  statement.tokens[at]?.possessive === false

const adverbs =
  /^(?:now|then|still|also|always|usually|often|just|both|each|all|mostly|then|never|only|quickly|quietly|calmly|gently|happily|[a-z]+ly)$/

/** How somebody is, stands or thinks; nobody could watch it by itself. */
const states = new Set(
  `is are am was were has have had do does did need needs feel feels become becomes seem seems deserve
deserves live lives remain remains want wants think thinks get gets grow grows find finds make makes keep
keeps hold holds take takes mean means matter matters know knows love loves like likes enjoy enjoys trust
trusts believe believes see sees understand understands cope copes manage manages thrive thrives blossom
blossoms learn learns give gives come comes go goes start starts begin begins continue continues accept
accepts realise realises sink sinks weigh weighs put puts let lets grasp grasps appreciate appreciates
experience experiences recognise recognises show shows shine shines benefit benefits receive receives
access accesses attend attends engage engages complete completes stay stays lead leads move moves develop
develops achieve achieves meet meets gain gains respect respects value values support supports work works
struggle struggles suffer suffers worry worries behave behaves respond responds be being been as this his
hers its yes us always perhaps sometimes across towards afterwards besides sessions days weeks views
times parents services professionals stop stops miss misses avoid avoids lose loses drop drops hits hit
refuses forgets hopes wishes cares belongs settles improves progresses succeeds fails reacts interacts
regulates relates bonds communicates prioritises protects depends relies reaches reach fits looks look
sounds turns turn rises owns carries carry bears faces face sticks stick commits joins join finishes
finish undergoes considers decides reflects adapts adjusts lands flourishes strives aspires and or but to
who if when so in`.split(/\s+/),
)

const isNoVerb = (statement: Statement, at: number): boolean =>
  ((statement.tokens[at]?.bits ?? 0) & notVerbs) !== 0

/** "You" begins a clause; "helps you sleep" does not. */
const isOpen = (statement: Statement, at: number): boolean => {
  const before = statement.tokens[at - 1]
  return (
    before === undefined ||
    before.kind === 'mark' ||
    before.sentence !== statement.tokens[at]?.sentence ||
    statement.is(at - 1, 'and') ||
    statement.is(at - 1, 'child') ||
    /^(?:that|then|so|when|if)$/.test(before.norm)
  )
}

const takesObject = (statement: Statement, at: number): boolean =>
  ((statement.tokens[at]?.bits ?? 0) & objects) !== 0

const hasDoer = (statement: Statement, at: number): boolean => {
  const { from } = statement.sentenceAt(at)
  for (let before = from; before < at; before++)
    if (
      statement.is(before, 'child') ||
      statement.is(before, 'kin') ||
      statement.is(before, 'pron') ||
      statement.is(before, 'name')
    )
      return true
  return false
}
