import { absolutes } from '../../lexicon/all-or-nothing.ts'
import { blameOfHelp, blameOfPerson } from '../../lexicon/blame.ts'
import { blameInTurns } from '../../lexicon/blame-turns.ts'
import { emptyActions, emptyNeeds, emptyTasks, thinActions, thinNeeds } from '../../lexicon/empty-action.ts'
import { everydayJudgements, subjectiveWords } from '../../lexicon/subjective-word.ts'
import { vagueWords } from '../../lexicon/vague-time.ts'
import { absolutesIn } from '../../reading/absolutes.ts'
import { meetsToReview } from '../../reading/meetings.ts'
import { nothingToSee } from '../../reading/nothing-to-see.ts'
import { observablesIn } from '../../reading/observable.ts'
import { isInName } from '../../reading/proper-names.ts'
import { isQuoted } from '../../reading/quotes.ts'
import { countSeen, saysExactly } from '../../reading/specifics.ts'
import type { Found, Statement } from '../../reading/statement.ts'
import { type StatementExamples, statementRule } from '../../rule.ts'

/** Being busy is not doing: the family cannot tell what will happen, and nobody can tell whether it did. [G1 G3] */
export const emptyAction = statementRule({
  id: 'empty-action',
  letter: 'Specific',
  severity: 'fix',
  sources: ['G1', 'G3'],
  fields: ['need', 'task', 'goal'],
  raisedWhen:
    'A word says that somebody is active, not what they do: monitor, support, engage, liaise, oversee.',
  leftAlone:
    'It is a job title, a benefit or a thing (family support worker, Income Support, baby monitor), or the sentence says exactly what is done, how often or to what measure.',
  words: {
    busy: {
      wrong: '“{phrase}” says that somebody is busy, and not what they do.',
      matters:
        'It can go on for months while nothing happens for {child}, and nobody could say that it had not been done.',
      instead:
        'Say what you would see them do, and how often: “Jas sits with Mum on Tuesdays at 10 and they plan five dinners and the shopping list”.',
    },
  },
  phrases: [emptyActions, emptyNeeds, emptyTasks, thinActions, thinNeeds],
  mark(statement, point) {
    let last = -1
    let raised = false
    for (const hit of actions(statement)) {
      const sentence = statement.sentenceAt(hit.from)
      if (sentence.index === last || isInName(statement, hit) || isQuoted(statement, hit.from)) continue
      if (saysWhoSomebodyIs(statement, hit) || isPartOfWord(statement, hit)) continue
      if (isOfManner(statement, hit) || isSaidNotToBe(statement, hit) || sortsThing(statement, hit)) continue
      if (saysExactly(statement, sentence, hit) || countSeen(statement, sentence, hit) >= hit.enough) continue
      last = sentence.index
      raised = true
      point({ start: hit.start, end: hit.end, words: 'busy' })
    }
    if (raised || amiss.some(list => statement.has(list)) || meetsToReview(statement)) return
    if (absolutesIn(statement).length > 0) return
    const nothing = nothingToSee(statement)
    if (nothing !== undefined) point({ start: nothing.start, end: nothing.end, words: 'busy' })
  },
})

/** What another rule speaks of says enough of what is amiss. */
const amiss = [
  subjectiveWords,
  everydayJudgements,
  absolutes,
  vagueWords,
  blameOfHelp,
  blameOfPerson,
  blameInTurns,
]

/** "(the teacher who sorts out extra help)", ", the woman who supports Mum,": who a person is, not what is to be done. */
const saysWhoSomebodyIs = (statement: Statement, { from }: Found): boolean => {
  const sentence = statement.sentenceAt(from)
  for (let at = from - 1; at > Math.max(sentence.from + 2, from - 7); at--) {
    const word = statement.word(at)
    if (statement.tokens[at]?.kind === 'mark') return false
    if (word === 'who' || word === 'that')
      return [2, 3, 4].some(
        back => /^[(,]$/.test(statement.word(at - back)) && statement.is(at - back + 1, 'det'),
      )
  }
  return false
}

/** "Support-worker": half a word; but "Nurture Jac-Lewis" says whom. */
const isPartOfWord = (statement: Statement, { to }: Found): boolean =>
  statement.tokens[to]?.joined === true && !statement.is(to - 1, 'child') && !statement.is(to - 1, 'name')

/** "Dad does not check up on Mum": nobody is to be busy with it. */
const isSaidNotToBe = (statement: Statement, { from }: Found): boolean =>
  statement.field !== 'task' && /^(?:not|never|doesn't|don't|won't)$/.test(statement.word(from - 1))

/** "Sort the mould out": a thing, and what is done to it is plain. */
const sortsThing = (statement: Statement, { from, to }: Found): boolean =>
  statement.field === 'task' &&
  statement.word(from) === 'sort' &&
  observablesIn(statement).some(seen => seen.kind === 'thing' && seen.from > from && seen.to <= to)

/** "Set fair expectations", "communicate in a respectful manner": the other word is what is amiss. */
const isOfManner = (statement: Statement, { from, to }: Found): boolean => {
  const isSet = /^(?:put|set|use|offer)s?$/.test(statement.word(from))
  const first = isSet ? from + 1 : statement.word(from) === 'be' ? to : statement.tokens.length
  return [...statement.find(subjectiveWords), ...statement.find(everydayJudgements)].some(word => {
    const isTalk =
      word.from < from &&
      word.to >= from &&
      /^(?:communication|dialogue|interaction|liaison)$/.test(statement.word(from))
    const isIn = /^(?:in|on)$/.test(statement.word(word.from - 2)) && statement.is(word.from - 1, 'det')
    return (
      isTalk || (word.from >= first && word.from <= to + 1) || (isIn && word.from >= to && word.from < to + 6)
    )
  })
}

/** A phrase found, and how many things to see beside it fill it. */
type Action = Found & { readonly enough: number }

const none: readonly Action[] = []

const actions = (statement: Statement): readonly Action[] => {
  const everywhere = statement.find(emptyActions)
  const ofField = statement.find(statement.field === 'task' ? emptyTasks : emptyNeeds)
  const thin = statement.find(statement.field === 'task' ? thinActions : thinNeeds)
  if (everywhere.length + ofField.length + thin.length === 0) return none
  const found = [...everywhere, ...ofField].map(hit => ({ ...hit, enough: 3 }))
  return [...found, ...thin.map(hit => ({ ...hit, enough: 1 }))].sort(
    (a, b) => a.from - b.from || b.to - a.to,
  )
}

export const examples: StatementExamples = {
  raises: [
    ['task', 'Steph Orr to [clarify expectations].'],
    ['task', 'Dad to [take more of a role].'],
    ['task', 'Kim Lowe, health visitor, to [monitor] your weight.', { child: 'Sam', toChild: true }],
    ['task', 'Your school will [support] you.', { child: 'Sam', toChild: true }],
    ['goal', 'Dad [engages] with the youth justice team.'],
    ['task', 'Steph to [liaise with] housing.'],
    ['task', 'Nan to [keep an eye on] the twins.'],
    ['task', 'Lynne to [do some direct work with] Poppy.', { child: 'Poppy' }],
    ['need', 'The drinking [needs addressing].'],
    ['task', 'Mr Lund to [raise awareness] of bullying.'],
    ['task', 'Jo to [touch base] with Grandad.'],
    ['task', 'Tess to [give Dad some pointers].'],
    ['need', '[Sort out the] debts.'],
    ['task', 'Auntie Bev will [lend a hand].'],
    ['goal', 'Jean and Bob [back you up with] college.', { child: 'Sam', toChild: true }],
  ],
  leaves: [
    ['task', 'Mum to descale the kettle.'],
    ['task', 'Steph from adoption support drives you to Dundee on 4 April.', { child: 'Sam', toChild: true }],
    ['task', 'Dr Feeney will look at Sam’s arm again on 5 May.', { child: 'Sam' }],
    ['task', 'Dad to take Leo to contact.', { child: 'Leo' }],
    ['task', 'Uncle Raj to give Leo a lift.', { child: 'Leo' }],
    ['task', 'Dad to lag the pipes in the attic.'],
    ['task', 'Kelly, family support worker, to ring Mum on Friday 6 March at 2pm.'],
    ['task', 'Mum to claim Income Support online with Sal on 20 January.'],
    ['task', 'Dad to plug the baby monitor in beside the cot on Saturday.'],
    [
      'task',
      'Grandad will monitor your blood sugar: a finger-prick test before each meal.',
      { child: 'Sam', toChild: true },
    ],
    [
      'task',
      'Ms Doyle will work with Vinh on pages 12 to 20 of the spelling book, 15 minutes after tea.',
      { child: 'Vinh' },
    ],
    [
      'task',
      'Mum will encourage Zuri to talk by naming five things on each walk to nursery.',
      { child: 'Zuri' },
    ],
    [
      'need',
      'Help Sam get to school: attendance up from 58% to above 92% in the summer term, with support from his mum.',
      { child: 'Sam' },
    ],
    ['task', 'Mum to give the new address to the school office on Monday 2 March.'],
    [
      'task',
      'Mr Okafor, learning mentor, sits with Ash for ten minutes before maths each Monday.',
      { child: 'Ash' },
    ],
  ],
  rewrite: {
    field: 'task',
    from: 'Kim Lowe to [monitor] your weight.',
    to: 'Kim Lowe will weigh you at home each Monday and write it in the red book.',
    child: 'Sam',
    toChild: true,
  },
}
