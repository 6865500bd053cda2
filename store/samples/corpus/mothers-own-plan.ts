import { goal, type SampleFamily, task } from '../shape.ts'

/** A mother’s own plan about drinking, still a draft, beside a family plan that has been worked to and reviewed. */
export const mothersOwnPlan: SampleFamily = {
  key: 'sample-10',
  name: 'Mensah-Reid',
  team: 'meadow',
  workers: { gethin: 'gethin' },
  people: {
    mum: {
      name: 'Patricia Mensah-Reid',
      is: 'parent',
      relation: 'Mum',
      turns: [35, 200],
      contact: '07700 900108',
    },
    jonah: { name: 'Jonah Mensah-Reid', is: 'child', turns: [11, 70] },
    abena: { name: 'Abena Mensah-Reid', is: 'child', turns: [8, 300] },
    dad: { name: 'Craig Reid', is: 'parent', relation: 'Dad', contact: '07700 900109' },
    neighbour: { name: 'Mr Olusegun', is: 'network', role: 'neighbour' },
    recovery: {
      name: 'Fintan Daly',
      is: 'professional',
      role: 'recovery worker',
      organisation: 'Reedbank recovery centre',
    },
    gp: { name: 'Dr Abbott', is: 'professional', role: 'GP' },
    gethin: { name: 'Gethin Pryce', is: 'professional', role: 'social worker' },
  },
  plans: [
    {
      key: 'plan-1',
      kind: 'family-plan',
      template: 'ehm-review',
      by: 'gethin',
      begins: -75,
      worries: [
        {
          text: 'Jonah and Abena put themselves to bed on three evenings of each week, while Mum was drinking.',
          kind: 'danger',
          from: 'Jonah’s teacher, {-80}',
        },
      ],
      strengths: [
        'Mum rang the recovery centre herself.',
        'Jonah knocks at Mr Olusegun’s when he is worried.',
      ],
      needs: [
        {
          text: 'Jonah and Abena, you need a grown-up who has not been drinking with you from tea until you are asleep, on 7 evenings out of 7; when we began it was 4.',
          impact: 3,
          answers: ['w1'],
          tasks: [
            task(
              'If your mum has been drinking, she will ring your dad before 4pm, and he will come and stay until you are asleep.',
              'dad',
              30,
            ),
            task(
              'Mr Olusegun will have you for tea on Wednesdays, when your mum is at the recovery centre.',
              'neighbour',
              'Wednesdays from {-34} to {+27}',
              { starts: -34 },
            ),
            task(
              'Fintan Daly will meet your mum on Wednesdays at 4pm.',
              'recovery',
              'Wednesdays from {-68} to {+30}',
            ),
          ],
          goals: [
            goal(
              'You have tea, a story and lights out with a sober grown-up on 7 evenings out of 7.',
              'family',
              'The evening calendar that you, Jonah, tick, and what Mr Olusegun sees',
              'Mr Olusegun',
            ),
          ],
          measures: [
            {
              what: 'Evenings with a sober grown-up',
              unit: 'of 7',
              from: 4,
              to: 7,
              stages: [
                [-35, 6],
                [30, 7],
              ],
              source: 'Evening calendar',
            },
          ],
        },
        {
          text: 'Abena, you need to be fetched from school by 3.20pm on 5 days out of 5; when we began it was 3.',
          impact: 2,
          answers: ['w1'],
          tasks: [
            task(
              'Your dad will fetch you on Mondays and Wednesdays, and your mum on the other days.',
              'dad',
              'Mondays and Wednesdays from {-68} to {+30}',
            ),
          ],
          goals: [
            goal(
              'Somebody you know is at the gate by 3.20pm every day.',
              'family',
              'The school’s list of late fetching',
              'Abena’s teacher',
            ),
          ],
          measures: [
            {
              what: 'Days fetched on time',
              unit: 'of 5',
              from: 3,
              to: 5,
              stages: [
                [-35, 4],
                [30, 5],
              ],
              source: 'School list',
            },
          ],
        },
      ],
      consequences: {
        endsWhen: 'The evening calendar has been full for three months.',
        increasesWhen: 'Jonah and Abena are alone on an evening.',
        bottomLine: 'Mum is sober when she alone looks after Jonah and Abena.',
        backup: 'Dad takes Jonah and Abena to his flat the same evening.',
      },
      story(tell) {
        tell.share(['mum', 'dad'])
        tell.on(-70)
        tell.seen('mum')
        tell.seen('dad')
        tell.view('mum', 'I want them to smell toast and not wine.')
        tell.view('dad', 'I will come. Ring me early, not late.')
        tell.view('jonah', 'I do not want to be the one who looks after Abena every time.')
        tell.view('abena', 'Mr Olusegun lets me feed the birds.')
        tell.on(-68)
        for (const person of ['mum', 'dad', 'jonah', 'neighbour', 'recovery', 'gp', 'gethin'])
          tell.agree(person)
        tell.agree('abena', 'in-part', {
          because: 'She wants Mum to fetch her every day.',
          meansForRisk: 'None for now: Mr Olusegun walks her home on the other days.',
          willDo: 'Gethin Pryce asks Abena again at the review.',
        })
        tell.means('mum', 'If I slip, I ring Craig before four. Nobody shouts.', 'gethin')
        tell.means('jonah', 'I tick the calendar and I can knock next door.', 'gethin')
        tell.start(-34)
        tell.on(-35)
        tell.reading('n1m1', 6)
        tell.reading('n2m1', 4)
        tell.on(-34)
        tell.review({
          tookPart: ['mum', 'dad', 'jonah', 'neighbour', 'recovery', 'gethin'],
          directions: { n1: 'improving', n2: 'improving' },
          decisions: 'Mum would like a plan of her own as well, with Fintan Daly; it is written by {+12}.',
          next: 29,
        })
        tell.on(-6)
        tell.reading('n1m1', 7)
        tell.reading('n2m1', 5)
        tell.evidence(
          'n1g1',
          'The calendar is full for two weeks, and Mr Olusegun saw the lights go out at 8pm.',
          'seen-by-network',
          'neighbour',
        )
      },
    },
    {
      key: 'plan-2',
      kind: 'adult-plan',
      template: 'cumbria',
      about: 'mum',
      by: 'gethin',
      begins: -4,
      meeting: 12,
      people: ['mum', 'dad', 'neighbour', 'recovery', 'gp', 'gethin'],
      worries: [
        {
          text: 'Patricia drinks on four evenings a week, and says she starts when the house is quiet.',
          from: 'Fintan Daly, {-5}',
        },
      ],
      needs: [
        {
          text: 'Patricia needs her evenings to hold something else: 5 evenings a week without a drink by {+60}; now it is 3.',
          impact: 3,
          answers: ['w1'],
          factors: [['Patricia says that Sundays are the hardest.', 'family', 'mum']],
          tasks: [
            task(
              'Patricia will write in the blue book each evening what she did from 7pm to 9pm.',
              'mum',
              'every evening from {+1} to {+60}',
            ),
            task(
              'Fintan Daly will talk through the blue book with Patricia on Wednesdays.',
              'recovery',
              'Wednesdays from {+3} to {+60}',
            ),
            task('Dr Abbott will see Patricia and check her blood.', 'gp', 9),
          ],
          measures: [
            {
              what: 'Evenings without a drink',
              unit: 'of 7',
              from: 3,
              to: 5,
              stages: [
                [30, 4],
                [60, 5],
              ],
              source: 'Blue book and breath tests',
            },
          ],
        },
        { text: 'Patricia needs to sleep better and feel more like herself.' },
      ],
      story(tell) {
        tell.on(-2)
        tell.view('mum', 'I want to do this one for me and not because somebody is watching.')
      },
    },
  ],
}
