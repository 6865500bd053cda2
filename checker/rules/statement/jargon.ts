import type { Fix } from '../../finding.ts'
import { shorthandIn } from '../../reading/shorthand.ts'
import type { Statement } from '../../reading/statement.ts'
import { type StatementExamples, statementRule } from '../../rule.ts'

/** A plan that a child or parent cannot read is not theirs: letters and professionals' words need plain ones. */
export const jargon = statementRule({
  id: 'jargon',
  letter: 'Plain',
  severity: 'fix',
  sources: ['G1', 'G3'],
  fields: ['need', 'factors', 'task', 'who', 'by', 'goal', 'evidence'],
  raisedWhen:
    'Letters or a professionals’ word that a child or a parent may not know: CAMHS, SENCO, dysregulated.',
  leftAlone:
    'It is explained where it stands (“CAMHS, the team that helps with worries”), or everybody knows it (GP, NHS, TV).',

  words: {
    known: {
      wrong: '“{phrase}” is our shorthand, and not everybody knows it stands for {plain}.',
      matters: '{child} and the family can only work with a plan that they can read.',
      instead: 'Say “{plain}”, or put that beside the letters the first time you use them.',
    },
    letters: {
      wrong: '“{phrase}” is shorthand that the family may not know.',
      matters: '{child} and the family can only work with a plan that they can read.',
      instead:
        'Say what it is in the words you would use at the kitchen table: “the meeting on Tuesday where we all share news”, say.',
    },
    term: {
      wrong: '“{phrase}” is a word that we use among ourselves.',
      matters:
        '{child} and the family can only work with a plan that they understand, and may not like to ask.',
      instead: 'Say it as you would to {child} or a parent. “{plain}” may be near what you mean.',
    },
  },

  mark(statement, point) {
    for (const { from, start, end, kind, plain } of shorthandIn(statement)) {
      const fix = kind === 'known' ? replacing(statement, from, plain) : undefined
      point({ start, end, words: kind, ...(plain !== '' && { with: { plain } }), ...(fix && { fix }) })
    }
  },
})

/** The plain words as they fit after the word before; none where "a" would have to become "an". */
const replacing = (statement: Statement, from: number, plain: string): Fix | undefined => {
  const before = statement.word(from - 1)
  const isOwned = statement.is(from - 1, 'det') || statement.is(from - 1, 'poss')
  const bare = isOwned ? plain.replace(/^(?:the|a|an) /, '') : plain
  if ((before === 'a' || before === 'an') && (before === 'an') !== /^[aeiou]/.test(bare)) return undefined
  return { kind: 'replace', label: `Say “${bare}”`, with: bare }
}

export const examples: StatementExamples = {
  raises: [
    ['need', 'To be referred to [CAMHS]'],
    ['who', 'Priya Nair, [SENCO]'],
    ['factors', 'He gets [dysregulated] on the bus.'],
    ['by', 'Before the next [ICPC]'],
    ['who', 'ruth, [hv]'],
    ['task', 'Leanne to take it to [MARAC] on 4 March.'],
    ['evidence', '[SDQ] redone on 2 May, down from 19 to 12.'],
    ['who', '[OT] (awaiting allocation)'],
    ['need', '[PIP] form to go in by 3 June.'],
    ['goal', 'Two [QZT] sheets done by May.'],
    ['by', '20 weeks from the [EHCNA], i.e. 12 June'],
    ['factors', 'Worries about [county lines] near the station.'],
  ],
  leaves: [
    ['task', 'Ring CAMHS, the team that helps with worries, by 4 March.'],
    ['task', 'Book the GP on the NHS app by Friday.'],
    ['who', 'KB (social worker)'],
    ['task', 'Tom goes to MARAC on 3 June. That is the meeting where people plan how to keep Mum safe.'],
    ['task', 'Mrs Lee, who looks after extra help at school (the SENCO), rings Mum by Friday.'],
    ['task', 'Tom to bring it to MARAC (the meeting where we plan how Mum stays safe).'],
    ['who', 'Asha from the speech therapy team (SALT)'],
    ['need', '£5 a week into Sam’s JISA, a savings pot locked till he is 18.'],
    ['factors', 'A doctor once wrote “non-compliant” on her notes, and she has not been back.'],
    ['goal', 'Sam has played two matches for Positive Futures FC.'],
    ['task', 'PC Rudd will ring from A&E on Monday.'],
    ['need', 'Pip and Ace need the same bedtime.'],
    ['task', 'DAD WILL ALWAYS LOCK THE DOOR AT NIGHT'],
    ['task', 'Dad must NOT park on the zigzags outside school.'],
  ],
  rewrite: {
    field: 'task',
    from: 'Priya Nair to ring [CAMHS] by 4 March.',
    to: 'Priya Nair will ring the team that helps children with worries by 4 March.',
  },
}
