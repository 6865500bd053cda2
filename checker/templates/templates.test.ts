import { deepEqual, equal, ok, throws } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { kinds } from '../kinds.ts'
import { defaultLimits, settle } from '../limits.ts'
import { templateOf, templates } from './index.ts'

const headings = (id: Parameters<typeof templateOf>[0]) =>
  templateOf(id).columns.map(column => column.heading)

describe('the templates', () => {
  it('have the headings of the forms, to the letter', () => {
    const change = 'What needs to happen? What is the change we are looking for?'
    deepEqual(headings('liberi'), [
      change,
      'What do the child/young person/family/professionals feel might impact on the changes/tasks being successfully achieved',
      'How will it happen? What are the Tasks?',
      'Who will do this?',
      'By when',
      'Wellbeing / Safety Goal What is the expected impact?',
    ])
    const assessment = [
      change,
      'How will it happen? What are the tasks?',
      'Who will be doing this?',
      'By when?',
    ]
    deepEqual(headings('ehm-assessment'), assessment)
    deepEqual(headings('ehm-review'), [
      ...assessment,
      'Has this been completed?',
      'Date Completed',
      'Evidence and Impact',
    ])
    deepEqual(headings('cumbria'), ['REASON FOR ACTION', 'REQUIRED ACTION', 'WHO WILL DO THIS AND WHEN'])
    deepEqual(headings('outcomes'), [
      'What outcome do we want to achieve – what will look different for the child',
      'What needs to happen and what would help',
      'Who will take action, and by when',
    ])
  })

  it('speak to the child in Liberi and in early help', () =>
    deepEqual(
      templates.filter(template => template.toChild).map(template => template.id),
      ['liberi', 'ehm-assessment', 'ehm-review'],
    ))

  it('each have a box for need, task, who and by, and for what they ask besides', () => {
    for (const { id, columns, asks } of templates) {
      const held = new Set(columns.flatMap(column => [...column.fields] as string[]))
      for (const field of ['need', 'task', 'who', 'by']) ok(held.has(field), `${id} ${field}`)
      equal(held.has('factors'), asks.factors, id)
      equal(held.has('goal'), asks.goal, id)
      equal(held.has('evidence'), asks.evidence, id)
      for (const { kind, fields } of columns)
        equal(kind === 'who-and-when', fields.length === 2 && fields[0] === 'who')
    }
  })

  it('are found by their id alone', () => {
    for (const template of templates) equal(templateOf(template.id), template)
    throws(() => templateOf('unheard-of' as 'liberi'), /unheard-of/)
  })
})

describe('the kinds of plan', () => {
  it('are the eight that services make, each about somebody', () => {
    equal(new Set(kinds.map(kind => kind.id)).size, 8)
    for (const { about, label, when } of kinds) ok(about.length > 0 && label && when.endsWith('.'))
  })
})

describe('settings', () => {
  const template = {
    ...templateOf('liberi'),
    settings: {
      off: ['jargon'],
      severity: { drift: 'fix', overdue: 'advice' },
      limits: { driftDays: 30, quickWinDays: 7 },
    },
  } as const

  it('are the defaults where nobody has said otherwise', () =>
    deepEqual(settle(templateOf('liberi')), { off: [], severity: {}, limits: defaultLimits }))

  it('are the organisation’s over the template’s over the defaults', () =>
    deepEqual(
      settle(template, { off: ['blame'], severity: { drift: 'improve' }, limits: { driftDays: 20 } }),
      {
        off: ['jargon', 'blame'],
        severity: { drift: 'improve', overdue: 'advice' },
        limits: { ...defaultLimits, driftDays: 20, quickWinDays: 7 },
      },
    ))
})
