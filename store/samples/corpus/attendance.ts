import { goal, type SampleFamily, task } from '../shape.ts'

/** School attendance as early help: a first plan that ended, and the one that goes on from it at its review. */
export const attendance: SampleFamily = {
  key: 'sample-2',
  name: 'Bello',
  team: 'harbour',
  workers: { joy: 'joy' },
  people: {
    tobi: { name: 'Tobi Bello', is: 'child', turns: [14, 51] },
    mum: { name: 'Folasade Bello', is: 'parent', relation: 'Mum', contact: '07700 900127' },
    dad: { name: 'Kunle Bello', is: 'parent', relation: 'Dad', contact: '07700 900128' },
    uncle: { name: 'Segun Bello', is: 'relative', relation: 'Uncle Segun' },
    coach: { name: 'Marcus Tait', is: 'network', role: 'basketball coach' },
    head: {
      name: 'Mrs Penrose',
      is: 'professional',
      role: 'head of year 9',
      organisation: 'Osprey Fell Academy',
    },
    office: {
      name: 'Mr Dunmore',
      is: 'professional',
      role: 'attendance officer',
      organisation: 'Osprey Fell Academy',
    },
    joy: { name: 'Joy Adeyemi', is: 'professional', role: 'family support worker' },
  },
  plans: [
    {
      key: 'plan-1',
      kind: 'early-help',
      template: 'ehm-assessment',
      about: 'tobi',
      by: 'joy',
      begins: -170,
      worries: [
        {
          text: 'Tobi has been in school on 58% of days since he moved up a year.',
          from: 'School register of {-172}',
        },
      ],
      strengths: ['Tobi has not missed one basketball practice this year.'],
      needs: [
        {
          text: 'Tobi, you need to be in school on 75% of days by {-95}; now it is 58%.',
          impact: 3,
          answers: ['w1'],
          tasks: [
            task(
              'Mrs Penrose will meet you and your dad to move your first lesson on Mondays to the art room.',
              'head',
              -158,
            ),
            task(
              'Uncle Segun will drive you to school on Mondays and Fridays at 8.10am.',
              'uncle',
              'Mondays and Fridays from {-160} to {-95}',
            ),
            task(
              'Your dad will put your phone in the kitchen drawer at 10pm on school nights.',
              'dad',
              'every school night from {-160} to {-95}',
            ),
          ],
          measures: [
            {
              what: 'Attendance',
              unit: '%',
              from: 58,
              to: 75,
              stages: [
                [-130, 66],
                [-95, 75],
              ],
              source: 'School register',
            },
          ],
        },
        {
          text: 'Tobi, you need somebody at school you can go to in the minutes when you have to leave a lesson; now there is nobody.',
          impact: 2,
          answers: ['w1'],
          goals: [
            goal(
              'You leave a lesson with your card and are back in it ten minutes later.',
              'family',
              'The notes of your teachers',
              'Mrs Penrose',
            ),
          ],
          tasks: [
            task(
              'Mrs Penrose will give you a card that lets you leave a lesson for ten minutes, and tell all your teachers.',
              'head',
              -150,
            ),
            task(
              'Marcus Tait will have lunch with you on Wednesdays and ask how the week goes.',
              'coach',
              'Wednesdays from {-150} to {-95}',
            ),
          ],
        },
      ],
      story(tell) {
        tell.on(-166)
        tell.share(['mum', 'dad'], 'link')
        tell.seen('dad', 'link')
        tell.view('mum', 'He comes home and goes straight to bed. I want to know who to ring.')
        tell.view('dad', 'Tell me what to do and I will do it.')
        tell.view('tobi', 'It is not that I hate school. It is the corridors. I go red and then I leave.')
        tell.on(-163)
        tell.agree('tobi')
        tell.agree('mum')
        tell.agree('dad')
        for (const person of ['uncle', 'coach', 'head', 'office', 'joy']) tell.agree(person)
        tell.means('mum', 'I ring Joy. The school sends me his figures.', 'joy')
        tell.means('dad', 'Phone in the drawer at ten.', 'joy')
        tell.means('tobi', 'I get a card, a lift twice a week, and no phone at night. Deal.', 'joy')
        tell.start(-96)
        tell.on(-158)
        tell.done('n1t1', 'Mondays begin in the art room since {-155}.', 'record')
        tell.begun('n1t2')
        tell.on(-149)
        tell.done(
          'n2t1',
          'You used the card twice in the first week and came back both times.',
          'seen-by-professional',
          'head',
        )
        tell.on(-130)
        tell.register('n1m1', -163, [58, 60, 63, 62, 67])
        tell.on(-97)
        tell.register('n1m1', -128, [68, 71, 74, 73, 76])
        tell.done('n1t2', 'Driven on 18 of 19 days.', 'said-by-parent', 'uncle')
        tell.dropped('n1t3', 'Tobi puts the phone away by himself, and asked not to be checked.')
        tell.done(
          'n2t2',
          'You and Marcus still have lunch on Wednesdays, because you both want to.',
          'seen-by-network',
          'coach',
        )
        tell.on(-96)
        tell.evidence('n2g1', 'Your teachers’ notes: 9 times out, 9 times back.', 'record')
        tell.goalMet('n2g1')
        tell.needMet('n2')
        tell.review({
          tookPart: ['tobi', 'mum', 'dad', 'head', 'joy'],
          directions: { n1: 'improving', n2: 'improving' },
          decisions: 'Attendance is 76%. A new plan takes Tobi from there to 92%.',
          next: -90,
        })
        tell.on(-93)
        tell.ended('The first aim is reached. The rest goes on in a new plan from {-92}.')
      },
    },
    {
      key: 'plan-2',
      kind: 'early-help',
      template: 'ehm-review',
      about: 'tobi',
      by: 'joy',
      begins: -92,
      goesOnFrom: 'plan-1',
      needs: [
        {
          text: 'Tobi, you need to catch up the maths you missed, so that you can choose the course you want next year.',
          impact: 2,
          answers: ['w1'],
          tasks: [
            task(
              'Mr Dunmore will put your name down for the maths group on Thursdays at 3.15pm.',
              'office',
              -80,
            ),
            task('Your mum will sign the form for the maths group.', 'mum', -82),
            task(
              'Your dad will fetch you from the maths group at 4.15pm.',
              'dad',
              'Thursdays from {-41} to {+34}',
              { starts: -41 },
            ),
            task(
              'Mrs Penrose will show you and your mum the four maths topics you missed, and the week for each.',
              'head',
              5,
              { starts: -40 },
            ),
          ],
          goals: [
            goal(
              'You have passed the tests of the four units you missed and chosen your course.',
              'family',
              'The maths tests in the school’s records',
              'Mrs Penrose',
            ),
          ],
          measures: [
            {
              what: 'Maths units passed',
              unit: 'of 4',
              from: 0,
              to: 4,
              stages: [
                [-30, 2],
                [34, 4],
              ],
              source: 'Maths tests',
            },
          ],
        },
      ],
      consequences: {
        endsWhen: 'Tobi has been in school on 92% of days for one whole term.',
        increasesWhen: 'Tobi is below 70% for three weeks.',
        bottomLine: 'Tobi speaks to Mrs Penrose before he goes home early.',
        backup: 'Uncle Segun drives Tobi every day for two weeks while we meet again.',
      },
      story(tell) {
        tell.reworded(
          'n1',
          'Tobi, you need to be in school on 92% of days by {+34}; when this plan began it was 76%.',
        )
        tell.added(
          'n1t4',
          'n1',
          task(
            'You will walk to school with Uncle Segun’s son Dayo on Tuesdays, Wednesdays and Thursdays, leaving at 8.05am.',
            'tobi',
            'Tuesdays, Wednesdays and Thursdays from {-46} to {+34}',
            { repeat: { days: ['Tue', 'Wed', 'Thu'], from: -46, until: 34 } },
          ),
        )
        tell.added(
          'n1t5',
          'n1',
          task(
            'Mr Dunmore will send your mum and dad your week’s figures by text.',
            'office',
            'every Friday from {-46} to {+34}',
            { starts: -46 },
          ),
        )
        tell.added(
          'n1t6',
          'n1',
          task('Uncle Segun will have his car back from the garage and drive you on Mondays.', 'uncle', 3),
        )
        tell.changed('n1m1', { baseline: 76, target: 92 })
        tell.staged('n1m1', [
          [-46, 84],
          [34, 92],
        ])
        tell.share(['tobi', 'mum', 'dad'], 'link')
        tell.seen('mum', 'link')
        tell.seen('tobi', 'link')
        tell.on(-88)
        tell.agree('tobi')
        tell.agree('mum')
        tell.agree('dad')
        for (const person of ['uncle', 'coach', 'head', 'office', 'joy']) tell.agree(person)
        tell.means('mum', 'Dayo, maths, and a text on Fridays.', 'joy')
        tell.means('dad', 'I fetch him from maths.', 'joy')
        tell.view('mum', 'I see him leave with Dayo and I breathe out.')
        tell.view('dad', 'Thursdays I can do.')
        tell.view('tobi', 'I can do three days of walking. Five would be a lie.')
        tell.means('tobi', 'Walk with Dayo, maths on Thursdays, figures on Fridays.', 'joy')
        tell.start(-46)
        tell.on(-82)
        tell.done('n3t2', 'The form is in Mr Dunmore’s folder.', 'record')
        tell.done('n3t1', 'You are on the list of the maths group from {-80}.')
        for (const task of ['n1t4', 'n1t5', 'n3t3']) tell.begun(task)
        tell.on(-46)
        tell.register('n1m1', -88, [77, 79, 78, 82, 84, 84])
        tell.register('n3m1', -74, [0, 1], 21)
        tell.review({
          tookPart: ['tobi', 'mum', 'head', 'joy'],
          child: 'Tobi chaired the last quarter of an hour himself.',
          directions: { n1: 'improving', n3: 'same' },
          found: {
            n1: { happened: 'You have been late once in three weeks, and you stay for lunch.' },
            n3: {
              happened: 'One unit passed. You went to the group twice of five times.',
              because: 'One unit in six weeks leaves three for the next eleven.',
            },
          },
          said: [['tobi', 'Nobody has asked me about the corridors for a month. That is good.']],
          consequencesHold: true,
          questions: {
            'within-reach': { answer: 'yes' },
            'child-has-a-say': { answer: 'yes', words: 'Three days of walking was his own offer.' },
          },
          decisions: 'Walking works. One maths unit is passed; Mrs Penrose lays out the other three by {+5}.',
          next: 6,
        })
        tell.on(-20)
        tell.register('n1m1', -44, [85, 86, 88, 89])
        tell.register('n3m1', -32, [2])
        tell.ticked('n1t4', -46, 'xxx xxx xx- xxx')
        tell.evidence(
          'n1t4',
          'You came through the gate with Dayo on 11 of 12 days.',
          'seen-by-professional',
          'office',
        )
        tell.evidence('n1t4', 'I like it that Dayo waits.', 'said-by-child', 'tobi')
        tell.evidence(
          'n3t3',
          'He was in the car at a quarter past four, every time.',
          'said-by-parent',
          'dad',
        )
        tell.on(-4)
        tell.register('n1m1', -16, [90, 89])
        tell.ticked('n1t4', -18, 'xxx xxx')
        tell.begun('n3t4')
      },
    },
  ],
}
