import type { Template } from './template.ts'

/** The early help plan as an assessment ends with it: four columns, written to the child [G1]. */
export const ehmAssessment: Template = {
  id: 'ehm-assessment',
  label: 'EHM assessment plan',
  source: 'G1',
  about: 'The four columns that an early help assessment ends with, written to the child.',
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
  ],
  asks: { factors: false, goal: false, evidence: false },
}
