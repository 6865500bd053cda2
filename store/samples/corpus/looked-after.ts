import { goal, type SampleFamily, task } from '../shape.ts'

/** A girl in foster care: an education plan whose review is late, and a care plan in which nothing has happened for weeks. */
export const lookedAfter: SampleFamily = {
  key: 'sample-9',
  name: 'Okonjo',
  team: 'harbour',
  workers: { amira: 'amira', dilip: 'dilip' },
  people: {
    grace: { name: 'Grace Okonjo', is: 'child', turns: [11, 140] },
    mum: { name: 'Blessing Okonjo', is: 'parent', relation: 'Mum' },
    carer: { name: 'Wendy Pascoe', is: 'carer', relation: 'Wendy', contact: '01632 960161' },
    brother: { name: 'Emeka Okonjo', is: 'relative' },
    teacher: {
      name: 'Mr Lindqvist',
      is: 'professional',
      role: 'designated teacher',
      organisation: 'Tarnwick Primary School',
    },
    virtual: { name: 'Perpetua Quill', is: 'professional', role: 'education adviser for children in care' },
    amira: { name: 'Amira Yusuf', is: 'professional', role: 'social worker' },
    dilip: { name: 'Dilip Rao', is: 'professional', role: 'independent reviewing officer' },
  },
  plans: [
    {
      key: 'plan-1',
      kind: 'personal-education-plan',
      template: 'outcomes',
      about: 'grace',
      by: 'amira',
      begins: -112,
      meeting: -104,
      worries: [
        {
          text: 'Grace has changed school twice in a year and reads as children of seven do.',
          from: 'Reading test of {-116}',
        },
      ],
      strengths: ['Grace draws maps of places that are not there, with every street named.'],
      needs: [
        {
          text: 'Grace needs to read as children of nine do by {+60}; in the test of {-116} it was seven years and two months.',
          impact: 3,
          answers: ['w1'],
          tasks: [
            task(
              'Mr Lindqvist will read with Grace for twenty minutes on Mondays, Wednesdays and Fridays at 8.40am.',
              'teacher',
              'Mondays, Wednesdays and Fridays from {-100} to {+60}',
              { repeat: { days: ['Mon', 'Wed', 'Fri'], from: -100, until: 60 } },
            ),
            task('Perpetua Quill will pay for ten books that Grace chooses herself.', 'virtual', -86),
            task(
              'Mr Lindqvist will test Grace’s reading again and tell Wendy and Amira Yusuf.',
              'teacher',
              -16,
            ),
          ],
          goals: [
            goal(
              'Grace reads a book of maps and travels by herself and tells Wendy about it, and her reading age is nine.',
              'professional',
              'The reading test',
              'Mr Lindqvist',
            ),
          ],
          measures: [
            {
              what: 'Reading age',
              unit: 'months',
              from: 86,
              to: 108,
              stages: [
                [-30, 96],
                [60, 108],
              ],
              source: 'Reading test',
            },
          ],
        },
        {
          text: 'Grace needs one friend to sit with at lunch; on most days she sits alone.',
          impact: 2,
          tasks: [
            task(
              'Mr Lindqvist will begin a map club on Tuesdays at lunch, and Grace will choose two children to ask.',
              'teacher',
              -80,
            ),
            task('Wendy will have one of them to tea.', 'carer', -9),
          ],
          goals: [
            goal(
              'Grace eats lunch with somebody on 4 days out of 5.',
              'network',
              'What the lunch staff write down on two weeks',
              'Mr Lindqvist',
            ),
          ],
          measures: [
            {
              what: 'Lunches with somebody',
              unit: 'of 5',
              from: 1,
              to: 4,
              stages: [
                [-30, 3],
                [60, 4],
              ],
              source: 'Lunch sheet',
            },
          ],
        },
      ],
      consequences: {
        endsWhen: 'Grace is no longer in care, or turns 18.',
        increasesWhen: 'Grace has to change school again.',
        bottomLine: 'Grace stays at Tarnwick Primary School until she is eleven.',
        backup: 'A taxi brings Grace to Tarnwick from wherever she sleeps.',
      },
      story(tell) {
        tell.on(-108)
        tell.share(['carer', 'mum'], 'print')
        tell.seen('carer', 'print')
        tell.view('grace', 'I like books with maps. I do not like reading out loud when they look.')
        tell.on(-104)
        tell.agree('grace')
        tell.agree('carer')
        tell.agree('teacher')
        for (const person of ['virtual', 'brother', 'amira', 'dilip']) tell.agree(person)
        tell.agree('mum', 'could-not-be-asked', {
          because: 'Mum did not come. Emeka takes her a copy, and Amira Yusuf rings on {-97}.',
        })
        tell.means('grace', 'Reading when nobody looks, and my club.', 'teacher')
        tell.start(-14)
        tell.on(-86)
        tell.done('n1t2', 'Ten books, seven of them with maps.', 'record')
        tell.on(-80)
        tell.done('n2t1', 'Six children came to the first map club.', 'seen-by-professional', 'teacher')
        tell.on(-30)
        tell.register('n1m1', -98, [87, 89, 92, 95], 21)
        tell.register('n2m1', -98, [1, 1, 2, 1, 2, 2, 3, 2, 3, 3])
        tell.ticked('n1t1', -98, 'xxx xx- xxx xxx x-x xxx xoo xxx xxx xxx')
        tell.evidence(
          'n1g1',
          'Grace read me the whole map of the underground river.',
          'seen-by-network',
          'brother',
        )
        tell.evidence('n2g1', 'I sit with Posy and the other map person.', 'said-by-child', 'grace')
      },
    },
    {
      key: 'plan-2',
      kind: 'care-plan',
      template: 'outcomes',
      about: 'grace',
      by: 'amira',
      begins: -160,
      meeting: -152,
      worries: [{ text: 'Grace has moved four times in two years.', from: 'Review of {-165}' }],
      needs: [
        {
          text: 'Grace needs to stay with Wendy, and to know that she will.',
          impact: 3,
          answers: ['w1'],
          tasks: [
            task('Amira Yusuf will ask the panel to match Grace with Wendy for good.', 'amira', -70),
            task('Wendy and Grace will paint her room.', 'carer', -60),
          ],
          goals: [
            goal(
              'Grace has heard from Wendy and Amira Yusuf that she stays, and has her own colour on the wall.',
              'professional',
              'The panel’s letter',
              'Amira Yusuf',
            ),
          ],
        },
        {
          text: 'Grace needs to see Emeka on 2 Sundays of each month; last winter it was none.',
          impact: 2,
          tasks: [
            task(
              'Wendy will drive Grace to Emeka’s on the first and third Sunday.',
              'carer',
              'the first and third Sunday from {-150} to {+60}',
            ),
          ],
          goals: [
            goal(
              'Grace and Emeka have cooked together on 2 Sundays of each month.',
              'family',
              'Wendy’s diary',
              'Wendy',
            ),
          ],
          measures: [
            {
              what: 'Sundays with Emeka',
              unit: 'a month',
              from: 0,
              to: 2,
              stages: [
                [-90, 1],
                [60, 2],
              ],
              source: 'Wendy’s diary',
            },
          ],
        },
      ],
      story(tell) {
        tell.on(-152)
        tell.view('grace', 'Emeka makes rice like Mum’s. Can I stay now?')
        tell.agree('grace')
        tell.agree('carer')
        tell.start(28)
        tell.on(-90)
        tell.reading('n2m1', 2)
        tell.on(-66)
        tell.begun('n1t1')
      },
    },
  ],
}
