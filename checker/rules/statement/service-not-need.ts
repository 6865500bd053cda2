import { services } from '../../lexicon/services.ts'
import { type Observable, observablesIn } from '../../reading/observable.ts'
import { isQuoted } from '../../reading/quotes.ts'
import { servicesAskedIn } from '../../reading/services.ts'
import type { Span, Statement } from '../../reading/statement.ts'
import { type StatementExamples, statementRule } from '../../rule.ts'

/** A service is something grown-ups arrange; the need is what the child lacks, and it stays when the service ends. */
export const serviceNotNeed = statementRule({
  id: 'service-not-need',
  letter: 'Specific',
  severity: 'fix',
  sources: ['G1', 'G3', 'G5'],
  fields: ['need', 'goal'],
  raisedWhen:
    'A referral, a service, an assessment or a meeting stands where the need or the change should be.',
  leftAlone: 'It stands among the tasks, or the service is only how a stated change will be seen.',
  words: {
    need: {
      wrong: '“{phrase}” is something to arrange. It does not say what {child} needs.',
      matters:
        'The service may come and go while nothing changes for {child}, and the plan would still look done.',
      instead:
        'Move the service to the tasks, and write here what it is for: “we want to help you deal with upsets without hurting yourself”.',
    },
    goal: {
      wrong: '“{phrase}” is something to arrange. It does not say what will be different for {child}.',
      matters: 'A service can be in place while {child} is no better off.',
      instead:
        'Write what you would see once it has helped: “you tell Nan when you feel like cutting, and she sits with you”.',
    },
  },
  mark(statement, point) {
    const words = statement.field === 'need' ? 'need' : 'goal'
    let sentence = -1
    for (const hit of servicesAskedIn(statement)) {
      const own = statement.sentenceAt(hit.from)
      if (own.index === sentence || isQuoted(statement, hit.from) || saysChange(statement, own, hit)) continue
      sentence = own.index
      point({ ...hit, words, with: { phrase: statement.textOf(hit) } })
    }
  },
})

/** The sentence also says what somebody will do or have: the service is only the way. */
const saysChange = (statement: Statement, sentence: Pick<Span, 'from' | 'to'>, hit: Span): boolean =>
  !isDoer(statement, sentence, hit) &&
  observablesIn(statement).some(
    seen =>
      seen.from >= sentence.from &&
      seen.to <= sentence.to &&
      (seen.to <= hit.from || seen.from >= hit.to) &&
      (seen.kind === 'deed' || seen.kind === 'thing' || seen.kind === 'quote') &&
      !isAbout(statement, seen, hit) &&
      !isComing(statement, seen) &&
      !isOccasion(statement, seen.from) &&
      !paperwork.test(statement.word(seen.from)) &&
      !statement.find(services).some(service => service.from < seen.to && seen.from < service.to),
  )

/** "A dietitian for his weight": the thing is only what the service is about. */
const isAbout = (statement: Statement, seen: Observable, hit: Span): boolean => {
  if (seen.from < hit.to && /^(?:say|said|ask|tell|think|feel|talk)/.test(statement.word(seen.from)))
    for (let at = seen.to; at < hit.from; at++)
      if (/^(?:needs?|wants?|like|should)$/.test(statement.word(at))) return true
  if (
    /^(?:talk|speak|chat|turn|open|confide)$/.test(statement.word(seen.from)) &&
    statement.word(seen.from - 1) === 'to' &&
    seen.from > hit.from
  )
    return true
  if (seen.from < hit.to)
    return hit.from - seen.to < 2 && /^(?:bring|get|call|pull)/.test(statement.word(seen.from))
  if (seen.kind === 'quote' || (seen.kind === 'deed' && !/ing$/.test(statement.word(seen.from)))) return false
  for (let at = Math.max(hit.to - 1, seen.from - 6); at < seen.from; at++)
    if (/^(?:around|about|re|regarding|with|for|on|over|concerning|in|why|whether)$/.test(statement.word(at)))
      return true
  return statement.word(hit.to) === 'of' && seen.from - hit.to < 6
}

/** "A talk with the nurse each time she goes missing": it says only when. */
const isOccasion = (statement: Statement, at: number): boolean => {
  const { from, to } = statement.sentenceAt(at)
  for (let before = from; before < Math.min(at, to); before++)
    if (/^(?:each|every|any)$/.test(statement.word(before)) && statement.word(before + 1) === 'time')
      return true
  return false
}

/** "As soon as a slot comes up", "a date has to come through": what comes is only the service. */
const isComing = (statement: Statement, { from }: Observable): boolean => {
  if (!/^c[oa]m/.test(statement.word(from))) return false
  let at = from - 1
  while (statement.is(at, 'modal') || /^(?:to|has|have)$/.test(statement.word(at))) at--
  return /^(?:slot|place|space|date|one|vacancy|nomination|letter|offer|bed|room|appointment|referral|funding|list)$/.test(
    statement.word(at),
  )
}

/** "A specialist to look at her eating": the service is the doer, and what it does is no change yet. */
const isDoer = (statement: Statement, sentence: Pick<Span, 'from'>, hit: Span): boolean =>
  (hit.from <= sentence.from + 4 || isAskedOf(statement, hit)) &&
  (/^(?:to|should|must|will)$/.test(statement.word(hit.to - 1)) ||
    (/^(?:to|should|must|needs?)$/.test(statement.word(hit.to)) &&
      !/^(?:see|hear|find|watch|observe|tell|agree)$/.test(statement.word(hit.to + 1))))

/** "Kai, who is nine, needs the service to pick him up". */
const isAskedOf = (statement: Statement, { from }: Span): boolean =>
  /^(?:needs?|wants?)$/.test(statement.word(statement.is(from - 1, 'det') ? from - 2 : from - 1))

/** What professionals do about a service is no change in the child's life. */
const paperwork =
  /^(?:ask|said|open|sign|book|regist|report|ring|send|sent|fill|post|log|complet|carr|form|letter|put|call|record|writ|apply|invite|meet)/

export const examples: StatementExamples = {
  raises: [
    ['need', 'Ellie needs to [be referred] to CAMHS.', { child: 'Ellie' }],
    ['need', '[Play therapy]'],
    ['need', 'Harvey needs an [advocate].', { child: 'Harvey' }],
    ['need', 'Mum would benefit from [one-to-one counselling].'],
    ['need', '[Referral] to the bereavement service'],
    ['goal', '[EHCP] in place by the end of Year 5.'],
    ['goal', 'Noor has a [family support worker].', { child: 'Noor' }],
    ['need', '[Autism assessment], and a meeting with the school after it'],
    ['need', 'Six sessions with the [school nurse]'],
    ['need', 'Ben to [be found a school place].', { child: 'Ben' }],
    ['need', 'Ben’s mum to be under the [CMHT].', { child: 'Ben' }],
  ],
  leaves: [
    ['goal', 'Ben’s support plan is on one page, in his words, and on his wall.', { child: 'Ben' }],
    [
      'need',
      'Ellie, we want to help you deal with upsets without cutting your arms.',
      { child: 'Ellie', toChild: true },
    ],
    ['task', 'Steph will refer Ellie to CAMHS by Friday 13 February.', { child: 'Ellie' }],
    [
      'goal',
      'Bilal sleeps from ten until seven on five nights a week, and writes it in the diary for his counsellor.',
      { child: 'Bilal' },
    ],
    ['goal', 'Mum shows Priya, the health visitor, how she makes up a bottle.'],
    ['need', 'Marek needs new glasses by 30 January.', { child: 'Marek' }],
    ['need', 'Amy needs a bed of her own.', { child: 'Amy' }],
    ['goal', 'The speech therapist hears Zain put three words together.', { child: 'Zain' }],
    ['need', 'Tyler needs somewhere quiet to do his homework after school.', { child: 'Tyler' }],
    ['need', 'Ben was referred in May. He needs to walk up the stairs without falling.', { child: 'Ben' }],
    ['goal', 'Mum has the clinic’s number on the fridge.'],
  ],
  rewrite: {
    field: 'need',
    from: 'Ellie needs to [be referred] to CAMHS.',
    to: 'When Ellie is upset she cuts her arms, about twice a month. She needs two other things to do with that feeling.',
    child: 'Ellie',
  },
}
