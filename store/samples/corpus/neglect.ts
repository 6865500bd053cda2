import { goal, type SampleFamily, shared, task } from '../shape.ts'

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'] as const
const everyDay = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const

/** A boy of six who went hungry and unwashed: a long plan, well written, with two reviews behind it and two tasks gone by. */
export const neglect: SampleFamily = {
  key: 'sample-1',
  name: 'Whitlock',
  team: 'harbour',
  workers: { amira: 'amira', dilip: 'dilip' },
  people: {
    connor: { name: 'Connor Whitlock', is: 'child', turns: [7, 96] },
    mum: { name: 'Kerry Whitlock', is: 'parent', relation: 'Mum', contact: '07700 900114' },
    dad: { name: 'Lee Harding', is: 'parent', relation: 'Dad', contact: '07700 900162' },
    nan: { name: 'Pauline Whitlock', is: 'relative', relation: 'Nan Pauline', contact: '01632 960118' },
    dot: { name: 'Dot Fairley', is: 'network', role: 'neighbour' },
    teacher: {
      name: 'Miss Adair',
      is: 'professional',
      role: 'class teacher',
      organisation: 'Tarnwick Primary School',
    },
    gp: { name: 'Dr Mistry', is: 'professional', role: 'GP', organisation: 'Gannet Row Surgery' },
    nurse: { name: 'Colette Byrne', is: 'professional', role: 'school nurse' },
    amira: { name: 'Amira Yusuf', is: 'professional', role: 'social worker' },
    dilip: { name: 'Dilip Rao', is: 'professional', role: 'independent reviewing officer' },
  },
  plans: [
    {
      key: 'plan-1',
      kind: 'child-protection',
      template: 'liberi',
      about: 'connor',
      by: 'amira',
      begins: -139,
      meeting: -131,
      meets:
        'Core group every four weeks, on a Thursday at 3.30pm in Connor’s school: Mum, Nan Pauline, Miss Adair, Colette Byrne and Amira Yusuf. Dad joins by telephone.\nAmira Yusuf sees Connor at home every second Tuesday after school.',
      worries: [
        {
          text: 'Connor came to school without breakfast on 14 of 20 mornings and took food out of other children’s bags.',
          kind: 'danger',
          from: 'Conference of {-131}',
        },
        {
          text: 'Connor’s bed had no sheet or cover, and he slept in his school clothes.',
          from: 'Amira Yusuf’s visit of {-146}',
        },
        {
          text: 'Connor has four teeth that hurt him, and no dentist has looked at them for two years.',
          from: 'Colette Byrne’s check of {-150}',
        },
        {
          text: 'Connor was alone at home with the back door open on two evenings.',
          kind: 'danger',
          from: 'Dot Fairley, {-148}',
        },
      ],
      strengths: [
        'Connor runs to Nan Pauline’s door and tells her about his day.',
        'Mum rang the school by herself each time Connor was ill.',
      ],
      needs: [
        {
          text: 'Connor, you need a breakfast in your tummy on 5 school mornings out of 5; when we began it was 1.',
          impact: 3,
          answers: ['w1'],
          factors: [
            ['Mum says the money has gone by the Thursday before she is paid.', 'family', 'mum'],
            ['You told Miss Adair that you do not like the milk when it is warm.', 'child', 'connor'],
          ],
          tasks: [
            task(
              'Mum will put porridge or toast and a cup of milk on the table for you at 7.45am before school.',
              'mum',
              'every school day from {-45} to {+40}',
              { starts: -45, repeat: { days: weekdays, from: -45, until: 40 } },
            ),
            task(
              'Nan Pauline will bring a bag of breakfast things to your house on the Thursday before Mum is paid.',
              'nan',
              -101,
            ),
            task(
              'Miss Adair will write down each morning whether you have had breakfast, and give you toast when you have not.',
              'teacher',
              26,
            ),
          ],
          goals: [
            goal(
              'You sit down to breakfast with Mum on 5 school mornings out of 5, and tell Miss Adair what you had.',
              'family',
              'Miss Adair’s breakfast sheet',
              'Miss Adair',
            ),
          ],
          measures: [
            {
              what: 'School mornings with breakfast',
              unit: 'of 5',
              from: 1,
              to: 5,
              stages: [
                [-100, 3],
                [-40, 4],
                [26, 5],
              ],
              source: 'Miss Adair’s breakfast sheet',
            },
          ],
        },
        {
          text: 'Connor, you need a bed of your own with a sheet and a cover, and to be asleep in it by 8pm on 5 school nights out of 5; when we began it was 0.',
          impact: 3,
          answers: ['w2'],
          factors: [
            [
              'Mum says the washing machine broke in the spring and she carries everything to Nan Pauline’s.',
              'family',
              'mum',
            ],
          ],
          tasks: [
            task(
              'Amira Yusuf will order two sheets, a pillow and a cover for your bed, and carry them up the stairs.',
              'amira',
              -118,
            ),
            task('Dad will mend the washing machine, or bring one that works.', 'dad', -72),
            task(
              'Mum will put you in your pyjamas at 7pm, read you one story and turn off the light by 8pm.',
              'mum',
              'every school night from {-45} to {+40}',
              { starts: -45 },
            ),
          ],
          goals: [
            goal(
              'You sleep in your own bed from 8pm on 5 school nights out of 5 and your sheet is changed each Sunday.',
              'family',
              'The bedtime chart, and Amira Yusuf seeing your bed on two visits that nobody was told of',
              'Amira Yusuf',
            ),
          ],
          measures: [
            {
              what: 'School nights asleep by 8pm',
              unit: 'of 5',
              from: 0,
              to: 5,
              stages: [
                [-70, 3],
                [26, 5],
              ],
              source: 'Bedtime chart',
            },
          ],
        },
        {
          text: 'Connor, you need your four sore teeth treated, so that you can bite an apple without it hurting.',
          impact: 3,
          answers: ['w3'],
          factors: [['Mum says the dentist frightened her when she was your age.', 'family', 'mum']],
          tasks: [
            task(
              'Nan Pauline will ring the dentist on Gannet Row and book the first day they have for you.',
              'nan',
              -124,
            ),
            task(
              'Nan Pauline will take you to the dentist, and Mum will wait for you with a cuddle.',
              'nan',
              -103,
            ),
            task(
              'Mum will brush your teeth with you for two minutes, after breakfast and before your story.',
              'mum',
              'every day from {-45} to {+40}',
              { starts: -45, repeat: { days: everyDay, from: -45, until: 40 } },
            ),
          ],
          goals: [
            goal(
              'You bite into an apple without it hurting, and the dentist’s letter says that all four teeth are treated.',
              'network',
              'The dentist’s letter',
              'Colette Byrne',
            ),
          ],
        },
        {
          text: 'Connor, you need a grown-up in the house with you every evening and every night.',
          impact: 3,
          answers: ['w4'],
          factors: [
            ['Mum says her shifts at the bakery are changed with one day’s notice.', 'family', 'mum'],
          ],
          tasks: [
            task(
              'Mum will give Nan Pauline and Dot Fairley her shifts for the week each Sunday by 6pm.',
              'mum',
              'every Sunday from {-45} to {+40}',
              { starts: -45 },
            ),
            shared(
              'When Mum works in the evening, Nan Pauline will sleep at your house, and Dot Fairley will sit with you until Nan Pauline comes.',
              ['nan', 40],
              ['dot', 40],
            ),
            task(
              'Amira Yusuf will call at your house on two evenings in each month without saying when.',
              'amira',
              40,
            ),
          ],
          goals: [
            goal(
              'Each evening you know which grown-up is with you, and can say their name when Amira Yusuf asks.',
              'professional',
              'Amira Yusuf’s notes of six evening visits, and what Dot Fairley saw',
              'Amira Yusuf',
            ),
          ],
          measures: [
            {
              what: 'Evening visits with a grown-up at home',
              unit: 'of the last 4',
              from: 2,
              to: 4,
              stages: [
                [-60, 3],
                [26, 4],
              ],
              source: 'Amira Yusuf’s visit notes',
            },
          ],
        },
        {
          text: 'Connor, you need clothes that are washed and dry, and shoes that do not let the rain in.',
          impact: 2,
          answers: ['w2'],
          factors: [
            ['Mum says that there is nowhere in the flat to dry clothes when it rains.', 'family', 'mum'],
          ],
          tasks: [
            task(
              'Mum will wash your two school jumpers on Wednesday and Saturday and hang them by the heater.',
              'mum',
              'every Wednesday and Saturday from {-128} to {+40}',
              { repeat: { days: ['Wed', 'Sat'], from: -128, until: 40 } },
            ),
            task('Dad will take you to buy school shoes in size 12.', 'dad', -6),
          ],
          goals: [
            goal(
              'You come to school in a jumper that was washed that week and in dry shoes, and you join in at the painting table.',
              'family',
              'What Miss Adair sees on Mondays and Thursdays',
              'Miss Adair',
            ),
          ],
        },
        {
          text: 'Connor, you need to be in your classroom by 8.50am; you were late on 11 days of 20.',
          impact: 2,
          answers: ['w1'],
          factors: [
            [
              'Dot Fairley says that you are often awake and dressed, and nobody has seen the time.',
              'family',
              'dot',
            ],
          ],
          tasks: [
            task(
              'Dot Fairley will knock at 8.20am on Mondays and Tuesdays and walk you to school with her Alfie.',
              'dot',
              'Mondays and Tuesdays from {-45} to {+40}',
              { starts: -45 },
            ),
            task(
              'Mum will walk you to school on Wednesdays, Thursdays and Fridays, leaving home at 8.25am.',
              'mum',
              'Wednesdays, Thursdays and Fridays from {-45} to {+40}',
              { starts: -45 },
            ),
          ],
          goals: [
            goal(
              'You hang up your coat before the bell on 19 days out of 20.',
              'family',
              'The school register',
              'Miss Adair',
            ),
          ],
          measures: [
            {
              what: 'Days on time',
              unit: 'of 20',
              from: 9,
              to: 19,
              stages: [
                [-100, 13],
                [-40, 16],
                [26, 19],
              ],
              source: 'School register',
            },
          ],
        },
        {
          text: 'Connor, you need your cough looked at, because it has woken you on three nights of each week.',
          impact: 2,
          answers: ['w3'],
          factors: [['Mum says that she did not know it was the damp in your room.', 'family', 'mum']],
          tasks: [
            task('Mum will take you to see Dr Mistry.', 'mum', -121),
            task(
              'Dr Mistry will show Mum and Nan Pauline how to give you two puffs of the blue inhaler.',
              'gp',
              -121,
            ),
          ],
          goals: [
            goal(
              'You sleep through on 6 nights out of 7 without coughing.',
              'family',
              'The bedtime chart and Dr Mistry’s letter',
              'Dr Mistry',
            ),
          ],
        },
        {
          text: 'Connor, you need an hour with your dad each week that you can count on.',
          impact: 2,
          answers: ['w4'],
          factors: [
            ['You said that you wait at the window, and that Dad does not always come.', 'child', 'connor'],
            ['Dad says the bus from his work is late on Fridays.', 'family', 'dad'],
          ],
          tasks: [
            task(
              'Dad will fetch you from Nan Pauline’s at 10am on Saturdays and bring you back by noon.',
              'dad',
              'every Saturday from {-45} to {+40}',
              { starts: -45 },
            ),
          ],
          goals: [
            goal(
              'You have had your Saturday hour with Dad for eight weeks running, and you tell Nan Pauline what you did.',
              'family',
              'Nan Pauline’s calendar',
              'Nan Pauline',
            ),
          ],
          measures: [
            {
              what: 'Saturdays with Dad',
              unit: 'of the last 8',
              from: 2,
              to: 8,
              stages: [
                [-40, 5],
                [26, 8],
              ],
              source: 'Nan Pauline’s calendar',
            },
          ],
        },
        {
          text: 'Connor, you need a quiet place at home to read your school book for ten minutes a day.',
          impact: 1,
          answers: ['w2'],
          factors: [['You told Miss Adair that the television is always on.', 'child', 'connor']],
          tasks: [
            task('Nan Pauline will bring her little table and put it under your window.', 'nan', -3),
            task(
              'Mum will listen to you read for ten minutes after tea.',
              'mum',
              'Monday to Thursday from {-30} to {+40}',
            ),
          ],
          goals: [
            goal(
              'You read to Mum four times a week and move up one reading band.',
              'family',
              'Your reading record',
              'Miss Adair',
            ),
          ],
        },
      ],
      consequences: {
        endsWhen:
          'Connor has had breakfast, a bed and a grown-up at home every day for three months, and Miss Adair, Colette Byrne and Amira Yusuf have each seen it.',
        increasesWhen: 'Connor is alone at home once more, or goes hungry on three mornings in one week.',
        bottomLine: 'A grown-up is in the house with Connor every night.',
        backup: 'Connor stays with Nan Pauline while Mum, Dad and Amira Yusuf meet within two working days.',
      },
      story(tell) {
        tell.on(-134)
        tell.share(['mum', 'dad', 'nan'], 'print')
        tell.seen('mum', 'print')
        tell.seen('nan', 'print')
        tell.view('connor', 'I like sleeping at Nan’s because her bed is warm. I want Mum to come too.')
        tell.view('dad', 'I want my Saturdays. I did not know about the back door.')
        tell.view('mum', 'I was ashamed to ask. I want him to have a better start than me.')
        tell.on(-131)
        tell.agree('mum')
        tell.agree('nan')
        tell.agree('dad', 'in-part', {
          part: 'n8',
          because: 'I can only promise Saturdays when I am not on call.',
          meansForRisk: 'Connor may wait for him again.',
          willDo: 'Nan Pauline will tell Connor on Friday evening whether Dad comes.',
        })
        tell.agree('teacher')
        for (const person of ['connor', 'nurse', 'dot', 'gp', 'amira', 'dilip']) tell.agree(person)
        tell.means('connor', 'Breakfast, bed, and somebody is always there.', 'amira')
        tell.means(
          'mum',
          'Food, bed, teeth and never on his own. If I get stuck I ring Nan or Amira.',
          'amira',
        )
        tell.means('dad', 'Shoes, the machine, and I come when I said I would.', 'amira')
        tell.start(-88)
        tell.on(-124)
        tell.done('n3t1', 'Booked for {-103}, the first day there was.', 'said-by-parent', 'nan')
        tell.begun('n1t1')
        tell.on(-119)
        tell.done(
          'n7t1',
          'Dr Mistry listened to your chest and heard the cough.',
          'seen-by-professional',
          'gp',
        )
        tell.done('n7t2', 'Dr Mistry’s letter: asthma, a blue inhaler, to be looked at again in six months.')
        tell.done(
          'n2t1',
          'Your bed was made up, and you chose the cover with the boats.',
          'seen-by-professional',
          'amira',
        )
        tell.on(-103)
        tell.done('n3t2', 'The dentist’s letter: two teeth filled, two to come on {-82}.')
        tell.on(-100)
        tell.done(
          'n1t2',
          'Dot Fairley saw the full bag on your kitchen table on {-101} and on {-87}.',
          'seen-by-network',
          'dot',
        )
        tell.on(-88)
        tell.register('n1m1', -129, [1, 1, 2, 2, 3, 2])
        tell.register('n2m1', -129, [0, 0, 1, 0, 1, 1])
        tell.register('n4m1', -120, [2, 2, 3], 14)
        tell.register('n6m1', -112, [10, 12], 14)
        tell.register('n8m1', -116, [2, 2, 2], 14)
        tell.ticked('n5t1', -128, 'xx -x xx x- xx -')
        tell.evidence('n1t1', 'Porridge, with a face in it made of raisins.', 'said-by-child', 'connor')
        tell.evidence('n5t1', 'I do it when he is in the bath.', 'said-by-parent', 'mum')
        tell.review({
          by: 'dilip',
          tookPart: ['mum', 'dad', 'nan', 'teacher', 'nurse', 'amira', 'dilip'],
          child:
            'Connor drew his breakfast table for the meeting, and Amira Yusuf read out what he says in it.',
          directions: {
            n1: 'improving',
            n2: 'improving',
            n3: 'improving',
            n4: 'improving',
            n5: 'improving',
            n6: 'improving',
            n7: 'improving',
            n8: 'same',
            n9: 'same',
          },
          found: {
            n1: {
              happened:
                'Connor ate at home on 2 or 3 mornings of each week. He no longer looks in other bags.',
            },
            n3: { happened: 'Two teeth are treated, and Connor was proud of his sticker.' },
            n8: { happened: 'Dad came twice in eight weeks; Connor waited at the window on the others.' },
          },
          said: [['nan', 'Kerry rings me now before it goes wrong, not after.']],
          consequencesHold: true,
          decisions: 'The plan goes on. Dad and Nan Pauline share out the Saturdays by {-80}.',
          next: -45,
        })
        tell.on(-71)
        tell.blocked('n2t2', 'The part costs more than Dad has this month; he asks again on {-60}.')
        tell.on(-58)
        tell.done(
          'n2t2',
          'Your jumper was in the drum when Amira Yusuf called.',
          'seen-by-professional',
          'amira',
        )
        tell.on(-45)
        for (const task of ['n2t3', 'n3t3', 'n4t1', 'n4t2', 'n4t3', 'n5t1', 'n6t1', 'n6t2', 'n8t1', 'n9t2'])
          tell.begun(task)
        tell.register('n1m1', -87, [3, 4, 3, 4, 4, 4])
        tell.register('n2m1', -87, [2, 3, 3, 2, 4, 4])
        tell.register('n4m1', -78, [3, 3, 3], 14)
        tell.register('n6m1', -84, [13, 14, 16], 14)
        tell.register('n8m1', -74, [2, 3, 4], 14)
        tell.ticked('n5t1', -87, 'xx x- xx xx xo xx')
        tell.evidence('n3g1', 'The dentist’s letter of {-80}: all four teeth are treated.', 'record')
        tell.review({
          by: 'dilip',
          tookPart: ['mum', 'dad', 'nan', 'teacher', 'nurse', 'amira', 'dilip'],
          child:
            'Connor came in for the first ten minutes with Nan Pauline and told everybody what he had for breakfast.',
          directions: {
            n1: 'improving',
            n2: 'improving',
            n3: 'improving',
            n4: 'same',
            n5: 'same',
            n6: 'improving',
            n7: 'improving',
            n8: 'improving',
            n9: 'improving',
          },
          found: {
            n1: {
              happened:
                'Breakfast at home on 4 mornings of 5 for three weeks. Miss Adair sees him run in the yard again.',
            },
            n2: { happened: 'Connor sleeps in his own bed; Mum reads him one story, and he asks for it.' },
            n4: {
              happened:
                'A grown-up was there on three evening visits of four. On the fourth Dot Fairley came ten minutes late.',
              because: 'Three visits are too few to say that it goes further than before.',
            },
            n5: { happened: 'His jumper is clean on Mondays. The shoes still let the rain in.' },
            n8: {
              happened:
                'Dad came on 4 Saturdays of 8. Connor tells Nan Pauline on Friday what he will show him.',
            },
          },
          said: [
            ['mum', 'I thought you would take him. Now I think we will get there.'],
            ['connor', 'I want new shoes and I want Dad to come when he says.'],
          ],
          consequencesHold: true,
          consequences: 'Everybody read the bottom line aloud. Dot Fairley has a key now.',
          questions: {
            'outcome-clear': { answer: 'yes' },
            'every-part-owned': {
              answer: 'in-part',
              words: 'Mum has most of it. Dad takes the shoes from today.',
            },
            'change-and-evidence': { answer: 'yes', words: 'The breakfast sheet and the bedtime chart.' },
          },
          decisions:
            'The plan goes on. Saturdays with Dad and the shoes come next; the table is moved up by {-3}.',
          next: 26,
        })
        tell.goalMet('n3g1')
        tell.on(-44)
        tell.needMet('n3')
        tell.challenged('nurse', 'Four evening visits are too few to say that Connor is never alone.', 'n4')
        tell.on(-38)
        tell.answered('Two visits a month go on until {+40}, and Dot Fairley is asked too.')
        tell.settled('Colette Byrne agrees, if one visit is after 9pm.')
        tell.on(-15)
        tell.register('n8m1', -32, [5, 6], 14)
        tell.view('connor', 'Dad came four times. We went to see the boats.')
        tell.on(-8)
        tell.register('n1m1', -43, [4, 5, 4, 5, 5])
        tell.register('n2m1', -43, [4, 3, 4, 5, 5])
        tell.register('n4m1', -36, [3, 4], 14)
        tell.register('n6m1', -38, [16, 17], 14)
        tell.ticked('n1t1', -45, 'xxxxx xxx-x xxxxx xoxxx xxxxx xxx')
        tell.ticked('n3t3', -45, 'xxxxxxx xxxxx-x xxxxxxx xx.xxxx xxxxxxx')
        tell.ticked('n5t1', -44, 'xx xx xx xx xx')
        tell.evidence(
          'n2g1',
          'Connor’s bed was made and he was asleep in it at 8.10pm.',
          'seen-by-professional',
          'amira',
        )
        tell.evidence(
          'n4g1',
          'Dot Fairley saw the light on in the kitchen and Nan Pauline at the sink.',
          'seen-by-network',
          'dot',
        )
      },
    },
  ],
}
