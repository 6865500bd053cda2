import { deepEqual, equal, fail, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { makeSecondOpinions, makeSelfReportWeights } from '../../cli/make-model.ts'
import { checkText, readText } from '../check-text.ts'
import { negativeGoal } from '../rules/statement/negative-goal.ts'
import { readOpinions, writeOpinions } from './opinions.ts'
import { selfReportWeights } from './self-report-weights.ts'
import { readWeights, weigherOf, writeWeights } from './weigh.ts'

const read = (text: string) => readText({ field: 'evidence', text, child: 'Sam' })

describe('the model behind self-report-only', () => {
  it('is what the labelled statements teach now; if not, run cli/make-model.ts', () => {
    const kept = readFileSync(new URL('self-report-weights.ts', import.meta.url), 'utf8')
    equal(makeSelfReportWeights(), kept)
  })

  it('finds the family’s own word likelier than a register', () => {
    const weigh = weigherOf(readWeights(selfReportWeights))
    const family = weigh(read('Mum says it has all been fine'))
    const register = weigh(read('Register: in on 18 days of 20 (Mrs Ray)'))
    ok(family.chance > 0.8 && register.chance < 0.2)
    ok(family.towards.length > 0)
  })

  it('keeps its weights as they were written', () => {
    const weights = {
      start: -1.5,
      of: new Map([
        ['mum says', 0.5],
        ['seen', -0.25],
      ]),
    }
    deepEqual(readWeights(writeWeights(weights)), weights)
  })
})

describe('the second opinions', () => {
  it('are what the labelled statements teach now; if not, run cli/make-model.ts', () => {
    const kept = readFileSync(new URL('second-opinions.ts', import.meta.url), 'utf8')
    equal(makeSecondOpinions(), kept)
  })

  it('find what a rule’s lists do not hold, and say it in the rule’s own words', () => {
    const text = 'Robin has given over biting his nails. '
    negativeGoal.mark(readText({ field: 'goal', text }), mark => fail(JSON.stringify(mark)))
    const found = checkText({ field: 'goal', text, child: 'Robin' }).find(
      ({ rule }) => rule === 'negative-goal',
    )
    equal(found?.text, 'Robin has given over biting his nails')
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
