import { goal, type SampleFamily, task } from '../shape.ts'

/** A baby of four months: a plan whose draft has just gone home with his mother, before the meeting. */
export const newBaby: SampleFamily = {
  key: 'sample-4',
  name: 'Nguyễn',
  team: 'harbour',
  workers: { amira: 'amira', joy: 'joy' },
  people: {
    minh: { name: 'Minh Nguyễn', is: 'child', turns: [1, 243], nonVerbal: true },
    mum: { name: 'Thảo Nguyễn', is: 'parent', relation: 'Mum', turns: [20, 60], contact: '07700 900156' },
    gran: { name: 'Hồng Nguyễn', is: 'relative', relation: 'Bà Hồng', contact: '07700 900157' },
    visitor: { name: 'Ruth Ellery', is: 'professional', role: 'health visitor' },
    gp: { name: 'Dr Sefton', is: 'professional', role: 'GP', organisation: 'Lantern Street Surgery' },
    friend: { name: 'Chloe Marsh', is: 'network', role: 'friend of Mum' },
    joy: { name: 'Joy Adeyemi', is: 'professional', role: 'family support worker' },
    amira: { name: 'Amira Yusuf', is: 'professional', role: 'social worker' },
  },
  plans: [
    {
      key: 'plan-1',
      kind: 'child-in-need',
      template: 'cumbria',
      about: 'minh',
      by: 'amira',
      begins: -9,
      meeting: 4,
      worries: [
        {
          text: 'Minh weighs 5.1 kg and has put on 90 g in three weeks.',
          kind: 'danger',
          from: 'Ruth Ellery’s visit of {-12}',
        },
        {
          text: 'Mum cries on most evenings and says she does not know whether Minh is hungry or tired.',
          from: 'Ruth Ellery’s visit of {-12}',
        },
      ],
      strengths: [
        'Minh looks for Mum’s face and smiles when she sings.',
        'Bà Hồng cooks for them on Sundays.',
      ],
      needs: [
        {
          text: 'Minh needs to drink enough to put on 150 g a week; in the last three weeks it was 30 g.',
          impact: 3,
          answers: ['w1'],
          factors: [['Mum says she fell asleep twice while Minh was drinking.', 'family', 'mum']],
          tasks: [
            task(
              'Ruth Ellery will sit with Mum through two feeds and show her how Minh says that he is full.',
              'visitor',
              3,
            ),
            task(
              'Mum will write down each feed, with the time and how much, on the card by the kettle.',
              'mum',
              'every day from {-2} to {+20}',
            ),
            task('Ruth Ellery will weigh Minh at home on Mondays.', 'visitor', 'Mondays from {+5} to {+26}'),
            task('Mum and Bà Hồng will take Minh to Dr Sefton.', 'mum', 2),
          ],
          goals: [
            goal(
              'Minh puts on 150 g a week, wets six nappies a day and wakes for his feeds.',
              'professional',
              'The red book and the card by the kettle',
              'Ruth Ellery',
            ),
          ],
          measures: [
            {
              what: 'Weight',
              unit: 'kg',
              from: 5.1,
              to: 5.7,
              stages: [
                [12, 5.4],
                [26, 5.7],
              ],
              source: 'Ruth Ellery’s scales',
            },
          ],
        },
        {
          text: 'Minh needs his mum to have slept four hours in a row, so that she can hold and enjoy him.',
          impact: 3,
          answers: ['w2'],
          tasks: [
            task(
              'Bà Hồng will give Minh his 10pm feed on Mondays, Wednesdays and Fridays while Mum sleeps.',
              'gran',
              'Mondays, Wednesdays and Fridays from {+4} to {+26}',
            ),
            task(
              'Dr Sefton will talk with Mum about her crying, and write down what will be tried.',
              'gp',
              10,
            ),
            task(
              'Joy Adeyemi will take Mum and Minh to the baby group at the Lantern Street hall and stay with them the first time.',
              'joy',
              9,
            ),
          ],
          goals: [
            goal(
              'Mum sleeps four hours in a row on 3 nights a week, and sings to Minh when she changes him.',
              'family',
              'Mum’s sleep card, and what Joy Adeyemi sees on her visits',
              'Joy Adeyemi',
            ),
          ],
        },
      ],
      consequences: {
        endsWhen: 'Minh has put on 150 g a week for eight weeks, and Mum says that she is sleeping.',
        increasesWhen: 'Minh loses weight, or a Monday weighing is missed twice.',
        bottomLine: 'Minh is weighed every week.',
        backup: 'Mum and Minh stay with Bà Hồng, and Dr Sefton sees Minh the same day.',
      },
      story(tell) {
        tell.on(-7)
        tell.view('minh', 'Minh turned to Mum’s voice and stopped crying when she picked him up.', 'observed')
        tell.view('mum', 'I love him. I am just so tired that I cannot hear what he wants.')
        tell.on(-3)
        tell.share(['mum', 'gran'], 'print')
        tell.on(-1)
        tell.seen('mum', 'print')
      },
    },
  ],
}
