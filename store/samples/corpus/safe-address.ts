import { goal, type SampleFamily, task } from '../shape.ts'

/** A girl and her mother who moved away from violence: where they live is kept from her father in every page and print. */
export const safeAddress: SampleFamily = {
  key: 'sample-3',
  name: 'Kowalczyk',
  team: 'harbour',
  workers: { amira: 'amira' },
  hold: {
    hidden: 'mum',
    keptFrom: 'dad',
    what: ['addresses', 'views', 'invitations'],
    why: 'Dad has come to two earlier addresses. Mum and Ola must be able to sleep.',
  },
  people: {
    ola: { name: 'Ola Kowalczyk', is: 'child', turns: [9, 120] },
    mum: {
      name: 'Zuzanna Kowalczyk',
      is: 'parent',
      relation: 'Mum',
      contact: '14 Tern Court, flat 3; 07700 900181',
    },
    dad: { name: 'Marek Kowalczyk', is: 'parent', relation: 'Dad', contact: '07700 900133' },
    aunt: { name: 'Łucja Żółtowska', is: 'relative', relation: 'Ciocia Łucja', contact: '07700 900145' },
    teacher: {
      name: 'Mr Sandhu',
      is: 'professional',
      role: 'class teacher',
      organisation: 'Thistlemere Primary School',
    },
    steph: {
      name: 'Steph Larkin',
      is: 'professional',
      role: 'domestic abuse worker',
      organisation: 'Curlew House project',
    },
    amira: { name: 'Amira Yusuf', is: 'professional', role: 'social worker' },
  },
  plans: [
    {
      key: 'plan-1',
      kind: 'child-in-need',
      template: 'cumbria',
      about: 'ola',
      by: 'amira',
      begins: -40,
      meeting: -30,
      worries: [
        {
          text: 'Ola saw Dad hold Mum by the throat, and has not slept a whole night since.',
          kind: 'danger',
          from: 'Assessment of {-45}',
        },
        {
          text: 'Ola asks her teacher each morning whether her father knows where the school is.',
          from: 'Mr Sandhu, {-43}',
        },
      ],
      strengths: ['Ola tells Ciocia Łucja when she is afraid, and Ciocia Łucja rings Mum at once.'],
      needs: [
        {
          text: 'Ola needs to sleep in her own bed on 5 nights out of 7; when we began it was 1.',
          impact: 3,
          answers: ['w1'],
          factors: [['Mum says each car at night wakes them both.', 'family', 'mum']],
          tasks: [
            task(
              'Steph Larkin will have a chain, a door viewer and a window alarm fitted where Ola and Mum live.',
              'steph',
              -24,
            ),
            task(
              'Mum will read with Ola at 7.30pm, and leave the small lamp on until Ola is asleep.',
              'mum',
              'every night from {-29} to {+28}',
            ),
            task(
              'Ciocia Łucja will sleep on the sofa on Saturdays, so that Mum and Ola can both rest.',
              'aunt',
              'every Saturday from {-29} to {+28}',
            ),
          ],
          goals: [
            goal(
              'Ola sleeps in her own bed on 5 nights out of 7, and comes to breakfast by herself.',
              'family',
              'The sleep chart and what Mr Sandhu sees in the mornings',
              'Mr Sandhu',
            ),
          ],
          measures: [
            {
              what: 'Nights in her own bed',
              unit: 'of 7',
              from: 1,
              to: 5,
              stages: [
                [-8, 3],
                [28, 5],
              ],
              source: 'Sleep chart',
            },
          ],
        },
        {
          text: 'Ola needs to know who fetches her each day, and a word that only her people know.',
          impact: 3,
          answers: ['w2'],
          tasks: [
            task(
              'Mr Sandhu will give the school office a list of the three people who may fetch Ola, with a photograph of each.',
              'teacher',
              -27,
            ),
            task('Mum and Ola will choose a word, and tell it to Ciocia Łucja and Mr Sandhu.', 'mum', -25),
          ],
          goals: [
            goal(
              'Ola can say each morning who fetches her that day, and goes out to play.',
              'network',
              'Mr Sandhu asks her once a week and writes down the answer',
              'Mr Sandhu',
            ),
          ],
        },
        {
          text: 'Ola needs her father to be able to say three things that his violence did to her, before she sees him again.',
          impact: 3,
          answers: ['w1'],
          factors: [['Dad says he has a right to see her now.', 'family', 'dad']],
          tasks: [
            task(
              'Dad will meet Amira Yusuf at the office on four Tuesdays and speak about the night of {-60}.',
              'amira',
              34,
              {
                stages: [
                  [-12, 'The first meeting'],
                  [34, 'The fourth meeting'],
                ],
              },
            ),
          ],
          goals: [
            goal(
              'Dad can explain to Amira Yusuf, in his own words, three things that Ola saw and felt, and what he will do when he is angry.',
              'professional',
              'Amira Yusuf’s notes of the four meetings',
              'Amira Yusuf',
            ),
          ],
        },
      ],
      consequences: {
        endsWhen:
          'Ola has slept in her own bed on 5 nights out of 7 for three months, and nobody who should not has come to the door.',
        increasesWhen: 'Dad is seen near where Ola lives or goes to school.',
        bottomLine: 'Nobody tells Dad where Ola lives.',
        backup:
          'Ola and Mum go to Ciocia Łucja’s the same evening, and Amira Yusuf calls a meeting for the next working day.',
      },
      story(tell) {
        tell.on(-34)
        tell.share(['mum'])
        tell.seen('mum')
        tell.view('ola', 'I want to take my lamp with me everywhere.')
        tell.view('mum', 'I do not want him to hear one word of where we are or what I say.')
        tell.on(-30)
        tell.agree('ola')
        tell.agree('mum')
        tell.agree('aunt')
        tell.agree('teacher')
        tell.agree('steph')
        tell.agree('amira')
        tell.agree('dad', 'could-not-be-asked', {
          because:
            'He is not told where they are. Amira Yusuf goes through his own part with him at the office.',
        })
        tell.means('mum', 'Lock, lamp, list and our word. And he talks first, not Ola.', 'steph')
        tell.means('ola', 'Nobody gets me from school without the word.', 'teacher')
        tell.start(24)
        tell.on(-27)
        tell.done('n2t1', 'The office has the list and three photographs.', 'seen-by-professional', 'teacher')
        tell.on(-25)
        tell.done('n1t1', 'Fitted; the police officer tried each of them.', 'record')
        tell.done('n2t2', 'Mr Sandhu heard the word from Ola’s own mouth.', 'seen-by-professional', 'teacher')
        tell.on(-14)
        tell.view('dad', 'I was drunk. I am not that man. I will come on the Tuesdays.')
        tell.on(-12)
        tell.stage('n3t1', 0)
        tell.on(-10)
        tell.evidence(
          'n2g1',
          'On two Mondays Ola told Mr Sandhu who would fetch her, and went out to play.',
          'seen-by-professional',
          'teacher',
        )
        tell.goalMet('n2g1')
        tell.needMet('n2')
        tell.on(-8)
        tell.reading('n1m1', 3)
        tell.evidence(
          'n1g1',
          'Ola ran into the playground on three mornings this week.',
          'seen-by-professional',
          'teacher',
        )
      },
    },
  ],
}
