import { equal } from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Plan } from '../../../checker/index.ts'
import { testDay as today } from '../../testing.ts'
import { comesOfAge } from './of-age-view.ts'

const plan = (born: string, kind: Plan['kind'] = 'care-plan', is: 'child' | 'adult' = 'child'): Plan => ({
  ...{ template: 'liberi', needs: [], kind, about: { is, name: 'Kit', born } },
})

const cases: readonly (readonly [string, Plan, string | undefined])[] = [
  ['within the year', plan('2009-03-04'), '2027-03-04'],
  ['a birthday that has passed', plan('2008-11-20'), '2026-11-20'],
  ['one of 29 February, in a year without', plan('2008-02-29'), '2026-03-01'],
  ['more than a year away', plan('2010-01-01'), undefined],
  ['of a plan that is for young adults anyway', plan('2009-03-04', 'pathway-plan'), undefined],
  ['of an adult', plan('2009-03-04', 'care-plan', 'adult'), undefined],
  ['a day that is none', plan('spring 2009'), undefined],
]

describe('the day a child comes of age', () => {
  for (const [title, given, day] of cases)
    it(`is ${day === undefined ? 'not spoken of' : 'said'}: ${title}`, () =>
      equal(comesOfAge(given, today), day))
})
