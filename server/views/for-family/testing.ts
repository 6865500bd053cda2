import type { Plan } from '../../../checker/index.ts'

/** The day on which the pages of these tests are read. */
export const readOn = '2026-12-07'

/** A plan half way through: two needs, tasks of every state, something done, views of the family and of professionals. */
export const halfWay: Plan = {
  kind: 'child-in-need',
  template: 'outcomes',
  about: { is: 'child', name: 'Tariq Bell', born: '2018-05-21', person: 'tariq' },
  state: 'active',
  starts: '2026-11-16',
  nextReview: '2026-12-21',
  people: [
    { id: 'tariq', name: 'Tariq Bell', is: 'child', born: '2018-05-21' },
    {
      id: 'mum',
      name: 'Leanne Bell',
      is: 'parent',
      relation: 'Mum',
      contact: '3 Quarry Lane, 07700 900 456',
    },
    { id: 'dad', name: 'Curtis Bell', is: 'parent', relation: 'Dad' },
    { id: 'nan', name: 'Jean Bell', is: 'network', relation: 'Nan', contact: '07700 900 123' },
    {
      id: 'devi',
      name: 'Devi Nair',
      is: 'professional',
      role: 'school support worker',
      organisation: 'Moorland Primary',
      contact: '01632 960 111, weekdays 8am to 4pm',
    },
  ],
  worries: [{ id: 'w1', text: 'Tariq missed 31 of the last 60 school days.' }],
  strengths: [{ id: 's1', text: 'Tariq and his dad read together on Sundays.' }],
  needs: [
    {
      id: 'n1',
      text: 'Tariq, you need to be in school by 8.45am on 3 mornings out of 5.',
      factors: [{ id: 'f1', text: 'Mum says the school gate makes her feel sick with worry.' }],
      tasks: [
        {
          id: 't1',
          text: 'Mum will lay out your uniform each evening.',
          assigned: [{ who: 'Mum', by: 'every evening until 17 December', people: ['mum'] }],
          state: 'in-progress',
        },
        {
          id: 't2',
          text: 'Dad will walk with you to school on Tuesdays.',
          assigned: [{ who: 'Dad', by: '18 December 2026', due: '2026-12-18', people: ['dad'] }],
          state: 'blocked',
          because: 'Dad’s shifts have changed.',
        },
        {
          id: 't3',
          text: 'You choose a book with Devi on Monday mornings.',
          assigned: [{ who: 'Tariq and Devi', by: 'Mondays', people: ['tariq', 'devi'] }],
        },
        {
          id: 't4',
          text: 'You put your shoes by the door.',
          assigned: [{ who: 'Tariq', people: ['tariq'] }],
          state: 'done',
          doneOn: '2026-11-27',
        },
        { id: 't5', text: 'Nan will ring on Fridays.', state: 'not-needed', because: 'She visits instead.' },
        {
          id: 't6',
          text: 'Devi will ring the bus company.',
          state: 'done',
          doneOn: '2026-11-20',
          putAway: true,
        },
      ],
      goals: [
        { id: 'g1', text: 'You read to your teacher twice a week.' },
        { id: 'g2', text: 'You have breakfast at school.', met: '2026-12-01' },
      ],
      measures: [
        {
          id: 'm1',
          what: 'Days in school',
          unit: '%',
          baseline: 35,
          target: 60,
          stages: [{ by: '2026-12-18', target: 60 }],
          readings: [
            { on: '2026-12-04', value: 52 },
            { on: '2026-11-27', value: 41 },
          ],
        },
      ],
    },
    {
      id: 'n2',
      text: 'Tariq, you need your own bed.',
      tasks: [
        {
          id: 'a',
          text: 'Dad will fetch the bed in Uncle Ray’s van.',
          assigned: [{ who: 'Dad', by: '5 December 2026', due: '2026-12-05', people: ['dad'] }],
        },
        { id: 'b', text: 'Somebody will ring the council about the damp.' },
        {
          id: 'c',
          text: 'Mum will read you one story at 7pm.',
          repeat: { days: ['Mon', 'Wed'], until: '2026-12-17' },
          assigned: [{ people: ['mum'] }],
        },
      ],
    },
  ],
  consequences: {
    endsWhen: 'You have been in school on 9 days out of 10 for a term.',
    increasesWhen: 'You are still away 3 days out of 5 on 18 December.',
    bottomLine: 'You are in school on 3 days out of 5.',
    backup: 'Dad changes to late shifts and takes you every morning.',
  },
  views: [
    { person: 'tariq', on: '2026-11-12', how: 'said', text: 'I like it when Dad takes me because we race.' },
    { person: 'mum', on: '2026-11-12', how: 'said', text: 'Somebody beside me would help.' },
    { person: 'devi', on: '2026-11-12', how: 'said', text: 'I think Mum is close to giving up.' },
    { person: 'tariq', on: '2026-12-04', how: 'said', text: 'I got a sticker.' },
    { person: 'nan', how: 'not-obtained', text: 'Not in.' },
  ],
}
