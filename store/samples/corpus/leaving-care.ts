import { goal, type SampleFamily, task } from '../shape.ts'

/** A young man who leaves care on his eighteenth birthday, whose own name is written from right to left. */
export const leavingCare: SampleFamily = {
  key: 'sample-8',
  name: 'حیدری',
  team: 'meadow',
  workers: { gethin: 'gethin', dilip: 'dilip' },
  people: {
    yousef: { name: 'یوسف حیدری', is: 'child', turns: [18, 83] },
    carer: { name: 'Bridget Salter', is: 'carer', relation: 'Bridget', contact: '01632 960155' },
    uncle: { name: 'Karim Haidari', is: 'relative', relation: 'Uncle Karim' },
    adviser: { name: 'Naledi Mokoena', is: 'professional', role: 'personal adviser' },
    college: {
      name: 'Mr Trevanion',
      is: 'professional',
      role: 'course tutor',
      organisation: 'Saltbeck College',
    },
    friend: { name: 'Sami Noori', is: 'network', role: 'friend and team mate' },
    gethin: { name: 'Gethin Pryce', is: 'professional', role: 'social worker' },
    dilip: { name: 'Dilip Rao', is: 'professional', role: 'independent reviewing officer' },
  },
  plans: [
    {
      key: 'plan-1',
      kind: 'pathway-plan',
      template: 'liberi',
      about: 'yousef',
      by: 'gethin',
      begins: -94,
      meeting: -84,
      ends: 83,
      worries: [
        {
          text: 'Yousef turns 18 on {+83} and has nowhere of his own to live yet.',
          from: 'Pathway assessment of {-98}',
        },
        {
          text: 'Yousef has lent his savings to people he met on the bus, and they have not paid him back.',
          from: 'Bridget Salter, {-96}',
        },
      ],
      strengths: [
        'You cook for eight people without a recipe.',
        'You have passed both of your English tests.',
      ],
      needs: [
        {
          text: 'Yousef, you need a room of your own with your name on the door by {+76}, near college and near Uncle Karim.',
          impact: 3,
          answers: ['w1'],
          factors: [
            ['You say that you do not want to share a kitchen with people who shout.', 'child', 'yousef'],
          ],
          tasks: [
            task(
              'You and Naledi Mokoena will look at three rooms and write down what you like about each.',
              'adviser',
              -21,
            ),
            task('Naledi Mokoena will send in the form for the room at Weaver’s Yard.', 'adviser', 6),
            task(
              'You will stay at the room for two weekends before you move, and Bridget will keep your bed.',
              'yousef',
              55,
              {
                stages: [
                  [34, 'The first weekend'],
                  [55, 'The second weekend'],
                ],
              },
            ),
          ],
          goals: [
            goal(
              'You have the key to a room you chose, and have slept there on four nights before you move.',
              'family',
              'The signed agreement for the room, and what Naledi Mokoena sees there',
              'Naledi Mokoena',
            ),
          ],
        },
        {
          text: 'Yousef, you need to keep £300 for your first month; now it is £40.',
          impact: 2,
          answers: ['w2'],
          factors: [['You say that it is rude to say no to somebody who asks.', 'child', 'yousef']],
          tasks: [
            task(
              'You will put £20 a week into the savings account that needs two signatures.',
              'yousef',
              'every Friday from {-80} to {+76}',
              { repeat: { days: ['Fri'], from: -80, until: 76 } },
            ),
            task(
              'Uncle Karim and you will write down who still owes you money, and what you will say to them.',
              'uncle',
              -44,
            ),
          ],
          goals: [
            goal(
              'There is £300 in your account, and you have said no twice and told Uncle Karim about it.',
              'family',
              'The bank’s statement',
              'Naledi Mokoena',
            ),
          ],
          measures: [
            {
              what: 'Savings',
              unit: '£',
              from: 40,
              to: 300,
              stages: [
                [-30, 140],
                [20, 220],
                [76, 300],
              ],
              source: 'Bank statement',
            },
          ],
        },
        {
          text: 'Yousef, you need to finish the first year of your kitchen course with all six units passed; now it is 2.',
          impact: 2,
          answers: ['w1'],
          factors: [['You say that the test words are harder than the cooking.', 'child', 'yousef']],
          tasks: [
            task(
              'Mr Trevanion will give you one more hour on knife work on Wednesdays at 4pm.',
              'college',
              'Wednesdays from {-70} to {+20}',
            ),
            task('You will hand in units three and four.', 'yousef', -12),
            task('Sami Noori will read your English out loud with you before each test.', 'friend', 18),
          ],
          goals: [
            goal(
              'You have passed six units, and have a place in the second year or a job in a kitchen.',
              'family',
              'The college’s list of marks',
              'Mr Trevanion',
            ),
          ],
          measures: [
            {
              what: 'Units passed',
              unit: 'of 6',
              from: 2,
              to: 6,
              stages: [
                [-10, 4],
                [76, 6],
              ],
              source: 'College marks',
            },
          ],
        },
        {
          text: 'Yousef, you need three people you can ring at any hour, in a language you think in.',
          impact: 2,
          answers: ['w2'],
          factors: [['You say that people change their numbers and do not tell you.', 'child', 'yousef']],
          tasks: [
            task(
              'You will choose three people and ask each of them, with Naledi Mokoena beside you if you like.',
              'yousef',
              -60,
            ),
            task(
              'Uncle Karim will have you for dinner on Thursdays.',
              'uncle',
              'Thursdays from {-80} to {+83}',
            ),
          ],
          goals: [
            goal(
              'You have rung each of your three people at least once, and they have rung you.',
              'network',
              'What your three people tell Naledi Mokoena',
              'Naledi Mokoena',
            ),
          ],
        },
      ],
      consequences: {
        endsWhen: 'You say that you manage, and have done so for six months; at the latest when you are 25.',
        increasesWhen: 'You lose your room or your course, or somebody takes your money.',
        bottomLine: 'You have a bed on your birthday.',
        backup: 'You stay with Bridget until a room is ready; she has said yes in writing.',
      },
      story(tell) {
        tell.on(-88)
        tell.share(['yousef', 'carer'], 'print')
        tell.seen('yousef', 'print')
        tell.seen('carer', 'print')
        tell.view(
          'yousef',
          'I came with one bag. I want to leave with a house key, a knife set and my friends.',
        )
        tell.view('carer', 'He can have his bed here until he has a better one.')
        tell.on(-84)
        tell.agree('yousef')
        tell.agree('carer')
        tell.agree('adviser')
        tell.agree('college')
        for (const person of ['uncle', 'friend', 'gethin', 'dilip']) tell.agree(person)
        tell.means('yousef', 'Room, money, kitchen, three people. In that order.', 'adviser')
        tell.start(-30)
        tell.on(-60)
        tell.done(
          'n4t1',
          'Uncle Karim, Sami Noori and Bridget have each said yes.',
          'said-by-child',
          'yousef',
        )
        tell.on(-46)
        tell.done('n2t2', 'A list of two names and £70; one has paid back £30.', 'seen-by-network', 'uncle')
        tell.on(-30)
        tell.register('n2m1', -77, [60, 80, 80, 100, 120, 140, 150])
        tell.ticked('n2t1', -80, 'xx-xxx xo')
        tell.reading('n3m1', 3)
        tell.review({
          tookPart: ['yousef', 'carer', 'adviser', 'college', 'gethin', 'dilip'],
          directions: { n1: 'same', n2: 'improving', n3: 'improving', n4: 'improving' },
          decisions:
            'Two rooms have been looked at. Naledi Mokoena shows the third by {-21}; Bridget keeps the bed.',
          next: 41,
          by: 'dilip',
        })
        tell.on(-21)
        tell.done('n1t1', 'Yousef wrote: “Weaver’s Yard. Quiet, and a gas hob.”', 'record')
        tell.on(-10)
        tell.reading('n3m1', 4)
        tell.register('n2m1', -28, [150, 170, 190, 210])
        tell.ticked('n2t1', -26, 'xxx')
        tell.done('n3t2', 'Both are marked as passed.', 'record')
        tell.on(-5)
        tell.begun('n1t2')
      },
    },
  ],
}
