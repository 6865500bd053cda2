import { deepEqual, equal, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { makeSecondOpinions } from '../../cli/make-model.ts'
import { checkText, marksOf, readText, rulesOf } from '../check-text.ts'
import type { Field } from '../field.ts'
import { readOpinions, writeOpinions } from './opinions.ts'

const alone = (field: Field, text: string): readonly string[] =>
  marksOf(readText({ field, text, child: 'Robin' }), rulesOf.get(field) ?? []).map(({ rule }) => rule.id)

const together = (field: Field, text: string): readonly string[] =>
  checkText({ field, text, child: 'Robin' }).map(({ rule, text: words }) => `${rule}: ${words}`)

describe('the second opinions', () => {
  it('are what the labelled statements teach now; if not, run cli/make-model.ts', () => {
    const kept = readFileSync(new URL('second-opinions.ts', import.meta.url), 'utf8')
    ok(makeSecondOpinions() === kept)
  })

  it('find what a rule’s lists do not hold, and point at the sentence', () => {
    const text = 'Robin has given over biting his nails. '
    deepEqual(alone('goal', text), [])
    deepEqual(together('goal', text), ['negative-goal: Robin has given over biting his nails'])
  })

  it('keep their weights as they were written', () => {
    const learnt = new Map([
      [
        'one',
        {
          start: -1,
          of: new Map([
            ['not', 1.5],
            ['+deed', -0.5],
          ]),
        },
      ],
      ['two', { start: 0.5, of: new Map([['not', 0.2]]) }],
    ])
    const { starts, weights, column } = readOpinions(writeOpinions(learnt))
    deepEqual(starts, [-1, 0.5])
    deepEqual(weights.get('not'), [1.5, 0.2])
    deepEqual(weights.get('+deed'), [-0.5])
    equal(column('two'), 1)
  })
})
