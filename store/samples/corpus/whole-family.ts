import { type SampleFamily, task } from '../shape.ts'

/** A plan brought in from a file with the faults that reviews find most: nobody named, no day, a service for a need. */
export const wholeFamily: SampleFamily = {
  key: 'sample-11',
  name: 'Rahman',
  team: 'harbour',
  workers: { joy: 'joy' },
  people: {
    mum: { name: 'Shirin Rahman', is: 'parent', relation: 'Mum', contact: '07700 900136' },
    dad: { name: 'Faisal Rahman', is: 'parent', relation: 'Dad' },
    zara: { name: 'Zara Rahman', is: 'child', turns: [15, 20] },
    ibrahim: { name: 'Ibrahim Rahman', is: 'child', turns: [5, 160] },
    gran: { name: 'Nasreen Rahman', is: 'relative', relation: 'Dadi' },
    joy: { name: 'Joy Adeyemi', is: 'professional', role: 'family support worker' },
  },
  plans: [
    {
      key: 'plan-1',
      kind: 'early-help',
      template: 'ehm-assessment',
      by: 'joy',
      begins: -13,
      broughtIn: 'word',
      worries: [{ text: 'The family are in debt and may lose their home.' }],
      needs: [
        {
          text: 'The family need to engage with services to improve outcomes.',
          tasks: [
            task('Refer to the debt team.', 'Family support', 'ASAP'),
            task('Parents to be supported with housing.', undefined, 'ongoing'),
            task('Monitor the situation.', 'All professionals'),
          ],
        },
        {
          text: 'Zara needs to be referred to counselling.',
          tasks: [
            task('Complete the referral.', 'School', 'when possible'),
            task('Zara to stop self-harming.', 'zara'),
          ],
        },
        {
          text: 'Ibrahim’s behaviour needs to be appropriate at all times.',
          tasks: [task('Parents to attend a parenting course.', 'Parents', 'before the next review')],
        },
        {
          text: 'The house needs to be clean and tidy.',
          tasks: [task('Mum to keep on top of the housework.', 'mum', 'regularly')],
        },
      ],
    },
  ],
}
