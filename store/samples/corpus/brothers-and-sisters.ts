import { goal, type SampleFamily, task } from '../shape.ts'

/** A brother and a sister with a plan each: hers has stood still for two months, his has come to a good end. */
export const brothersAndSisters: SampleFamily = {
  key: 'sample-12',
  name: 'Ó Dálaigh',
  team: 'meadow',
  workers: { gethin: 'gethin' },
  openedBy: {
    staff: 'amira',
    on: -17,
    why: 'Duty call from Mamó at 9.40am: Cian had not come home from school.',
  },
  people: {
    niamh: { name: 'Niamh Ó Dálaigh', is: 'child', turns: [12, 15] },
    cian: { name: 'Cian Ó Dálaigh', is: 'child', turns: [9, 210] },
    dad: { name: 'Séamus Ó Dálaigh', is: 'parent', relation: 'Dad', contact: '07700 900150' },
    gran: { name: 'Bríd Ó Dálaigh', is: 'relative', relation: 'Mamó', contact: '01632 960170' },
    bereavement: { name: 'Elspeth Muir', is: 'professional', role: 'bereavement counsellor' },
    teacher: {
      name: 'Mr Bassey',
      is: 'professional',
      role: 'class teacher',
      organisation: 'Wrenhollow Junior School',
    },
    tutor: {
      name: 'Ms Farrant',
      is: 'professional',
      role: 'form tutor',
      organisation: 'Kittiwake Meadow School',
    },
    gethin: { name: 'Gethin Pryce', is: 'professional', role: 'social worker' },
  },
  plans: [
    {
      key: 'plan-1',
      kind: 'child-in-need',
      template: 'cumbria',
      about: 'niamh',
      by: 'gethin',
      begins: -120,
      worries: [
        {
          text: 'Niamh has cooked, washed and got Cian up for school since their mum died, and falls asleep in lessons.',
          from: 'Ms Farrant, {-125}',
        },
      ],
      strengths: ['Niamh and Cian light a candle for Mum on Sundays with Dad.'],
      needs: [
        {
          text: 'Niamh needs two afternoons a week that are her own; now there is none.',
          impact: 3,
          answers: ['w1'],
          tasks: [
            task(
              'Mamó will cook on Tuesdays and Thursdays and stay until 7pm.',
              'gran',
              'Tuesdays and Thursdays from {-112} to {+20}',
              { repeat: { days: ['Tue', 'Thu'], from: -112, until: 20 } },
            ),
            task('Ms Farrant will get Niamh a place in the drama group on Tuesdays.', 'tutor', -96),
          ],
          goals: [
            goal(
              'Niamh goes to drama on Tuesdays and sees her friends on Thursdays.',
              'family',
              'The drama group’s list',
              'Ms Farrant',
            ),
          ],
          measures: [
            {
              what: 'Afternoons of her own',
              unit: 'a week',
              from: 0,
              to: 2,
              stages: [
                [-80, 1],
                [-40, 2],
              ],
              source: 'Niamh’s calendar',
            },
          ],
        },
        {
          text: 'Niamh needs somebody to talk to about Mum who is not Dad.',
          impact: 3,
          answers: ['w1'],
          tasks: [
            task('Elspeth Muir will see Niamh at school on six Fridays at 2pm.', 'bereavement', -65, {
              stages: [
                [-90, 'The first Friday'],
                [-65, 'The sixth Friday'],
              ],
            }),
          ],
          goals: [
            goal(
              'Niamh says that she can think of Mum and still do her day.',
              'family',
              'What Niamh tells Elspeth Muir, and what Ms Farrant sees in lessons',
              'Elspeth Muir',
            ),
          ],
        },
      ],
      consequences: {
        endsWhen: 'Niamh has had two afternoons of her own in each week of one whole term.',
        increasesWhen: 'Niamh stays away from school to look after Cian, or stops eating with them.',
        bottomLine: 'A grown-up cooks, and a grown-up gets Cian up.',
        backup: 'Mamó moves in from Monday to Thursday for four weeks, and Dad changes to the early shift.',
      },
      story(tell) {
        tell.on(-114)
        tell.share(['niamh', 'dad'])
        tell.seen('dad')
        tell.view('niamh', 'If I do not do it nobody does. I would like to be in the play.')
        tell.on(-112)
        tell.agree('niamh')
        tell.agree('dad')
        tell.agree('gran')
        tell.start(-70)
        tell.begun('n1t1')
        tell.begun('n2t1')
        tell.on(-95)
        tell.done('n1t2', 'Niamh is on the list for Tuesdays.', 'record')
        tell.on(-90)
        tell.stage('n2t1', 0)
        tell.on(-70)
        tell.register('n1m1', -110, [0, 1, 1, 0, 1, 1])
        tell.ticked('n1t1', -110, 'x- xx x- -- x- x-')
        tell.review({
          tookPart: ['niamh', 'dad', 'gran', 'tutor', 'gethin'],
          child: 'Niamh was there for all of it, and left twice to look after Cian in the next room.',
          directions: { n1: 'same', n2: 'same', n1g1: 'same', n2g1: 'same' },
          found: {
            n1: {
              happened:
                'Niamh went to drama on three Tuesdays of six. On Thursdays Mamó’s hip kept her at home.',
              because: 'One afternoon is not two, and it was a different one each week.',
            },
            n2: { happened: 'Two of the first four Fridays did not happen.' },
          },
          said: [['niamh', 'I said I could manage. I was not asked if I wanted to.']],
          consequencesHold: true,
          decisions: 'Mamó goes on. Elspeth Muir makes up the Fridays that were missed by {-40}.',
          next: -28,
        })
        tell.on(-64)
        tell.evidence(
          'n2t1',
          'Two Fridays were missed while Elspeth Muir was ill.',
          'seen-by-professional',
          'tutor',
        )
        tell.on(-28)
        tell.register('n1m1', -68, [1, 0, 1, 1, 0, 1])
        tell.ticked('n1t1', -68, 'x- -- x- x- -- x-')
        tell.review({
          tookPart: ['niamh', 'dad', 'gran', 'tutor', 'gethin'],
          child: 'Niamh wrote down beforehand what a good week would be, day by day, and read it out.',
          directions: { n1: 'same', n2: 'worse', n1g1: 'same', n2g1: 'worse' },
          found: {
            n1: { happened: 'One afternoon in most weeks, as before. Niamh fell asleep in two lessons.' },
            n2: { happened: 'Elspeth Muir has been ill since {-50}. Niamh has stopped going to the room.' },
          },
          said: [
            ['niamh', 'I do not want another sheet. I want somebody to cook.'],
            ['dad', 'I did not see it. I come home and it is all done.'],
          ],
          consequencesHold: true,
          consequences: 'Dad asked his foreman today for the early shift.',
          backupUsed: true,
          backup: 'Two reviews without a change are enough. Mamó’s bed is in the front room from {-20}.',
          added: [
            [
              'n1t3',
              'n1',
              task(
                'Dad will change to the early shift and cook on Mondays, Wednesdays and Fridays.',
                'dad',
                12,
              ),
            ],
            [
              'n2t2',
              'n2',
              task(
                'Gethin Pryce will find Niamh somebody else to talk to about Mum, and she will choose.',
                'gethin',
                9,
              ),
            ],
          ],
          questions: {
            'every-part-owned': { answer: 'no', words: 'It was Niamh’s, whatever the plan said.' },
            'within-reach': { answer: 'in-part', words: 'Not for Mamó’s hip.' },
          },
          decisions: 'The backup plan is opened. We meet again in four weeks, not in six.',
          next: 14,
        })
        tell.on(-10)
        tell.register('n1m1', -26, [1, 2])
        tell.evidence('n1t3', 'Dad made the soup. It was all right.', 'said-by-child', 'niamh')
      },
    },
    {
      key: 'plan-2',
      kind: 'child-in-need',
      template: 'cumbria',
      about: 'cian',
      by: 'gethin',
      begins: -119,
      worries: [
        { text: 'Cian wets his bed on five nights of each week since his mum died.', from: 'Dad, {-125}' },
      ],
      strengths: ['Cian tells Mamó his dreams.'],
      needs: [
        {
          text: 'Cian needs dry nights: 6 of 7; when we began it was 2.',
          impact: 2,
          answers: ['w1'],
          tasks: [
            task(
              'Dad will wake Cian at 10.30pm and walk with him to the bathroom.',
              'dad',
              'every night from {-112} to {-40}',
            ),
            task(
              'Elspeth Muir will make a memory box with Cian and Dad on three Saturdays.',
              'bereavement',
              -75,
            ),
          ],
          goals: [
            goal(
              'Cian has 6 dry nights out of 7 for four weeks, and stays a night at Mamó’s.',
              'family',
              'The night chart and what Mamó tells',
              'Mamó',
            ),
          ],
          measures: [
            {
              what: 'Dry nights',
              unit: 'of 7',
              from: 2,
              to: 6,
              stages: [
                [-80, 4],
                [-45, 6],
              ],
              source: 'Night chart',
            },
          ],
        },
      ],
      consequences: {
        endsWhen: 'Cian has 6 dry nights out of 7 for four weeks.',
        increasesWhen: 'Cian stops sleeping or eating.',
        bottomLine: 'Nobody is cross with Cian about it.',
        backup: 'Mamó stays for a week and we meet again.',
      },
      story(tell) {
        tell.on(-113)
        tell.share(['cian', 'dad'])
        tell.seen('dad')
        tell.view('cian', 'I dream that she comes back and then I wake up and it is wet.')
        tell.on(-112)
        tell.agree('cian')
        tell.agree('dad')
        tell.agree('gran')
        tell.means('cian', 'Dad wakes me up, and we make a box for Mum.', 'bereavement')
        tell.start(-44)
        tell.on(-80)
        tell.register('n1m1', -110, [2, 2, 3, 4, 4])
        tell.on(-75)
        tell.done(
          'n1t2',
          'The box stands by Cian’s bed with her scarf in it.',
          'seen-by-professional',
          'bereavement',
        )
        tell.on(-46)
        tell.register('n1m1', -74, [5, 6, 6, 7])
        tell.evidence('n1g1', 'Cian slept at Mamó’s on {-52} and woke up dry.', 'seen-by-network', 'gran')
        tell.on(-44)
        tell.done('n1t1', 'Not needed any more since {-60}; the chart has been dry for four weeks.', 'record')
        tell.review({
          tookPart: ['cian', 'dad', 'gran', 'bereavement', 'gethin'],
          directions: { n1: 'improving' },
          decisions: 'Cian’s need is met. His plan ends; Niamh’s goes on.',
        })
        tell.goalMet('n1g1')
        tell.needMet('n1')
        tell.on(-42)
        tell.ended(
          'Cian has been dry for four weeks and sleeps at Mamó’s. Dad knows whom to ring if it comes back.',
        )
      },
    },
  ],
}
