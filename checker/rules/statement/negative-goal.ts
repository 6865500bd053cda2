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
  raisedWhen:
    'It says what must stop, not what will be there instead: stop hitting, no longer, reduce the arguments.',
  leftAlone:
    'The wanted thing is stated, and the unwanted only marks its edge: “manage behaviour without hitting you”.',
  words: {
    stop: {
      wrong: '“{phrase}” says what must go, and not what will be there instead.',
      matters:
        'A family told only what to stop is not told what to do, and {child} cannot picture a better day.',
      instead:
        'Say what you would see and hear instead: “Dad takes three breaths and says quietly what he wants you to do”.',
    },
    less: {
      wrong: '“{phrase}” asks for less of something, and does not say what will fill its place.',
      matters: 'Less is hard to notice, and {child} needs to know what will be there instead.',
      instead:
        'Say what will happen instead, and how often: “you and Mum eat together on four evenings a week and the television is off”.',
    },
  },
  mark(statement, point) {
    let sentence = -1
    for (const negative of negativesIn(statement)) {
      const own = statement.sentenceAt(negative.from)
      if (negative.edge || own.index === sentence) continue
      if (negative.kind === 'less' && isCounted(statement, own)) continue
      sentence = own.index
      point({
        ...negative,
        words: negative.kind === 'less' ? 'less' : 'stop',
        with: { phrase: statement.textOf(negative) },
      })
    }
  },
})

/** A counted reduction, six cans to three, can be seen to be done. */
const isCounted = (statement: Statement, sentence: { readonly from: number; readonly to: number }): boolean =>
  measuresIn(statement).some(measure => measure.from >= sentence.from && measure.to <= sentence.to)

export const examples: StatementExamples = {
  raises: [
    ['need', '[Nobody gets] to lock Ava in her room.', { child: 'Ava' }],
    ['goal', '[Nobody in your house uses] drugs.', { child: 'Sam', toChild: true }],
    ['need', 'Mum to [stop] shouting and swearing in front of Tia.', { child: 'Tia' }],
    ['goal', '[Stop] hitting Sam and Henry when they are naughty.', { child: 'Sam' }],
    ['goal', 'Mum and Dad [no longer] argue in front of you.', { child: 'Sam', toChild: true }],
    ['need', '[Reduce] the arguments at home.'],
    ['need', 'Kayla [is not to be] left with her uncle.', { child: 'Kayla' }],
    ['goal', '[No smoking] round the baby.'],
    ['goal', 'Mum [won’t] let her ex in the flat.'],
    ['need', '[Avoid] family breakdown.'],
    ['goal', 'Tallulah [doesn’t] scratch her arms.', { child: 'Tallulah' }],
    ['goal', '[Fewer] exclusions'],
  ],
  leaves: [
    ['goal', 'The hair strand test comes back clear of cocaine.'],
    ['goal', 'Tia eats one thing she doesn’t like and then picks the pudding.', { child: 'Tia' }],
    [
      'goal',
      'Mum manages your behaviour without hitting you: five minutes on the step, or the tablet goes away until tea.',
      { child: 'Sam', toChild: true },
    ],
    [
      'need',
      'Nathan goes to the garage and uses the punchbag instead of hitting his brother.',
      { child: 'Nathan' },
    ],
    ['goal', 'Dad gives one warning and then five minutes out, no smacking.'],
    ['goal', 'You are home no later than nine on school nights.', { child: 'Tilly', toChild: true }],
    ['goal', 'Mum goes down from six cans a night to three.'],
    ['need', 'Amy doesn’t have a bed. She wants one of her own by 6 February.', { child: 'Amy' }],
    ['goal', 'Mum walks Leo to the bus stop.', { child: 'Leo' }],
    ['goal', 'Zara says “stop, I don’t like it” and goes to find Mr Pike.', { child: 'Zara' }],
    [
      'goal',
      'Dad eats with you at half past five so that you are not on your own.',
      { child: 'Sam', toChild: true },
    ],
  ],
  rewrite: {
    field: 'goal',
    from: '[Stop] hitting Sam when he is naughty.',
    to: 'Dad gives Sam one warning and then sits with him on the step for five minutes.',
    child: 'Sam',
  },
}
