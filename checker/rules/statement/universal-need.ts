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
  raisedWhen: 'It is true of every child: reach your potential, be safe, be happy, be healthy, have a stable home.',
  leftAlone: 'The sentence adds what this means for this child, in things you could see or count.',
  words: {
    every: {
      wrong: '“{phrase}” is true of every child, so it says nothing about {child} yet.',
      matters: '{child} needs somebody to have noticed what is hard for them in particular, and to change that.',
      instead:
        'Say what it means for {child} on an ordinary day: not “be safe at home” but “the front door is locked at 8 each night and Mum keeps the key”.',
    },
  },
  phrases: [universalNeeds, universalWords],
  *mark(statement) {
    for (const { start, end } of universalsIn(statement)) yield { start, end, words: 'every' }
  },
})

export const examples: StatementExamples = {
  raises: [],
  leaves: [],
  rewrite: { field: 'need', from: '', to: '' },
}
