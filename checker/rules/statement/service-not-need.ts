import { attending } from '../../lexicon/attendance.ts'
import { processes, serviceAdjectives } from '../../lexicon/service-not-need.ts'
import { services } from '../../lexicon/services.ts'
import { observablesIn } from '../../reading/observable.ts'
import { isQuoted } from '../../reading/quotes.ts'
import type { Found, Span, Statement } from '../../reading/statement.ts'
import { type StatementExamples, statementRule } from '../../rule.ts'

/** A service is something grown-ups arrange; the need is what the child lacks, and it stays when the service ends. */
export const serviceNotNeed = statementRule({
  id: 'service-not-need',
  letter: 'Specific',
  severity: 'fix',
  sources: ['G1', 'G3', 'G5'],
  fields: ['need', 'goal'],
  raisedWhen: 'A referral, a service, an assessment or a meeting stands where the need or the change should be.',
  leftAlone: 'It stands among the tasks, or the service is only how a stated change will be seen.',
  words: {
    need: {
      wrong: '“{phrase}” is something to arrange. It does not say what {child} needs.',
      matters: 'The service may come and go while nothing changes for {child}, and the plan would still look done.',
      instead:
        'Move the service to the tasks, and write here what it is for: “we want to help you deal with upsets without hurting yourself”.',
    },
    goal: {
      wrong: '“{phrase}” is something to arrange. It does not say what will be different for {child}.',
      matters: 'A service can be in place while {child} is no better off.',
      instead: 'Write what you would see once it has helped: “you tell Nan when you feel like cutting, and she sits with you”.',
    },
  },
  phrases: [processes, services],
  *mark(statement) {
    const words = statement.field === 'need' ? 'need' : 'goal'
    let sentence = -1
    for (const hit of namedIn(statement)) {
      const own = statement.sentenceAt(hit.from)
      if (own.index === sentence || isQuoted(statement, hit.from) || saysChange(statement, own, hit)) continue
      sentence = own.index
      yield { ...hit, words, with: { phrase: statement.textOf(hit) } }
    }
  },
})

/** Processes, and services that are asked for or stand alone, in order. */
const namedIn = (statement: Statement): readonly Span[] => [
  ...statement.find(processes),
  ...statement.find(services).filter(hit => isWanted(statement, hit)),
].sort((a, b) => a.from - b.from)

const wishes = /^(?:needs?|needed|needing|requires?|required|requiring|wants?|gets?|getting|receiv(?:e|es|ed|ing)|access(?:es|ed|ing)?|offered|given|provided?|starts?|begins?|continues?|obtain|secure|request|await(?:s|ing)?|involve|identify|commission(?:ed)?|arranged?|under)$/
const having = /^(?:has|have|having)$/

/** Walks back over what describes the service to the word that asks for it. */
const isWanted = (statement: Statement, hit: Found): boolean => {
  const { from } = statement.sentenceAt(hit.from)
  let at = hit.from - 1
  for (let steps = 0; at >= from && steps < 7 && describes(statement, at); at--, steps++);
  const before = statement.word(at)
  if (at < from || isOpening(statement, at, from)) return standsAlone(statement, hit)
  if (statement.find(attending).some(verb => verb.from <= at && at < verb.to && verb.plain !== 'worker')) return false
  const earlier = statement.word(at - 1)
  if (having.test(before)) return statement.field === 'goal' || /^(?:to|will|should|must|can|could)$/.test(earlier)
  if (before === 'see' || before === 'be') return earlier === 'to'
  if (before === 'by') return /^(?:seen|assessed|supported|reviewed|picked|held|taken|considered)$/.test(earlier)
  if (before === 'with') return help.test(statement.textOf(hit)) || help.test(statement.word(hit.to))
  if (before === 'of') return /^(?:receipt|caseload|provision|allocation|offer)$/.test(earlier)
  if (before === 'from') return /^(?:benefit|benefits|support|help|input)$/.test(earlier)
  return wishes.test(before)
}

const help = /(?:input|involvement|support|help|intervention)$/i

const sittings = /^(?:sessions?|appointments?|appts?|placements?|place|time|slots?|blocks?|package|programme|course|hours?|weeks?|visits?|series|set|lots?|bit|period|catch-ups?|meetings?|something|someone|somebody)$/

/** A word that only describes the service after it: "some weekly specialist". */
const describes = (statement: Statement, at: number): boolean => {
  const token = statement.tokens[at]
  if (token === undefined || token.kind === 'mark' || wishes.test(token.norm) || having.test(token.norm)) return false
  if (/^(?:with|at|from|by|of)$/.test(token.norm)) return sittings.test(statement.word(at - 1))
  if (serviceAdjectives.has(token.norm) || sittings.test(token.norm)) return true
  return token.shape === 'caps' || (token.shape === 'capital' && !statement.is(at, 'name') && !statement.is(at, 'kin') && !statement.is(at, 'pron') && !statement.is(at, 'modal')) || statement.is(at, 'num') || statement.is(at, 'poss') || statement.is(at, 'det') || /[^e]ed$|ional$|ive$|ised$/.test(token.norm)
}

/** Only a name, "you" or a bullet stands before: "Connor: respite", "Ella, counselling". */
const isOpening = (statement: Statement, at: number, from: number): boolean => {
  for (let before = from; before <= at; before++) {
    const token = statement.tokens[before]
    if (token?.kind === 'word' && !statement.is(before, 'name') && !statement.is(before, 'child') && !/^(?:for|baby|and|young|man|little|miss)$/.test(token.norm)) return false
  }
  return statement.tokens[at]?.kind === 'mark' || statement.word(at) === 'for'
}

const goesOn = /^(?:to|for|with|from|in|at|by|on|of|via|through|and|or|needed|required|requested|agreed|completed?|complete|done|recommended|weekly|fortnightly|monthly|twice|once|every|each|is|are|should|must|will|please|re|around|regarding|about|until|input|support|involvement|intervention|place|asap|within|package|started?|starting|finalised|submitted|issued|identified|sourced|applied|arranged|booked|offered|ongoing|work|team|sessions?|appointments?|referral|assessment|[a-z]+ed)$/

/** A service that begins the sentence is the whole wish, unless it goes on to do something. */
const standsAlone = (statement: Statement, hit: Span): boolean => {
  const next = statement.tokens[hit.to]
  if (next === undefined || next.sentence !== statement.tokens[hit.from]?.sentence) return true
  return next.kind !== 'word' || statement.is(hit.to, 'num') || /\b(?:from|of|by|via)\b/.test(statement.textOf(hit)) || goesOn.test(next.norm)
}

/** The sentence also says what somebody will do or have: the service is only the way. */
const saysChange = (statement: Statement, sentence: Pick<Span, 'from' | 'to'>, hit: Span): boolean =>
  observablesIn(statement).some(
    seen =>
      seen.from >= sentence.from && seen.to <= sentence.to && (seen.to <= hit.from || seen.from >= hit.to) &&
      (seen.kind === 'deed' || seen.kind === 'thing' || seen.kind === 'quote') &&
      !paperwork.test(statement.word(seen.from)) &&
      !statement.find(services).some(service => service.from < seen.to && seen.from < service.to),
  )

/** What professionals do about a service is no change in the child's life. */
const paperwork = /^(?:open|sign|book|regist|report|ring|send|sent|fill|post|log|complet|form|letter|put|call|record|writ|apply|invite|meet)/

export const examples: StatementExamples = {
  raises: [],
  leaves: [],
  rewrite: { field: 'need', from: '', to: '' },
}
