import type { Template } from './template.ts'

/** The early help plan as it stands at a review: what was done, when, and what it changed [G1]. */
export const ehmReview: Template = {
  id: 'ehm-review',
  label: 'EHM review plan',
  source: 'G1',
  about:
    'The early help plan at its review, with what has been completed, when, and what it changed for the child.',
  toChild: true,
  columns: [
    {
      heading: 'What needs to happen? What is the change we are looking for?',
      fields: ['need'],
      kind: 'text',
    },
    { heading: 'How will it happen? What are the tasks?', fields: ['task'], kind: 'text' },
    { heading: 'Who will be doing this?', fields: ['who'], kind: 'text' },
    { heading: 'By when?', fields: ['by'], kind: 'date' },
    { heading: 'Has this been completed?', fields: ['done'], kind: 'yes-no' },
    { heading: 'Date Completed', fields: ['done-on'], kind: 'date' },
    { heading: 'Evidence and Impact', fields: ['evidence'], kind: 'text' },
  ],
  asks: { factors: false, goal: false, evidence: true },
}
