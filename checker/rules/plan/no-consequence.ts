import type { Consequences } from '../../plan.ts'
import { isBlank } from '../../reading-plan/parts.ts'
import { listed } from '../../reading-plan/say.ts'
import { planRule } from '../../rule.ts'
import type { PlanExamples } from '../../testing.ts'

const asked: Readonly<Record<keyof Consequences, string>> = {
  endsWhen: 'what would end our part',
  increasesWhen: 'what would make us do more',
  bottomLine: 'what the bottom line is',
  backup: 'what the backup plan is',
}
const parts = Object.keys(asked) as readonly (keyof Consequences)[]

/** Families would rather hear hard things now than be surprised by them later [G1 G3]. */
export const noConsequence = planRule({
  id: 'no-consequence',
  letter: 'Honest',
  severity: 'improve',
  sources: ['G1', 'G3'],
  raisedWhen:
    'One of four is blank: what would end our part, what would increase it, the bottom line, the backup plan.',
  leftAlone: 'All four are written.',

  words: {
    blank: {
      wrong: 'The plan does not yet say {missing}.',
      matters:
        'The family cannot work towards what nobody has told them, and {child} lives with what follows.',
      instead: 'Say it plainly and kindly, with {child} and the family in the room.',
    },
  },

  *mark({ consequences }) {
    const missing = parts.filter(part => isBlank(consequences?.[part])).map(part => asked[part])
    if (missing.length > 0)
      yield { at: { part: 'consequences' }, words: 'blank', with: { missing: listed(missing) } }
  },
})

const all = {
  endsWhen: 'Emily answers in class for a term',
  increasesWhen: 'Two tests are missed',
  bottomLine: 'Tested by 31 January 2027',
  backup: 'Steph takes her',
}

export const examples: PlanExamples = {
  raises: [
    {
      name: 'None of the four is written.',
      plan: { consequences: undefined },
      raises: [{ part: 'consequences', says: 'blank' }],
    },
    {
      name: 'It does not say what would end our part.',
      plan: {
        consequences: {
          endsWhen: '',
          increasesWhen: 'Two tests are missed',
          bottomLine: 'Tested by 31 January 2027',
          backup: 'Steph takes her',
        },
      },
      raises: [{ part: 'consequences', says: 'blank' }],
    },
    {
      name: 'It does not say what would make us do more.',
      plan: {
        consequences: {
          endsWhen: 'Emily answers in class for a term',
          increasesWhen: '  ',
          bottomLine: 'Tested by 31 January 2027',
          backup: 'Steph takes her',
        },
      },
      raises: [{ part: 'consequences', says: 'blank' }],
    },
    {
      name: 'It has no bottom line and no backup plan.',
      plan: {
        consequences: {
          endsWhen: 'Emily answers in class for a term',
          increasesWhen: 'Two tests are missed',
        },
      },
      raises: [{ part: 'consequences', says: 'blank' }],
    },
    {
      name: 'It only has a backup plan.',
      plan: { consequences: { backup: 'Steph takes her' } },
      raises: [{ part: 'consequences', says: 'blank' }],
    },
  ],
  leaves: [
    { name: 'All four are written.', plan: {} },
    {
      name: 'They are written in few words.',
      plan: {
        consequences: {
          endsWhen: 'Emily answers in class for a term',
          increasesWhen: 'Two tests are missed',
          bottomLine: 'Tested by 31 January 2027',
          backup: 'Nan has Emily',
        },
      },
    },
    { name: 'They are there for a draft.', plan: { state: 'draft', consequences: all } },
    {
      name: 'They are there for a family’s plan.',
      plan: { about: { is: 'family', name: 'The Ellis family' } },
    },
    { name: 'They are there in another form.', plan: { template: 'outcomes' } },
  ],
}
