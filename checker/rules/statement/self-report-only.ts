import { sourcesOf } from '../../reading/sources.ts'
import { type StatementExamples, statementRule } from '../../rule.ts'

/** A child is safe when the change is there, not when somebody says it is: one more source protects child and parent alike. */
export const selfReportOnly = statementRule({
  id: 'self-report-only',
  letter: 'Measurable',
  severity: 'fix',
  sources: ['G5'],
  fields: ['evidence'],
  raisedWhen: 'The only proof is that the person whose change it is, or the family, says so.',
  leftAlone:
    'Another source stands beside it: a test, a register, a record, or somebody who saw it. A child’s own feelings are theirs to say.',

  words: {
    alone: {
      wrong: '“{phrase}” is the family’s own word, and nothing else stands beside it.',
      matters:
        'If it is not so, {child} is the one who pays; if it is, the family deserves to have it shown.',
      instead:
        'Keep what they say, and add what somebody outside the family saw or what a record shows: “Mum says the flat is warm; the meter read 19 degrees when Ola came on 3 March”.',
    },
  },

  mark(statement, point) {
    const { familyWord, hasOther } = sourcesOf(statement)
    const first = familyWord[0]
    if (first !== undefined && !hasOther) point({ ...first, words: 'alone' })
  },
})

export const examples: StatementExamples = {
  raises: [
    ['evidence', 'Dad’s [told] the worker he has stopped.'],
    ['evidence', 'Dad [says] he has not had a drink since Easter.'],
    ['evidence', '[Feedback from parents] is good.'],
    ['evidence', 'Nan and Mum [agree] bedtimes are calm now.'],
    ['evidence', 'Ava [told] us she goes straight home.', { child: 'Ava' }],
    ['evidence', '[By her own account] Mum eats three meals.'],
    ['evidence', 'Mum [texted] to say the house is done.'],
    ['evidence', 'Dad [scored himself] 8 for patience.'],
    ['evidence', '[Reports] no use since May.'],
    ['evidence', 'Mum [says] the school are happy with him.'],
  ],
  leaves: [
    ['evidence', 'Dad promised Ava a bike and has not brought it.', { child: 'Ava' }],
    [
      'evidence',
      'Dad’s text says bedtimes are settling. Jean next door, who hears through the wall, has heard no crying.',
    ],
    ['evidence', 'Dad sat on the floor with Amy for the whole hour.', { child: 'Amy' }],
    ['evidence', 'Mum handed in all five sheets, filled in each night.'],
    ['evidence', 'Mum thinks the medicine helps. Dr Rao’s chart: two seizures in March, nine in January.'],
    ['evidence', 'Dad says he has not had a drink; breath tests on 3 and 10 May were zero.'],
    ['evidence', 'Mum says mornings are better. Register: on time 18 days of 20.'],
    ['evidence', 'I like it that Mum waits for me.', { toChild: true, child: 'Ava' }],
    ['evidence', 'Ava told Steph she feels safer at Nan’s.', { child: 'Ava' }],
    ['evidence', 'Miss Carr says you put your hand up every lesson.', { toChild: true, child: 'Ava' }],
    ['evidence', 'Stepdad promised a stair gate. Seen fitted by Jo on 4 March.'],
    ['evidence', 'Mum showed Jo the new bed on 4 March and says it is slept in.'],
    ['evidence', 'The neighbour told us there has been no shouting since June.'],
    ['evidence', 'Done 2/1/26'],
  ],
  rewrite: {
    field: 'evidence',
    from: 'Dad [says] he has stopped drinking.',
    to: 'Dad says he has not had a drink since 3 May; the breath tests on 10 and 17 May both read zero.',
  },
}
