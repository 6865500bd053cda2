import { nots, stops } from '../../lexicon/negation.ts'
import { measuresIn } from '../../reading/measures.ts'
import { negativesIn } from '../../reading/negation.ts'
import type { Statement } from '../../reading/statement.ts'
import { type StatementExamples, statementRule } from '../../rule.ts'

/** People change towards something: a child's plan says what will be there, not only what must go. */
export const negativeGoal = statementRule({
  id: 'negative-goal',
  letter: 'Positive',
  severity: 'improve',
  sources: ['G1', 'G3'],
  fields: ['need', 'goal'],
  raisedWhen: 'It says what must stop, not what will be there instead: stop hitting, no longer, reduce the arguments.',
  leftAlone: 'The wanted thing is stated, and the unwanted only marks its edge: “manage behaviour without hitting you”.',
  words: {
    stop: {
      wrong: '“{phrase}” says what must go, and not what will be there instead.',
      matters: 'A family told only what to stop is not told what to do, and {child} cannot picture a better day.',
      instead: 'Say what you would see and hear instead: “Dad takes three breaths and says quietly what he wants you to do”.',
    },
    less: {
      wrong: '“{phrase}” asks for less of something, and does not say what will fill its place.',
      matters: 'Less is hard to notice, and {child} needs to know what will be there instead.',
      instead: 'Say what will happen instead, and how often: “you and Mum eat together on four evenings a week and the television is off”.',
    },
  },
  phrases: [stops, nots],
  *mark(statement) {
    let sentence = -1
    for (const negative of negativesIn(statement)) {
      const own = statement.sentenceAt(negative.from)
      if (negative.edge || own.index === sentence) continue
      if (negative.kind === 'less' && isCounted(statement, own)) continue
      sentence = own.index
      yield { ...negative, words: negative.kind === 'less' ? 'less' : 'stop', with: { phrase: statement.textOf(negative) } }
    }
  },
})

/** A counted reduction, six cans to three, can be seen to be done. */
const isCounted = (statement: Statement, sentence: { readonly from: number; readonly to: number }): boolean =>
  measuresIn(statement).some(measure => measure.from >= sentence.from && measure.to <= sentence.to)

export const examples: StatementExamples = {
  raises: [],
  leaves: [],
  rewrite: { field: 'need', from: '', to: '' },
}
