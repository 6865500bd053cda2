import { deepEqual } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { templateOf } from './templates/index.ts'
import { aPlan } from './testing.ts'
import { textsOf } from './texts.ts'

const plan = aPlan({
  needs: [
    {
      text: 'need',
      factors: [{ id: 'f1', text: 'factor' }],
      tasks: [
        {
          text: 'task',
          assigned: [
            { who: 'Mum', by: 'Friday' },
            { who: 'Dad', by: ' ' },
          ],
          evidence: [{ id: 'e1', text: 'seen' }],
        },
      ],
      goals: [{ text: 'goal', evidence: [{ id: 'e2', text: 'heard' }] }],
    },
    { text: '', factors: [], tasks: [], goals: [] },
  ],
})

const told = (template: Parameters<typeof templateOf>[0]) =>
  textsOf(plan, templateOf(template)).map(({ field, at, text }) => [field, at.part, at.id, at.pair, text])

describe('the texts of a plan', () => {
  it('are every box that has words, each with its part, in the order of the form', () => {
    deepEqual(told('liberi'), [
      ['need', 'need', 'n1', undefined, 'need'],
      ['factors', 'factor', 'f1', undefined, 'factor'],
      ['task', 'task', 't1', undefined, 'task'],
      ['who', 'task', 't1', 0, 'Mum'],
      ['who', 'task', 't1', 1, 'Dad'],
      ['by', 'task', 't1', 0, 'Friday'],
      ['goal', 'goal', 'g1', undefined, 'goal'],
      ['evidence', 'evidence', 'e1', undefined, 'seen'],
      ['evidence', 'evidence', 'e2', undefined, 'heard'],
    ])
  })

  it('stand as the form has them, and what it has no box for is still read, last', () => {
    deepEqual(
      told('outcomes').map(([field]) => field),
      ['need', 'goal', 'task', 'who', 'who', 'by', 'factors', 'evidence', 'evidence'],
    )
  })
})
