import { emptyActions } from '../../lexicon/empty-action.ts'
import { isInName } from '../../reading/proper-names.ts'
import { isQuoted } from '../../reading/quotes.ts'
import { saysExactly } from '../../reading/specifics.ts'
import { type StatementExamples, statementRule } from '../../rule.ts'

/** Being busy is not doing: the family cannot tell what will happen, and nobody can tell whether it did. [G1 G3] */
export const emptyAction = statementRule({
  id: 'empty-action',
  letter: 'Specific',
  severity: 'fix',
  sources: ['G1', 'G3'],
  fields: ['need', 'task', 'goal'],
  raisedWhen: 'A word says that somebody is active, not what they do: monitor, support, engage, liaise, oversee.',
  leftAlone:
    'It is a job title, a benefit or a thing (family support worker, Income Support, baby monitor), or the sentence says exactly what is done, how often or to what measure.',
  words: {
    busy: {
      wrong: '“{phrase}” says that somebody is busy, and not what they do.',
      matters: 'It can go on for months while nothing happens for {child}, and nobody could say that it had not been done.',
      instead:
        'Say what you would see them do, and how often: “Jas sits with Mum on Tuesdays at 10 and they plan five dinners and the shopping list”.',
    },
  },
  phrases: [emptyActions],
  *mark(statement) {
    let last = -1
    for (const hit of statement.find(emptyActions)) {
      const sentence = statement.sentenceAt(hit.from)
      if (sentence.index === last || isInName(statement, hit) || isQuoted(statement, hit.from)) continue
      if (saysExactly(statement, sentence, hit)) continue
      last = sentence.index
      yield { start: hit.start, end: hit.end, words: 'busy' }
    }
  },
})

export const examples: StatementExamples = {
  raises: [],
  leaves: [],
  rewrite: { field: 'task', from: '', to: '' },
}
