import type { Example } from './example.ts'

const agreed = (person: string) => ({ person, answer: 'agrees', on: '2026-11-16' }) as const

/** Attendance from 35% to 60% in a term, with a walk to school that steps down as it gets easier. */
export const walkToSchool: Example = {
  id: 'walk-to-school',
  label: 'Getting to school, one morning at a time',
  today: '2026-11-22',
  plan: {
    id: 'walk-to-school',
    kind: 'child-in-need',
    template: 'outcomes',
    about: { is: 'child', name: 'Tariq', born: '2019-05-21', person: 'tariq' },
    state: 'active',
    starts: '2026-11-16',
    nextReview: '2026-12-21',
    changed: '2026-11-20',
    people: [
      { id: 'tariq', name: 'Tariq', is: 'child', born: '2019-05-21' },
      { id: 'mum', name: 'Leanne Bell', is: 'parent', relation: 'Mum' },
      { id: 'dad', name: 'Curtis Bell', is: 'parent', relation: 'Dad' },
      { id: 'devi', name: 'Devi Nair', is: 'professional', role: 'school support worker' },
      { id: 'platt', name: 'Mrs Platt', is: 'professional', role: 'school office' },
    ],
    worries: [
      {
        id: 'w1',
        text: 'Tariq has been in school on 35% of days this term and is two reading books behind his class.',
        kind: 'worry',
        from: 'Assessment of 6 November 2026',
      },
    ],
    strengths: [{ id: 's1', text: 'Tariq and his dad read together on Sundays.' }],
    needs: [
      {
        id: 'n1',
        text: 'Tariq’s attendance rises from 35% now to 60% by 18 December 2026, and he arrives by 8.45am with his book bag, in a uniform that has been washed, dried and ironed.',
        impact: 3,
        answers: ['w1'],
        factors: [
          {
            id: 'f1',
            text: 'Mum says the school gate makes her feel sick with worry, most of all after a holiday.',
            voice: 'family',
            by: 'mum',
          },
        ],
        tasks: [
          {
            id: 't1',
            text: 'Mum will lay out Tariq’s ironed uniform and his book bag each evening and set her alarm for 7.30am.',
            assigned: [
              {
                who: 'Mum',
                by: 'every evening, Sunday to Thursday, from 22 November to 17 December 2026',
                people: ['mum'],
              },
            ],
            repeat: { days: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu'], from: '2026-11-22', until: '2026-12-17' },
            state: 'in-progress',
          },
          {
            id: 't2',
            text: 'Mum and Dad will take turns to walk Tariq to school, leaving home at 8.20am: Mum on Mondays, Wednesdays and Fridays, Dad on Tuesdays and Thursdays.',
            assigned: [
              {
                who: 'Mum',
                by: 'Mondays, Wednesdays and Fridays from 23 November to 18 December 2026',
                due: '2026-12-18',
                people: ['mum'],
              },
              {
                who: 'Dad',
                by: 'Tuesdays and Thursdays from 24 November to 17 December 2026',
                due: '2026-12-17',
                people: ['dad'],
              },
            ],
            state: 'not-started',
          },
          {
            id: 't3',
            text: 'Devi Nair will knock at 8.20am and walk with Tariq and whichever of Mum and Dad has that day: every school day for two weeks, then on Mondays, Tuesdays and Fridays.',
            assigned: [
              {
                who: 'Devi Nair',
                by: 'Monday to Friday from 23 November to 4 December 2026, then three days a week to 18 December',
                people: ['devi'],
              },
            ],
            repeat: {
              days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'],
              from: '2026-11-23',
              until: '2026-12-18',
              stepDown: 'From 7 December on Mondays, Tuesdays and Fridays',
            },
            state: 'not-started',
          },
          {
            id: 't4',
            text: 'Mum or Dad will ring Mrs Platt by 8.40am on any morning that Tariq is ill, and Mrs Platt will count his days from the register.',
            assigned: [{ who: 'Mrs Platt', by: '18 December 2026', due: '2026-12-18', people: ['platt'] }],
            state: 'not-started',
          },
        ],
        goals: [
          {
            id: 'g1',
            text: 'Tariq is in his classroom by 8.45am on 3 mornings out of 5, and reads to his class teacher twice a week.',
            whose: 'family',
            evidencedBy: 'The school register and the reading record',
            evidencedWho: 'Mrs Platt',
          },
        ],
        measures: [
          {
            id: 'm1',
            what: 'Attendance',
            unit: '%',
            baseline: 35,
            target: 60,
            stages: [
              { by: '2026-12-04', target: 50 },
              { by: '2026-12-18', target: 60 },
            ],
            source: 'School register',
          },
        ],
      },
    ],
    consequences: {
      endsWhen: 'Tariq’s attendance has been above 90% for a term.',
      increasesWhen: 'Tariq’s attendance is still 35% on 18 December.',
      bottomLine: 'Tariq is in school on 3 days out of 5 by the end of term.',
      backup: 'Dad changes to late shifts and takes Tariq every morning.',
    },
    views: [
      {
        person: 'tariq',
        on: '2026-11-12',
        how: 'said',
        text: 'I like it when Dad takes me because we race.',
      },
      {
        person: 'mum',
        on: '2026-11-12',
        how: 'said',
        text: 'Somebody beside me at the gate would make the difference.',
      },
      {
        person: 'dad',
        on: '2026-11-12',
        how: 'said',
        text: 'I can do two mornings. I did not know how bad it was for her.',
      },
    ],
    understanding: [
      {
        person: 'tariq',
        on: '2026-11-16',
        askedBy: 'devi',
        words: 'Devi comes with us so I am not late for register.',
      },
      {
        person: 'mum',
        on: '2026-11-16',
        askedBy: 'devi',
        words: 'Clothes out at night, up at half seven, and Devi walks with us at first.',
      },
      { person: 'dad', on: '2026-11-16', askedBy: 'devi', words: 'Tuesdays and Thursdays are mine.' },
    ],
    agreements: [agreed('tariq'), agreed('mum'), agreed('dad'), agreed('devi'), agreed('platt')],
  },
}
