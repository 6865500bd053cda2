import type { Example } from './example.ts'

/** A plan as no child should be given one: vague, overfull, unsigned and left to lie. It breaks most of the rules. */
export const breaksMostRules: Example = {
  id: 'breaks-most-rules',
  label: 'A plan that breaks most rules',
  today: '2026-11-22',
  plan: {
    id: 'breaks-most-rules',
    kind: 'child-in-need',
    template: 'liberi',
    about: { is: 'child', name: 'Kyle', born: '2017-04-02', person: 'kyle' },
    state: 'active',
    starts: '2026-01-12',
    nextReview: '2026-06-30',
    meeting: '2026-06-30',
    changed: '2026-02-02',
    people: [
      { id: 'kyle', name: 'Kyle', is: 'child', born: '2017-04-02' },
      { id: 'mum', name: 'Ms Dunn', is: 'parent', relation: 'Mum' },
    ],
    worries: [{ id: 'w1', text: 'Kyle has been left alone overnight', kind: 'danger' }],
    needs: [
      {
        id: 'n1',
        text: 'Kyle needs to reach his full potential and have a clean home.',
        impact: 1,
        factors: [
          {
            id: 'f1',
            text: 'Mum is hard to reach and refuses to engage with professionals.',
            voice: 'professional',
          },
        ],
        tasks: [
          {
            id: 't1',
            text: 'Health visitor to monitor home conditions on an ongoing basis.',
            assigned: [{ who: 'Health visitor', by: 'Ongoing', due: '2026-06-30' }],
          },
          {
            id: 't2',
            text: 'Mum to keep the house tidy at all times.',
            assigned: [{ who: 'Mum', by: 'ASAP', due: '2026-06-30', people: ['mum'] }],
          },
          {
            id: 't3',
            text: 'Mum to engage with all services.',
            assigned: [{ who: 'Mum', by: 'By the next CIN meeting', due: '2026-06-30', people: ['mum'] }],
          },
          {
            id: 't4',
            text: 'Mum to get support with her drinking.',
            assigned: [{ who: 'Mum', by: 'By next review', due: '2026-06-30', people: ['mum'] }],
          },
          {
            id: 't5',
            text: 'Mum to improve routines.',
            assigned: [{ who: 'Mum', by: '30 June 2026', due: '2026-06-30', people: ['mum'] }],
          },
          {
            id: 't6',
            text: 'Mum to liaise with school.',
            assigned: [{ who: 'Mum', by: '30 June 2026', due: '2026-06-30', people: ['mum'] }],
          },
          {
            id: 't7',
            text: 'Mum to address the dysregulation.',
            assigned: [{ who: 'Mum', by: '30 June 2026', due: '2026-06-30', people: ['mum'] }],
          },
        ],
        goals: [
          { id: 'g1', text: 'Mum will stop drinking and will never shout at Kyle again.' },
          { id: 'g2', text: 'Mum to attend eight sessions of the parenting course.' },
        ],
        measures: [{ id: 'm1', what: 'School attendance', unit: '%', target: 95 }],
      },
      {
        id: 'n2',
        text: 'Kyle to be referred to CAMHS.',
        impact: 3,
        tasks: [
          {
            id: 't8',
            text: 'Social worker to make the referral.',
            assigned: [{ who: 'Social worker', by: '30 June 2026', due: '2026-06-30' }],
            state: 'done',
            evidence: [{ id: 'e1', text: 'Mum says Kyle is fine now.' }],
          },
          {
            id: 't9',
            text: 'School to keep an eye on Kyle.',
            assigned: [{ who: 'School', by: '30 June 2026', due: '2026-06-30' }],
            state: 'done',
            doneOn: '2027-01-08',
          },
        ],
        goals: [{ id: 'g3', text: 'Kyle’s attendance will rise from 30% to 95%.' }],
      },
      { id: 'n3', text: 'Kyle needs to be safe.', impact: 2 },
    ],
  },
}
