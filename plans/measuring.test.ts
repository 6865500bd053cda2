import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Measure, Reading } from '../checker/index.ts'
import { howFar } from './measuring.ts'

const today = '2026-11-22'
const read = (...values: readonly number[]): readonly Reading[] =>
  values.map((value, at) => ({ on: `2026-11-0${at + 1}`, value }))
const measure = (more: Partial<Measure>): Measure => ({ id: 'm', what: 'Attendance', ...more })

describe('how far a figure has come', () => {
  for (const [name, more, way, reached] of [
    ['nearer to a higher target', { baseline: 58, target: 92, readings: read(64) }, 'improving', false],
    ['further from a higher target', { baseline: 58, target: 92, readings: read(70, 66) }, 'worse', false],
    ['just as far', { baseline: 58, target: 92, readings: read(66, 66) }, 'same', false],
    ['down to a lower target', { baseline: 6, target: 1, readings: read(4, 2) }, 'improving', false],
    ['up from a lower target', { baseline: 6, target: 1, readings: read(2, 3) }, 'worse', false],
    ['at the target', { baseline: 58, target: 92, readings: read(80, 92) }, 'improving', true],
    ['beyond the target, twice', { baseline: 58, target: 92, readings: read(95, 93) }, 'same', true],
    ['away from where it is to stay', { baseline: 10, target: 10, readings: read(9) }, 'worse', false],
    ['kept where it is to stay', { baseline: 10, target: 10, readings: read(10) }, 'same', true],
    ['without a target', { baseline: 58, readings: read(64) }, undefined, false],
    ['with one figure and no start', { target: 92, readings: read(64) }, undefined, false],
  ] as const)
    it(`is told: ${name}`, () => {
      const far = howFar(measure(more), today)
      deepEqual([far?.way, far?.reached], [way, reached])
    })

  it('is not told before there is a reading, nor by one of a day to come', () => {
    equal(howFar(measure({ baseline: 58, target: 92 }), today), undefined)
    equal(howFar(measure({ target: 92, readings: [{ on: '2026-12-01', value: 60 }] }), today), undefined)
  })

  it('is held against the review before, whatever was read between', () => {
    const readings = [
      { on: '2026-11-10', value: 70 },
      { on: '2026-09-01', value: 60 },
      { on: '2026-11-20', value: 65 },
    ]
    const of = measure({ baseline: 58, target: 92, readings })
    deepEqual([howFar(of, today)?.before, howFar(of, today)?.way], [{ on: '2026-11-10', value: 70 }, 'worse'])
    deepEqual(
      [howFar(of, today, '2026-10-01')?.before, howFar(of, today, '2026-10-01')?.way],
      [{ on: '2026-09-01', value: 60 }, 'improving'],
    )
    deepEqual(howFar(of, today, '2026-08-01')?.before, { value: 58 })
  })

  it('is held against the last stage whose day has come', () => {
    const stages = [
      { by: '2026-12-18', target: 85 },
      { by: '2026-11-20', target: 75 },
      { by: '2026-11-06', target: 65 },
    ]
    const at = (value: number) =>
      howFar(measure({ baseline: 58, target: 92, stages, readings: read(value) }), today)
    deepEqual(at(70)?.stage, { stage: stages[1], reached: false })
    deepEqual(at(75)?.stage?.reached, true)
    equal(
      howFar(measure({ baseline: 58, target: 92, stages, readings: read(70) }), '2026-11-05')?.stage,
      undefined,
    )
  })

  it('is the other way round when all figures are turned about', () => {
    const value = fc.integer({ min: -100, max: 100 })
    fc.assert(
      fc.property(value, value, value, value, (baseline, target, one, other) => {
        const turn = (by: 1 | -1) =>
          howFar(
            measure({ baseline: baseline * by, target: target * by, readings: read(one * by, other * by) }),
            today,
          )
        deepEqual(turn(-1)?.way, turn(1)?.way)
        const back = howFar(measure({ baseline, target, readings: read(other, one) }), today)?.way
        const way = turn(1)?.way
        ok(way === 'same' ? back === 'same' : back !== way && back !== 'same')
      }),
      { numRuns: 200 },
    )
  })
})
