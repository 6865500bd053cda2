import { deepEqual, equal, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { makeSecondOpinions } from '../../cli/make-model.ts'
import { checkText, marksOf, readText, rulesOf } from '../check-text.ts'
import type { Field } from '../field.ts'
import { phrases } from '../lexicon/phrases.ts'
import { neighboursIn } from './neighbours.ts'
import { readOpinions, writeOpinions } from './opinions.ts'
import { signsOf } from './signs.ts'

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
    const text = 'Dad is over the moon with how it is going. '
    deepEqual(alone('evidence', text), [])
    deepEqual(together('evidence', text), ['self-report-only: Dad is over the moon with how it is going'])
  })

  it('take back what a list found where nothing is wrong', () => {
    const text = 'Every tooth in the top row has been looked at by Dr Lim by 3 June.'
    deepEqual(alone('goal', text), ['empty-action'])
    deepEqual(together('goal', text), [])
  })

  it('excuse no sentence for the ones that stand beside it', () => {
    const sound = 'Dad reads to Robin for ten minutes at seven on school nights. '
    deepEqual(together('goal', `${sound.repeat(6)}Mum stops shouting.`), ['negative-goal: stops'])
  })

  it('weigh a word by how it begins, by pieces of it, and by the lists in whose phrases it stands', () => {
    const neighbours = neighboursIn([
      phrases('gone', '<name> [is] vanish*\n!vanishing cream'),
      phrases('kept', 'kept'),
    ])
    const signs = signsOf(
      readText({ field: 'goal', text: 'Vanishes' }),
      { from: 0, to: 1 },
      ['jargon'],
      neighbours,
    )
    deepEqual(
      signs.filter(sign => !/^[=#.@]/.test(sign)),
      ['^vanis*', '*jargon', 'vanis*', '%gone', '%!gone', '/anis', '/nish', '/ishe', '/shes', '/hes$'],
    )
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
