import { universalNeeds, universalWords } from '../../lexicon/universal-need.ts'
import { universalsIn } from '../../reading/universal.ts'
import { type StatementExamples, statementRule } from '../../rule.ts'

/** What is true of every child says nothing about this one, and so asks nobody to do anything for them. [G1 G3] */
export const universalNeed = statementRule({
  id: 'universal-need',
  letter: 'Specific',
  severity: 'fix',
  sources: ['G1', 'G3'],
  fields: ['need', 'goal'],
  raisedWhen:
    'It is true of every child: reach your potential, be safe, be happy, be healthy, have a stable home.',
  leftAlone: 'The sentence adds what this means for this child, in things you could see or count.',
  words: {
    every: {
      wrong: '“{phrase}” is true of every child, so it says nothing about {child} yet.',
      matters:
        '{child} needs somebody to have noticed what is hard for them in particular, and to change that.',
      instead:
        'Say what it means for {child} on an ordinary day: not “be safe at home” but “the front door is locked at 8 each night and Mum keeps the key”.',
    },
  },
  phrases: [universalNeeds, universalWords],
  mark(statement, point) {
    for (const { start, end } of universalsIn(statement)) point({ start, end, words: 'every' })
  },
})

export const examples: StatementExamples = {
  raises: [
    ['need', 'Emily, you need to [fulfil your educational potential].', { child: 'Emily', toChild: true }],
    ['need', 'Kai needs to [be safe].', { child: 'Kai' }],
    ['goal', 'You [feel loved] and wanted.', { child: 'Kai', toChild: true }],
    ['need', 'A [stable and loving home].'],
    ['goal', 'Noor has [the best start in life].', { child: 'Noor' }],
    ['need', '[Every child deserves] a family.'],
    ['goal', '[Safe]. Happy. Home.'],
    ['need', 'For [all of his basic needs to be met].', { child: 'Joe' }],
    ['goal', 'Asha has [somewhere she can call home].', { child: 'Asha' }],
    ['goal', 'To [grow into the best version of himself].'],
    ['need', '[Grown-ups who never give up on him].'],
    ['need', '[No child should live in fear], and Ben is no different.', { child: 'Ben' }],
  ],
  leaves: [
    [
      'need',
      'Gwil, reaching your potential means a grade 4 in maths in June; your mock was a 3.',
      { child: 'Gwil', toChild: true },
    ],
    [
      'need',
      'For Max to be healthy he needs his teeth brushed for two minutes, morning and night.',
      { child: 'Max' },
    ],
    [
      'goal',
      'Oskar is protected from harm on the stairs: gates top and bottom, both shut at bedtime.',
      { child: 'Oskar' },
    ],
    [
      'need',
      'A stable home for Mo: the same address and the same bed until his exams end on 24 June.',
      { child: 'Mo' },
    ],
    ['goal', 'Mia tells Miss Bell two things that made her happy each Friday.', { child: 'Mia' }],
    ['goal', 'The placement is settled.'],
    ['goal', 'Mo feels settled at Jean’s.', { child: 'Mo' }],
    ['goal', 'Mum puts Mia’s needs first.', { child: 'Mia' }],
    ['need', 'The work surfaces are wiped down after each meal.'],
    ['goal', 'You know which three people to ring if you feel unsafe.', { child: 'Ivy', toChild: true }],
    [
      'need',
      'Being happy at school starts with being there: four lessons in five by Easter, three by half term, two now.',
      { child: 'Iggy' },
    ],
    ['need', 'A sense of belonging.'],
    ['goal', 'Ben’s glasses are looked after: in the case each night.', { child: 'Ben' }],
  ],
  rewrite: {
    field: 'need',
    from: 'Kai needs to [be safe].',
    to: 'The front door at home is locked by 8 each night and Mum keeps the key.',
    child: 'Kai',
  },
}
