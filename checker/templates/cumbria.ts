import type { Template } from './template.ts'

/** Three boxes, of which the second also says what things will look like once the need is met [G3]. */
export const cumbria: Template = {
  id: 'cumbria',
  label: 'Cumbria three boxes',
  source: 'G3',
  about: 'Three boxes that name the child: why something has to happen, what, and who will do it when.',
  toChild: false,
  columns: [
    { heading: 'REASON FOR ACTION', fields: ['need'], kind: 'text' },
    { heading: 'REQUIRED ACTION', fields: ['task', 'goal'], kind: 'text' },
    {
      heading: 'WHO WILL DO THIS AND WHEN',
      alsoPrinted: ['WHO WILL DO THIS & WHEN'],
      fields: ['who', 'by'],
      kind: 'who-and-when',
    },
  ],
  asks: { factors: false, goal: true, evidence: false },
}
