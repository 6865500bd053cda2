import type { Example } from './example.ts'

const agreed = (person: string) => ({ person, answer: 'agrees', on: '2026-11-19' }) as const

/** A baby’s first injections, and a mother whom surgeries frighten: what she can do is built on, a step at a time. */
export const firstInjections: Example = {
  id: 'first-injections',
  label: 'A baby’s first injections',
  today: '2026-11-22',
  plan: {
    id: 'first-injections',
    kind: 'child-in-need',
    template: 'liberi',
    about: { is: 'child', name: 'Idris', born: '2026-10-01', person: 'idris' },
    state: 'active',
    starts: '2026-11-19',
    nextReview: '2026-12-29',
    meeting: '2026-11-19',
    changed: '2026-11-20',
    people: [
      { id: 'idris', name: 'Idris', is: 'child', born: '2026-10-01', nonVerbal: true },
      { id: 'mum', name: 'Megan Farrow', is: 'parent', relation: 'Mum' },
      { id: 'nana', name: 'Pat Farrow', is: 'relative', relation: 'Nana Pat' },
      { id: 'tom', name: 'Tom Adeyemi', is: 'professional', role: 'social worker' },
      {
        id: 'grace',
        name: 'Grace Lim',
        is: 'professional',
        role: 'nurse',
        organisation: 'Park Lane Surgery',
      },
    ],
    worries: [
      {
        id: 'w1',
        text: 'Idris has had none of his baby injections, and two babies on his street have whooping cough.',
        kind: 'danger',
        from: 'Assessment of 9 November 2026',
      },
      {
        id: 'w2',
        text: 'Mum’s heart races when she is near a surgery, so Idris may not be seen when he is ill.',
        kind: 'worry',
        from: 'Assessment of 9 November 2026',
      },
    ],
    strengths: [{ id: 's1', text: 'Idris settles within a minute when his mum sings to him.' }],
    needs: [
      {
        id: 'n1',
        text: 'Idris, you need the injections that babies have at 8, 12 and 16 weeks old. So far you have had 0 of the 3 sets.',
        impact: 3,
        answers: ['w1'],
        factors: [
          {
            id: 'f1',
            text: 'Your mum told us that the smell of a surgery makes her shake and feel sick, and that she turned back at the door twice.',
            voice: 'family',
            by: 'mum',
          },
          {
            id: 'f2',
            text: 'Your Nana Pat has no car, and the 14 bus comes once an hour.',
            voice: 'family',
            by: 'nana',
          },
        ],
        tasks: [
          {
            id: 't1',
            text: 'Nana Pat will ring Park Lane Surgery and book your first injections.',
            assigned: [{ who: 'Nana Pat', by: '24 November 2026', due: '2026-11-24', people: ['nana'] }],
            state: 'in-progress',
          },
          {
            id: 't2',
            text: 'Nana Pat will take you on the 14 bus and hold you while Grace Lim gives you the injections. Mum will be at home with your bottle, ready to cuddle you when you get back.',
            assigned: [
              { who: 'Nana Pat', by: '1 December 2026', due: '2026-12-01', people: ['nana'] },
              { who: 'Mum', by: '1 December 2026', due: '2026-12-01', people: ['mum'] },
            ],
            state: 'not-started',
          },
        ],
        goals: [
          {
            id: 'g1',
            text: 'You have had all 3 sets by 31 January 2027, so your body can fight off whooping cough and meningitis.',
            whose: 'family',
            evidencedBy: 'The dates that Grace Lim writes in your red book',
            evidencedWho: 'Nana Pat brings the red book',
          },
        ],
        measures: [
          {
            id: 'm1',
            what: 'Sets of injections',
            unit: 'of 3',
            baseline: 0,
            target: 3,
            stages: [
              { by: '2026-12-01', target: 1 },
              { by: '2026-12-29', target: 2 },
              { by: '2027-01-26', target: 3 },
            ],
            source: 'Red book',
          },
        ],
      },
      {
        id: 'n2',
        text: 'Idris, you need your mum to be able to sit in the waiting room with you for ten minutes. Today she gets as far as the car park.',
        impact: 2,
        answers: ['w2'],
        factors: [
          {
            id: 'f3',
            text: 'Your mum says mornings are easier for her, before the waiting room fills up.',
            voice: 'family',
            by: 'mum',
          },
        ],
        tasks: [
          {
            id: 't3',
            text: 'Mum will walk with Tom Adeyemi to the surgery door every Tuesday at 9am, and from 15 December into the waiting room.',
            assigned: [
              {
                who: 'Mum and Tom Adeyemi',
                by: 'every Tuesday until 12 January 2027',
                people: ['mum', 'tom'],
              },
            ],
            repeat: {
              days: ['Tue'],
              from: '2026-11-24',
              until: '2027-01-12',
              stepDown: 'From 5 January Mum goes in on her own, and Tom waits outside',
            },
            stages: [{ by: '2026-12-15', text: 'Into the waiting room' }],
            state: 'not-started',
          },
        ],
        goals: [
          {
            id: 'g2',
            text: 'Your mum holds you on her knee in the waiting room for ten minutes on 12 January 2027.',
            whose: 'family',
            evidencedBy: 'Grace Lim sees you both there and notes the time',
            evidencedWho: 'Grace Lim',
          },
        ],
      },
    ],
    consequences: {
      endsWhen: 'Idris has had his 3 sets of injections and Mum has taken him to the surgery herself twice.',
      increasesWhen: 'Two visits for injections go by without Idris being there.',
      bottomLine: 'Idris has his first injections by 15 December 2026.',
      backup: 'Tom Adeyemi drives Nana Pat and Idris to the evening clinic.',
    },
    views: [
      {
        person: 'idris',
        on: '2026-11-17',
        how: 'observed',
        text: 'Idris turns to his mum’s voice and stops crying when she sings.',
      },
      {
        person: 'mum',
        on: '2026-11-17',
        how: 'said',
        text: 'I want him safe. I just can’t make my legs go in there.',
      },
    ],
    understanding: [
      {
        person: 'mum',
        on: '2026-11-18',
        askedBy: 'tom',
        words: 'My mum takes him for his jabs, and I practise going in a bit at a time.',
      },
    ],
    draftsSeen: [{ person: 'mum', on: '2026-11-17', how: 'print' }],
    agreements: [agreed('mum'), agreed('nana'), agreed('tom'), agreed('grace')],
  },
}
