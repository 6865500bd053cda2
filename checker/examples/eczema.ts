import type { Example } from './example.ts'

const agreed = (person: string) => ({ person, answer: 'agrees', on: '2026-11-20' }) as const

/** A little girl’s eczema looked after: the first steps up the ladder, and what things look like when it is. */
export const eczema: Example = {
  id: 'eczema',
  label: 'Eczema looked after',
  today: '2026-11-22',
  plan: {
    id: 'eczema',
    kind: 'child-in-need',
    template: 'cumbria',
    about: { is: 'child', name: 'Poppy', born: '2023-06-02', person: 'poppy' },
    state: 'active',
    starts: '2026-11-20',
    nextReview: '2026-12-21',
    changed: '2026-11-20',
    people: [
      { id: 'poppy', name: 'Poppy', is: 'child', born: '2023-06-02' },
      { id: 'mum', name: 'Shona Rennie', is: 'parent', relation: 'Mum' },
      { id: 'amin', name: 'Dr Amin', is: 'professional', role: 'GP', organisation: 'Fell View Surgery' },
      { id: 'kath', name: 'Kath Boyle', is: 'professional', role: 'health visitor' },
    ],
    worries: [
      {
        id: 'w1',
        text: 'Poppy scratches her arms until they bleed, and wakes from it on 4 nights out of 7.',
        kind: 'worry',
        from: 'Kath Boyle’s visit of 16 November 2026',
      },
    ],
    strengths: [{ id: 's1', text: 'Poppy loves her bath and asks for it.' }],
    needs: [
      {
        id: 'n1',
        text: 'Poppy needs her eczema treated so that she sleeps through on 5 nights out of 7; now it is 3.',
        impact: 3,
        answers: ['w1'],
        factors: [{ id: 'f1', text: 'Mum’s phone has no credit until Monday.', voice: 'family', by: 'mum' }],
        tasks: [
          {
            id: 't1',
            text: 'Mum will ring Fell View Surgery from Kath Boyle’s phone and book a visit to Dr Amin for Poppy.',
            assigned: [{ who: 'Mum', by: '23 November 2026', due: '2026-11-23', people: ['mum'] }],
            state: 'not-started',
          },
          {
            id: 't2',
            text: 'Dr Amin will look at Poppy’s skin and write down which cream goes where and how often.',
            assigned: [{ who: 'Dr Amin', by: '27 November 2026', due: '2026-11-27', people: ['amin'] }],
            state: 'not-started',
          },
          {
            id: 't3',
            text: 'Mum will use the bath oil each evening and the cream four times a day as Dr Amin wrote, and tick the chart on the fridge.',
            assigned: [{ who: 'Mum', by: 'every day from 28 November to 18 December 2026', people: ['mum'] }],
            repeat: {
              days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
              from: '2026-11-28',
              until: '2026-12-18',
            },
            state: 'not-started',
          },
        ],
        goals: [
          {
            id: 'g1',
            text: 'Poppy sleeps through on 5 nights out of 7 and plays in short sleeves, and the skin on her arms is whole when Kath Boyle looks at it.',
            whose: 'professional',
            evidencedBy: 'The sleep chart, and Kath Boyle’s own look at Poppy’s arms',
            evidencedWho: 'Kath Boyle',
          },
        ],
        measures: [
          {
            id: 'm1',
            what: 'Nights slept through',
            unit: 'of 7',
            baseline: 3,
            target: 5,
            stages: [
              { by: '2026-12-07', target: 4 },
              { by: '2026-12-18', target: 5 },
            ],
            source: 'Sleep chart',
          },
        ],
      },
    ],
    consequences: {
      endsWhen: 'Poppy has slept through on 5 nights out of 7 for a month.',
      increasesWhen: 'Poppy’s skin gets infected, or two visits to Dr Amin are missed.',
      bottomLine: 'Dr Amin has seen Poppy by 4 December 2026.',
      backup: 'Kath Boyle drives Mum and Poppy to the children’s clinic.',
    },
    views: [
      {
        person: 'poppy',
        on: '2026-11-16',
        how: 'observed',
        text: 'Poppy holds out her arms and says “ouchy”.',
      },
      {
        person: 'mum',
        on: '2026-11-16',
        how: 'said',
        text: 'I have tried three creams and I am worn out. I want somebody to tell me which.',
      },
    ],
    understanding: [
      {
        person: 'mum',
        on: '2026-11-20',
        askedBy: 'kath',
        words: 'I ring, the doctor picks the cream, I tick the chart.',
      },
    ],
    agreements: [agreed('mum'), agreed('amin'), agreed('kath')],
  },
}
