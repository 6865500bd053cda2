import { equal, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Finding } from '../../../../checker/index.ts'
import { anyPlan } from '../../../../formats/testing/any-plan.ts'
import { addGoal, addMeasure, addWorry, bringIn, fold, nothingYet, partOf } from '../../../../plans/index.ts'
import { emilysPlan, next, sunday } from '../../../../plans/testing.ts'
import { checkRecord } from '../../check-record.ts'
import { isBox } from '../boxes/index.ts'
import { readPlace } from '../typed.ts'
import { placeOf } from './place-of.ts'

const record = (() => {
  let story = next(emilysPlan(), addWorry, { id: 'w1', is: { text: 'Emily misses school' } })
  story = next(story, addGoal, {
    id: 'g1',
    under: 'n1',
    is: { text: 'In her seat', evidencedBy: 'The register' },
  })
  return next(story, addMeasure, { id: 'm1', under: 'n1', is: { what: 'Mornings', baseline: 4 } }).record
})()

type Given = Partial<Omit<Finding, 'at'>> & { readonly at: Finding['at'] }

const placeAt = (given: Given): string | undefined =>
  placeOf({ rule: 'any', severity: 'fix', ...given } as Finding, record)

describe('where a finding is put right', () => {
  const table: readonly (readonly [what: string, given: Given, place: string | undefined])[] = [
    ['words of a need in that need', { at: { part: 'need', id: 'n1' }, field: 'need' }, 'need/n1/text'],
    ['a need without a goal in its goal', { at: { part: 'need', id: 'n1' }, field: 'goal' }, 'goal/g1/text'],
    [
      'a need without factors in the need, where there is none',
      { at: { part: 'need', id: 'n1' }, field: 'factors' },
      'need/n1/text',
    ],
    [
      'what matters most in how much it matters',
      { at: { part: 'need', id: 'n1' }, rule: 'most-pressing' },
      'need/n1/impact',
    ],
    [
      'a need that answers nothing at the worries',
      { at: { part: 'need', id: 'n1' }, rule: 'not-linked' },
      'need/n1/answers/w1',
    ],
    ['who in that pair', { at: { part: 'task', id: 't1', pair: 1 }, field: 'who' }, 'task/t1/assigned/1/who'],
    [
      'a task without a day at its day',
      { at: { part: 'task', id: 't1' }, field: 'by' },
      'task/t1/assigned/0/by',
    ],
    [
      'a goal without somebody to show it at who shows it',
      { at: { part: 'goal', id: 'g1' }, rule: 'no-evidence-plan' },
      'goal/g1/evidencedWho',
    ],
    ['a measure without a target at its target', { at: { part: 'measure', id: 'm1' } }, 'measure/m1/target'],
    [
      'what happens if at the first of its boxes that is empty',
      { at: { part: 'consequences' } },
      'consequences/consequences/endsWhen',
    ],
    [
      'a review that is late at its day',
      { at: { part: 'plan' }, rule: 'review-late' },
      'plan/plan/nextReview',
    ],
    [
      'what somebody else records nowhere here',
      { at: { part: 'person', id: 'mum' }, rule: 'not-agreed' },
      undefined,
    ],
  ]
  for (const [what, given, place] of table) it(`takes ${what}`, () => equal(placeAt(given), place))

  it('is a box of a part of the plan, whatever is found in whatever plan', () => {
    fc.assert(
      fc.property(anyPlan, plan => {
        const outcome = bringIn(nothingYet, { plan }, sunday)
        const any = 'events' in outcome ? fold(outcome.events) : nothingYet
        for (const finding of checkRecord(any, sunday)) {
          const name = placeOf(finding, any)
          const place = name === undefined ? undefined : readPlace(name)
          if (name === undefined) continue
          ok(place && isBox(place), `${finding.rule}: ${name}`)
          ok(
            place.kind === 'consequences' || partOf(any, place.part)?.kind === place.kind,
            `${finding.rule}: ${name}`,
          )
        }
      }),
      { numRuns: 25 },
    )
  })
})
