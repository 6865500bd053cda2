import { blameOfHelp, blameOfPerson, harshWords } from '../../lexicon/blame.ts'
import { blameInIdioms } from '../../lexicon/blame-idioms.ts'
import { blameInSayings } from '../../lexicon/blame-sayings.ts'
import { blameInTones } from '../../lexicon/blame-tones.ts'
import { blameInTurns, insults, mildInsults, sayingsOfPeople } from '../../lexicon/blame-turns.ts'
import type { Phrases } from '../../lexicon/phrases.ts'
import {
  isFamilysView,
  isSaidAsName,
  isSaidOfPerson,
  isSaidOfThing,
  labelsNobody,
} from '../../reading/labels.ts'
import { isInName } from '../../reading/proper-names.ts'
import type { Found, Statement } from '../../reading/statement.ts'
import { hasReason, isAfterNights, isSaidOfAnimal } from '../../reading/told-as-fact.ts'
import { type StatementExamples, statementRule } from '../../rule.ts'

const lists = [
  blameOfHelp,
  blameOfPerson,
  blameInTurns,
  blameInIdioms,
  blameInTones,
  blameInSayings,
  sayingsOfPeople,
  insults,
  harshWords,
  mildInsults,
]
const mild = new Set([harshWords, mildInsults])
const excusable = new Set([sayingsOfPeople, harshWords])

/** Words with an ordinary use fault somebody only where they are said of a person: "Dad is a joke", not "a joke". */
const labelsSomebody = (statement: Statement, hit: Found, list: Phrases): boolean =>
  isSaidOfPerson(statement, hit) &&
  !isFamilysView(statement, hit) &&
  (list === harshWords || isSaidAsName(statement, hit))

/** "Lazy Acre Farm", "Mrs Rude": a label that is part of somebody's or some place's name, whatever list it is in. */
const isPlace = (statement: Statement, hit: Found): boolean =>
  hit.to - hit.from === 1 &&
  isInName(statement, hit) &&
  (statement.tokens[hit.to]?.shape === 'capital' || statement.is(hit.from - 1, 'title'))

/** Gruff is a name too. */
const isChild = (statement: Statement, { from, to }: Found): boolean =>
  to - from === 1 && statement.is(from, 'child')

/** A child reads what we write about the people they love: a label sticks, and tells nobody what to do differently. */
export const blame = statementRule({
  id: 'blame',
  letter: 'Agreed',
  severity: 'fix',
  sources: ['G5'],
  fields: ['need', 'factors', 'task', 'evidence'],
  raisedWhen: 'It faults or labels a person: refuses to engage, failed to, manipulative, hard to reach.',
  leftAlone: 'It says what happened in plain facts, without the label: “Mum missed two of six visits”.',

  words: {
    help: {
      wrong: '“{phrase}” says whose fault it is, not what happened.',
      matters: '{child} may read this one day, and people work with us when they do not feel judged.',
      instead:
        'Write what you saw or counted, and what got in the way: “Mum missed two of six visits; the bus does not run on Tuesdays”.',
    },
    person: {
      wrong: '“{phrase}” is a label for a person.',
      matters: '{child} may read this one day, and a label tells nobody what has to change.',
      instead:
        'Write what the person did or said, when, and how often: “He left the room twice when we talked about school”.',
    },
  },

  phrases: lists,

  mark(statement, point) {
    const marked: Found[] = []
    for (const list of lists)
      for (const hit of statement.find(list)) {
        if (marked.some(known => known.from < hit.to && hit.from < known.to)) continue
        if (
          labelsNobody(statement, hit) ||
          isPlace(statement, hit) ||
          isChild(statement, hit) ||
          isAfterNights(statement, hit) ||
          isSaidOfThing(statement, hit) ||
          (excusable.has(list) && (hasReason(statement, hit) || isSaidOfAnimal(statement, hit))) ||
          (mild.has(list) && !labelsSomebody(statement, hit, list))
        )
          continue
        marked.push(hit)
        point({ ...hit, words: list === blameOfHelp ? 'help' : 'person' })
      }
  },
})

export const examples: StatementExamples = {
  raises: [
    ['factors', '[Mum’s inability to put] Leo first.', { child: 'Leo' }],
    ['factors', 'Stepdad is [heavy-handed].'],
    ['factors', 'Dad [refuses to] see the new worker.'],
    ['evidence', 'Mum [failed to] bring Leo on 3 March.'],
    ['factors', 'This is a [hard to reach] family.'],
    ['need', 'Ella is [attention-seeking] at bedtime.'],
    ['factors', 'Stepdad is [aggressive] again.'],
    ['factors', 'Nan [could not be bothered] to ring.'],
    ['evidence', 'Dad only came to [tick the box].'],
    ['factors', 'A [chaotic family].'],
    ['evidence', 'Two missed visits and the [usual excuses].'],
    ['factors', 'Mum [has no thought] for anyone else.'],
    ['factors', 'Stepdad is a proper [eejit].'],
    ['factors', 'Dad is [a nightmare] with the school.'],
    ['factors', '[Nan’s toxic influence].'],
    ['factors', 'Dad has an [axe to grind] with the school.'],
    ['factors', 'It is just [Mum being Mum].'],
    ['factors', 'Dad [thinks more of that van than of Leo].', { child: 'Leo' }],
    ['factors', '[Always some story]: car, cold, cousin’s wedding.'],
    ['factors', 'Dad [antagonises every] landlord he has.'],
  ],
  leaves: [
    ['factors', 'Mum sleeps all day on Wednesdays because she works on Tuesday nights.'],
    ['factors', 'The front door key refuses to turn in the cold.'],
    ['factors', 'The bath is not fit to wash in.'],
    ['evidence', 'Mum missed two of six visits, on 3 and 17 March.'],
    ['factors', 'You told us a teacher once called you lazy.'],
    ['factors', 'The nits are stubborn and need a third treatment.'],
    ['factors', 'Dad has a demanding job with night shifts.'],
    ['factors', 'Nan has an aggressive tumour.'],
    ['factors', 'The parking is a nightmare at pick-up time.'],
    ['factors', 'Dad finds it difficult to get you to the clinic.'],
    ['evidence', 'Mum failed her driving test on 2 May.'],
    ['factors', 'Dad drives a taxi from six at night till four, and sleeps until noon.'],
    ['factors', 'Thursdays are no good as Mum has college.'],
    ['factors', 'Mum feels useless when the letters pile up.'],
    ['factors', 'The old file says “hard to reach”; nobody had her new number.'],
    ['task', 'Ola to book the lazy eye clinic by Friday.'],
    ['evidence', '“Manipulative” was written about Mum in 2019; nobody here has seen that.'],
    ['factors', 'You would rather have football than the group on Mondays.'],
    ['evidence', 'Sam told Miss Bell he had lied about the money, and paid it back.'],
  ],
  rewrite: {
    field: 'evidence',
    from: 'Dad [failed to] engage with visits.',
    to: 'Your dad was at two of the six visits; he works nights on the other days.',
    toChild: true,
    child: 'Leo',
  },
}
