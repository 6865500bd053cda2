import type { Template } from './template.ts'

/** Liberi, where social care plans are written to the child, with a place for what might get in the way [G1]. */
export const liberi: Template = {
  id: 'liberi',
  label: 'Liberi plan',
  source: 'G1',
  about: 'The six columns of the Liberi plan, used by social workers and written to the child.',
  toChild: true,
  columns: [
    {
      heading: 'What needs to happen? What is the change we are looking for?',
      fields: ['need'],
      kind: 'text',
    },
    {
      heading:
        'What do the child/young person/family/professionals feel might impact on the changes/tasks being successfully achieved',
      fields: ['factors'],
      kind: 'text',
    },
    { heading: 'How will it happen? What are the Tasks?', fields: ['task'], kind: 'text' },
    { heading: 'Who will do this?', fields: ['who'], kind: 'text' },
    { heading: 'By when', fields: ['by'], kind: 'date' },
    { heading: 'Wellbeing / Safety Goal What is the expected impact?', fields: ['goal'], kind: 'text' },
  ],
  asks: { factors: true, goal: true, evidence: false },
}
