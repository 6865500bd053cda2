import { goal, type SampleFamily, shared, task } from '../shape.ts'

/** A girl who speaks with pictures, and whose name is longer than most boxes: small steps, counted by those who are with her. */
export const disabledChild: SampleFamily = {
  key: 'sample-6',
  name: 'Featherstonehaugh-Abercrombie-Villanueva',
  team: 'harbour',
  workers: { amira: 'amira', joy: 'joy' },
  people: {
    max: {
      name: 'Maximiliana Oluwaseun Featherstonehaugh-Abercrombie-Villanueva',
      is: 'child',
      turns: [12, 33],
      nonVerbal: true,
    },
    mum: {
      name: 'Georgina Featherstonehaugh-Abercrombie',
      is: 'parent',
      relation: 'Mum',
      contact: '07700 900119',
    },
    dad: { name: 'Joaquín Villanueva', is: 'parent', relation: 'Papá', contact: '07700 900120' },
    grandad: { name: 'Aurelio Villanueva', is: 'relative', relation: 'Abuelo' },
    teacher: {
      name: 'Mrs Okafor-Lind',
      is: 'professional',
      role: 'class teacher',
      organisation: 'Applegarth Wood School',
    },
    therapist: { name: 'Hattie Bloom', is: 'professional', role: 'speech and language therapist' },
    nurse: { name: 'Declan Roche', is: 'professional', role: 'community nurse' },
    amira: { name: 'Amira Yusuf', is: 'professional', role: 'social worker' },
    joy: { name: 'Joy Adeyemi', is: 'professional', role: 'family support worker' },
  },
  plans: [
    {
      key: 'plan-1',
      kind: 'child-in-need',
      template: 'liberi',
      about: 'max',
      by: 'amira',
      begins: -78,
      meeting: -70,
      worries: [
        {
          text: 'Maximiliana bites her hand when she cannot say what she wants, on most days more than five times.',
          from: 'Assessment of {-84}',
        },
        {
          text: 'Mum and Papá have not both slept through one night since the spring.',
          from: 'Assessment of {-84}',
        },
      ],
      strengths: [
        'You laugh when Abuelo plays the drum, and bring him the sticks.',
        'Mum and Papá both know your twelve pictures by heart.',
      ],
      needs: [
        {
          text: 'Maximiliana, you need to be able to ask for what you want with pictures: 12 of them at home and at school; when we began it was 4.',
          impact: 3,
          answers: ['w1'],
          factors: [
            [
              'Mrs Okafor-Lind says that the pictures at home and at school are not the same.',
              'professional',
              'teacher',
            ],
          ],
          tasks: [
            task(
              'Hattie Bloom will make two books with the same twelve pictures, one for school and one for home.',
              'therapist',
              -60,
            ),
            shared(
              'Mum, Papá and Mrs Okafor-Lind will wait ten seconds for your picture before they help.',
              ['mum', 30],
              ['dad', 30],
              ['teacher', 30],
            ),
            task(
              'Hattie Bloom will film you asking at school and at home, and show Mum and Papá.',
              'therapist',
              12,
            ),
          ],
          goals: [
            goal(
              'You ask with 12 pictures at home and at school, and bite your hand no more than once a day.',
              'professional',
              'The picture count and Hattie Bloom’s films',
              'Hattie Bloom',
            ),
          ],
          measures: [
            {
              what: 'Pictures you ask with',
              unit: 'of 12',
              from: 4,
              to: 12,
              stages: [
                [-40, 6],
                [-5, 9],
                [30, 12],
              ],
              source: 'Hattie Bloom’s count',
            },
            {
              what: 'Times you bite your hand',
              unit: 'a day',
              from: 6,
              to: 1,
              stages: [
                [-5, 3],
                [30, 1],
              ],
              source: 'The card at school and at home',
            },
          ],
        },
        {
          text: 'Maximiliana, you need a night of seven hours on 4 nights of each week; when we began it was 1.',
          impact: 3,
          answers: ['w2'],
          factors: [['Papá says that you wake when his shift begins at 4am.', 'family', 'dad']],
          tasks: [
            task(
              'Declan Roche will look at your medicine times with Dr Farouk and write the new ones on the fridge.',
              'nurse',
              -52,
            ),
            task(
              'Papá will sleep in the small room before early shifts and dress there.',
              'dad',
              'before every early shift from {-69} to {+30}',
            ),
            task(
              'A carer whom Mum and Papá have met will sleep at your house on two Saturdays a month.',
              'joy',
              16,
              {
                stages: [
                  [-20, 'Mum and Papá have met two carers'],
                  [16, 'The first Saturday'],
                ],
              },
            ),
          ],
          goals: [
            goal(
              'You sleep seven hours on 4 nights of each week, and Mum and Papá each have two whole nights.',
              'family',
              'The sleep chart by your bed',
              'Declan Roche',
            ),
          ],
          measures: [
            {
              what: 'Nights of seven hours',
              unit: 'of 7',
              from: 1,
              to: 4,
              stages: [
                [-20, 2],
                [30, 4],
              ],
              source: 'Sleep chart',
            },
          ],
        },
        {
          text: 'Maximiliana, you need to swim once a week, because in the water you are calm for half an hour.',
          impact: 1,
          tasks: [
            task(
              'Abuelo will take you to the warm pool with Joy Adeyemi.',
              'grandad',
              'Fridays from {-50} to {+30}',
              {
                repeat: {
                  days: ['Fri'],
                  from: -50,
                  until: 30,
                  stepDown: 'From {+5} Abuelo goes with you alone',
                },
              },
            ),
          ],
          goals: [
            goal(
              'You have swum with Abuelo on 3 Fridays of 4, and show the picture of the pool on Thursday.',
              'family',
              'The pool’s stamp card',
              'Abuelo',
            ),
          ],
        },
      ],
      consequences: {
        endsWhen: 'Maximiliana asks with 12 pictures everywhere, and the short breaks run by themselves.',
        increasesWhen:
          'Maximiliana hurts herself so that she needs a doctor, or Mum and Papá say that they cannot go on.',
        bottomLine: 'Maximiliana is never left with somebody who does not know her pictures.',
        backup: 'Abuelo moves in for a week, and Amira Yusuf asks for short breaks the same day.',
      },
      story(tell) {
        tell.on(-73)
        tell.share(['mum', 'dad'], 'link')
        tell.seen('mum', 'link')
        tell.seen('dad', 'link')
        tell.view(
          'max',
          'Maximiliana put the pictures of the pool and of Abuelo beside each other, and looked at the door.',
          'observed',
        )
        tell.view('dad', 'One whole night, and I am a better father. It is as plain as that.')
        tell.on(-70)
        for (const person of ['mum', 'dad', 'grandad', 'teacher', 'therapist', 'nurse', 'amira', 'joy'])
          tell.agree(person)
        tell.means('mum', 'Same pictures, wait ten seconds, two Saturdays for us.', 'amira')
        tell.start(-28)
        tell.on(-61)
        tell.done('n1t1', 'Two books, each with the same twelve pictures.', 'seen-by-professional', 'teacher')
        tell.on(-52)
        tell.done('n2t1', 'Dr Farouk’s letter with the new times.', 'record')
        for (const task of ['n1t2', 'n2t2', 'n3t1']) tell.begun(task)
        tell.on(-28)
        tell.register('n1m1', -68, [4, 4, 5, 6, 6, 7])
        tell.register('n1m2', -68, [6, 7, 6, 5, 5, 4])
        tell.register('n2m1', -68, [1, 0, 1, 1, 2, 2])
        tell.ticked('n3t1', -50, 'x-xx')
        tell.review({
          tookPart: ['mum', 'dad', 'teacher', 'therapist', 'nurse', 'amira'],
          child:
            'Maximiliana was there for the first part with her book, and chose who should sit beside her.',
          directions: { n1: 'improving', n2: 'same', n3: 'improving' },
          found: {
            n1: { happened: 'You ask for a drink, the pool and “again” at home and at school.' },
            n2: {
              happened: 'Two nights of seven hours in each of the last two weeks.',
              because: 'Both were nights at Abuelo’s. At home it is one, as it was.',
            },
            n3: { happened: 'You swam on three Fridays of four, and slept well after each.' },
          },
          said: [['mum', 'She asked me for a drink. I had to sit down.']],
          consequencesHold: true,
          questions: {
            'child-has-a-say': {
              answer: 'in-part',
              words: 'Her pictures say what she wants, not yet what she does not.',
            },
            'every-part-measured': { answer: 'yes' },
          },
          decisions: 'Papá dresses in the small room. Joy Adeyemi finds two carers to meet by {-20}.',
          next: 30,
        })
        tell.on(-20)
        tell.stage('n2t3', 0)
        tell.on(-6)
        tell.register('n1m1', -26, [7, 8, 9])
        tell.register('n1m2', -26, [4, 4, 3])
        tell.register('n2m1', -26, [2, 3, 3])
        tell.ticked('n3t1', -22, 'xo')
        tell.evidence('n1g1', 'Hattie Bloom’s film of {-9}: nine pictures, none of them prompted.', 'record')
        tell.evidence(
          'n3g1',
          'Six stamps on the card, and she hangs it up herself.',
          'seen-by-network',
          'grandad',
        )
        tell.evidence('n2t2', 'I dress in the small room and nobody wakes.', 'said-by-parent', 'dad')
        tell.view('max', 'She brought the picture “again” for the first time, after the pool.', 'observed')
      },
    },
  ],
}
