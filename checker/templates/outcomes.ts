import type { Template } from './template.ts'

/** A table that starts from the outcome: the first box holds the need and the goal together [G2]. */
export const outcomes: Template = {
  id: 'outcomes',
  label: 'Outcomes table',
  source: 'G2',
  about: 'A table of three columns that starts from what will look different for the child.',
  toChild: false,
  columns: [
    {
      heading: 'What outcome do we want to achieve – what will look different for the child',
      fields: ['need', 'goal'],
      kind: 'text',
    },
    { heading: 'What needs to happen and what would help', fields: ['task'], kind: 'text' },
    { heading: 'Who will take action, and by when', fields: ['who', 'by'], kind: 'who-and-when' },
  ],
  asks: { factors: false, goal: true, evidence: false },
}
