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
      story(tell) {
        tell.on(-114)
        tell.share(['niamh', 'dad'])
        tell.seen('dad')
        tell.view('niamh', 'If I do not do it nobody does. I would like to be in the play.')
        tell.on(-112)
        tell.agree('niamh')
        tell.agree('dad')
        tell.agree('gran')
        tell.start(40)
        tell.on(-95)
        tell.done('n1t2', 'Niamh is on the list for Tuesdays.', 'record')
        tell.on(-90)
        tell.stage('n2t1', 0)
        tell.on(-80)
        tell.reading('n1m1', 1)
        tell.on(-64)
        tell.evidence(
          'n2t1',
          'Two Fridays were missed while Elspeth Muir was ill.',
          'seen-by-professional',
          'tutor',
        )
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
        tell.reading('n1m1', 4)
        tell.on(-75)
        tell.done(
          'n1t2',
          'The box stands by Cian’s bed with her scarf in it.',
          'seen-by-professional',
          'bereavement',
        )
        tell.on(-46)
        tell.reading('n1m1', 7)
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
