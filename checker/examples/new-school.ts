import type { Example } from './example.ts'

const agreed = (person: string) => ({ person, answer: 'agrees', on: '2026-11-12' }) as const

/** Settling into a new school, at its first review: what was done, what it changed, and the next steps. */
export const newSchool: Example = {
  id: 'new-school',
  label: 'Settling into a new school',
  today: '2026-11-22',
  plan: {
    id: 'new-school',
    kind: 'early-help',
    template: 'ehm-review',
    about: { is: 'child', name: 'Keziah', born: '2013-02-08', person: 'keziah' },
    state: 'active',
    starts: '2026-10-05',
    nextReview: '2026-12-17',
    changed: '2026-11-19',
    people: [
      { id: 'keziah', name: 'Keziah', is: 'child', born: '2013-02-08' },
      { id: 'dad', name: 'Marlon Lane', is: 'parent', relation: 'Dad' },
      { id: 'jas', name: 'Jas Gill', is: 'professional', role: 'early help worker' },
      {
        id: 'okoro',
        name: 'Mrs Okoro',
        is: 'professional',
        role: 'head of Year 9',
        organisation: 'Hillcrest School',
      },
    ],
    worries: [
      {
        id: 'w1',
        text: 'Keziah was in school on 11 days of 20 in September and ate her lunch alone.',
        kind: 'worry',
        from: 'Early help assessment of 28 September 2026',
      },
    ],
    strengths: [{ id: 's1', text: 'Keziah draws every day and sold two pictures at the summer fair.' }],
    needs: [
      {
        id: 'n1',
        text: 'Keziah, you need to be in school on 15 days out of 20 by Christmas and on 19 out of 20 by Easter; in September it was 11. You draw beautifully, and Hillcrest has a print room that teaches it at lunchtimes.',
        impact: 3,
        answers: ['w1'],
        tasks: [
          {
            id: 't1',
            text: 'Dad will fill in the form for Hillcrest School with Jas Gill.',
            assigned: [
              { who: 'Dad with Jas Gill', by: '9 October 2026', due: '2026-10-09', people: ['dad', 'jas'] },
            ],
            state: 'done',
            doneOn: '2026-10-08',
            evidence: [
              {
                id: 'e1',
                text: 'You and Jas Gill helped your dad with the form. Hillcrest’s letter of 14 October gives you a place.',
                source: 'record',
                on: '2026-10-14',
              },
            ],
          },
          {
            id: 't2',
            text: 'Mrs Okoro will hold a meeting with you and your dad about how you would like to start.',
            assigned: [{ who: 'Mrs Okoro', by: '16 October 2026', due: '2026-10-16', people: ['okoro'] }],
            state: 'done',
            doneOn: '2026-10-15',
            evidence: [
              {
                id: 'e2',
                text: 'You chose to start with mornings. Hillcrest’s register has you there on 9 mornings out of 10 from 2 to 13 November. Mrs Okoro has seen you eat with two girls from the print room, and you told her their names.',
                source: 'record',
                on: '2026-11-13',
                by: 'okoro',
              },
            ],
            next: 't3',
          },
          {
            id: 't3',
            text: 'Mrs Okoro will add two afternoons, Tuesday and Thursday, to your timetable.',
            assigned: [{ who: 'Mrs Okoro', by: '30 November 2026', due: '2026-11-30', people: ['okoro'] }],
            state: 'not-started',
          },
          {
            id: 't4',
            text: 'Jas Gill will go with you to print club at lunchtime and stay for the first ten minutes.',
            assigned: [{ who: 'Jas Gill', by: '26 November 2026', due: '2026-11-26', people: ['jas'] }],
            state: 'not-started',
          },
        ],
        measures: [
          {
            id: 'm1',
            what: 'Days in school',
            unit: 'of 20',
            baseline: 11,
            target: 19,
            stages: [
              { by: '2026-12-18', target: 15 },
              { by: '2027-03-25', target: 19 },
            ],
            source: 'School register',
            readings: [{ on: '2026-11-13', value: 14, source: 'School register' }],
          },
        ],
      },
    ],
    consequences: {
      endsWhen:
        'Keziah has been in school on 19 days out of 20 for half a term, and tells us she would go without us.',
      increasesWhen: 'Keziah is in school on fewer than 11 days out of 20 for a month.',
      bottomLine: 'Keziah has a school place that she can get to, all of this year.',
      backup: 'Jas Gill and Dad ask for a place at the art school in town.',
    },
    views: [
      {
        person: 'keziah',
        on: '2026-11-12',
        how: 'said',
        text: 'The print room smells of ink and I like it. The corridors are loud.',
      },
      {
        person: 'dad',
        on: '2026-11-12',
        how: 'said',
        text: 'She is drawing again. I want her to have mates.',
      },
    ],
    understanding: [
      {
        person: 'keziah',
        on: '2026-11-12',
        askedBy: 'jas',
        words: 'Mornings now, two afternoons next, then all of it.',
      },
      {
        person: 'dad',
        on: '2026-11-12',
        askedBy: 'jas',
        words: 'We build it up bit by bit and nobody pushes her.',
      },
    ],
    agreements: [agreed('keziah'), agreed('dad'), agreed('jas'), agreed('okoro')],
    reviews: [
      {
        id: 'r1',
        on: '2026-11-12',
        tookPart: ['keziah', 'dad', 'jas', 'okoro'],
        directions: { n1: 'improving' },
        decisions: 'Two afternoons are added from the end of November.',
      },
    ],
  },
}
