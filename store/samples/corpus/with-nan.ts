import { goal, type SampleFamily, task } from '../shape.ts'

/** A girl who lives with her grandmother: a care plan that everybody has agreed to, and a mother who is coming back step by step. */
export const withNan: SampleFamily = {
  key: 'sample-7',
  name: 'Pemberton',
  team: 'meadow',
  workers: { gethin: 'gethin', dilip: 'dilip' },
  people: {
    mia: { name: 'Mia Pemberton', is: 'child', turns: [6, 88] },
    nan: { name: 'Sheila Pemberton', is: 'carer', relation: 'Nan', contact: '01632 960143' },
    mum: { name: 'Jodie Pemberton', is: 'parent', relation: 'Mum', contact: '07700 900194' },
    aunt: { name: 'Carly Pemberton', is: 'relative', relation: 'Auntie Carly' },
    teacher: {
      name: 'Miss Toft',
      is: 'professional',
      role: 'class teacher',
      organisation: 'Wrenhollow Infant School',
    },
    worker: { name: 'Vikram Sethi', is: 'professional', role: 'kinship care worker' },
    gethin: { name: 'Gethin Pryce', is: 'professional', role: 'social worker' },
    dilip: { name: 'Dilip Rao', is: 'professional', role: 'independent reviewing officer' },
  },
  plans: [
    {
      key: 'plan-1',
      kind: 'care-plan',
      template: 'outcomes',
      about: 'mia',
      by: 'gethin',
      begins: -52,
      meeting: -24,
      worries: [
        {
          text: 'Mia was left with strangers while Mum was using, and still hides food under her bed.',
          kind: 'danger',
          from: 'Assessment of {-58}',
        },
        {
          text: 'Nan is 68 and says that her knees will not carry Mia up the stairs for ever.',
          from: 'Vikram Sethi’s visit of {-50}',
        },
      ],
      strengths: [
        'Mia has had one bed, one school and one bedtime since she came to Nan.',
        'Mum has kept each of her last six visits.',
      ],
      needs: [
        {
          text: 'Mia needs to know where she will live until she is grown up, and to hear it from Nan and from Mum.',
          impact: 3,
          answers: ['w1'],
          factors: [['Mia asked whether she has to move when Nan’s knees get worse.', 'child', 'mia']],
          tasks: [
            task(
              'Gethin Pryce will send the court the papers for a special guardianship order for Nan.',
              'gethin',
              45,
              {
                stages: [
                  [14, 'Nan’s medical and two references'],
                  [45, 'The papers are sent'],
                ],
              },
            ),
            task(
              'Nan and Mum will tell Mia together, with the story book that Vikram Sethi brings.',
              'nan',
              20,
            ),
          ],
          goals: [
            goal(
              'Mia can say in her own words who she lives with and why, and takes her shoes off when she comes in.',
              'family',
              'What Mia says to Miss Toft and to Vikram Sethi',
              'Vikram Sethi',
            ),
          ],
        },
        {
          text: 'Mia needs two hours with Mum each week that begin and end well: 4 visits of 4 by {+32}; now it is 3.',
          impact: 3,
          answers: ['w1'],
          factors: [['Mum says that saying goodbye makes her want to use.', 'family', 'mum']],
          tasks: [
            task(
              'Mum will come to Nan’s on Sundays from 2pm to 4pm, and will have given Vikram Sethi a clear test on the Friday before.',
              'mum',
              'every Sunday from {-23} to {+32}',
            ),
            task(
              'Auntie Carly will walk Mum to the bus at 4pm and stay with her for an hour.',
              'aunt',
              'every Sunday from {-23} to {+32}',
            ),
          ],
          goals: [
            goal(
              'Mum and Mia bake and read together for two hours, and Mia waves at the window and goes back to play.',
              'network',
              'Auntie Carly’s book of the visits and the Friday tests',
              'Auntie Carly',
            ),
          ],
          measures: [
            {
              what: 'Visits that began and ended as agreed',
              unit: 'of 4',
              from: 2,
              to: 4,
              stages: [
                [-2, 3],
                [32, 4],
              ],
              source: 'Auntie Carly’s book',
            },
          ],
        },
        {
          text: 'Mia needs Nan to be well enough to climb the stairs and carry the shopping.',
          impact: 2,
          answers: ['w2'],
          tasks: [
            task(
              'Vikram Sethi will ask for a second stair rail and a rail in the bath, and be there when they are fitted.',
              'worker',
              11,
            ),
            task(
              'Auntie Carly will bring the heavy shopping on Saturdays.',
              'aunt',
              'every Saturday from {-23} to {+32}',
            ),
          ],
          goals: [
            goal(
              'Nan goes up the stairs without stopping, and rests for an hour on Saturdays while Mia is at Auntie Carly’s.',
              'family',
              'What Vikram Sethi sees on his visits',
              'Vikram Sethi',
            ),
          ],
        },
      ],
      consequences: {
        endsWhen: 'The court has made the order, and Mia and Nan manage without us for three months.',
        increasesWhen: 'Mum comes without a clear test, or Nan goes into hospital.',
        bottomLine: 'Mia stays with Nan, or with Auntie Carly while Nan is ill.',
        backup: 'Auntie Carly has Mia to stay from the same evening, and Gethin Pryce comes within a day.',
      },
      story(tell) {
        tell.on(-30)
        tell.share(['nan', 'mum'], 'print')
        tell.seen('nan', 'print')
        tell.seen('mum', 'print')
        tell.view('mia', 'Nan’s house smells of toast. I want to stay and I want Mum to stay for tea.')
        tell.view('mum', 'I know she is better there. I want to earn my Sundays.')
        tell.on(-24)
        for (const person of ['mia', 'nan', 'mum', 'aunt', 'teacher', 'worker', 'gethin', 'dilip'])
          tell.agree(person)
        tell.means('mia', 'I live at Nan’s. Mum comes on Sundays.', 'worker')
        tell.means('mum', 'Test on Friday, baking on Sunday, Carly walks me to the bus.', 'gethin')
        tell.means('nan', 'I tell them when my knees are bad, and I do not lift the shopping.', 'gethin')
        tell.start(38)
        tell.on(-9)
        tell.reading('n2m1', 3)
        tell.on(-2)
        tell.evidence(
          'n2g1',
          'Mia waved at the window and went back to her bricks on the last two Sundays.',
          'seen-by-network',
          'aunt',
        )
      },
    },
  ],
}
