import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { effort } from '../test/effort.ts'
import { askedIn, Caseload, caseloadOf } from './caseload.ts'
import { check, checkParts } from './check.ts'
import { addDays, daysBetween } from './days.ts'
import { fullestAround, stretchesOf } from './reading-plan/stretches.ts'
import { aPlan, exampleToday as today } from './testing.ts'

const day = fc.integer({ min: 0, max: 40 }).map(days => addDays('2026-11-23', days))
const tasks = fc.array(fc.array(day, { minLength: 1, maxLength: 3 }), { maxLength: 12 })

describe('stretches of days', () => {
  it('hold as many tasks as are counted one by one, from every day on which one falls due', () => {
    fc.assert(
      fc.property(tasks, fc.integer({ min: 1, max: 20 }), (given, days) => {
        const holds = (from: string) =>
          given.filter(its => its.some(each => each >= from && daysBetween(from, each) < days))
        deepEqual(
          stretchesOf(given, days).map(({ from, tasks: held }) => [from, held]),
          [...new Set(given.flat())].toSorted().map(from => [from, holds(from).length]),
        )
      }),
    )
  })

  it('end on the last day that is within them', () =>
    deepEqual(stretchesOf([['2026-12-01'], ['2026-12-14', '2026-12-15']], 14), [
      { from: '2026-12-01', last: '2026-12-14', tasks: 2 },
      { from: '2026-12-14', last: '2026-12-15', tasks: 1 },
      { from: '2026-12-15', last: '2026-12-15', tasks: 1 },
    ]))

  it('are chosen for how full they are, the earliest of those as full, and only around a day of one’s own', () => {
    const full = stretchesOf(
      [['2026-12-01'], ['2026-12-01'], ['2027-01-05'], ['2027-02-01'], ['2027-02-02']],
      14,
    )
    const around = (of: string) => fullestAround(full, [{ day: of }])
    deepEqual(around('2027-01-05'), { from: '2027-01-05', last: '2027-01-05', tasks: 1 })
    deepEqual(fullestAround(full, [{ day: '2027-02-02' }, { day: '2026-12-01' }])?.from, '2026-12-01')
    equal(around('2026-12-24'), undefined)
  })
})

describe('what many plans ask of one person', () => {
  const mums = (many: number, due: string, change = {}) =>
    aPlan({ ...change, needs: [{ tasks: Array.from({ length: many }, () => ({ due })) }] })
  const overloaded = (plan: ReturnType<typeof aPlan>, caseload: Caseload) =>
    checkParts(plan, { today, caseload }).filter(({ rule }) => rule === 'overload')

  it('is counted over all of them, and said in each that has a part in it', () => {
    const [one, other, later] = [mums(3, '2026-12-01'), mums(3, '2026-12-08'), mums(3, '2027-02-01')]
    const caseload = caseloadOf([one, other, later], today)
    for (const plan of [one, other])
      deepEqual(
        overloaded(plan, caseload).map(({ wrong }) => wrong),
        ['Mum has 6 tasks to finish between 1 December 2026 and 8 December 2026.'],
      )
    deepEqual(overloaded(later, caseload), [])
  })

  it('is not counted for people whom each plan only numbers', () => {
    const people = [{ id: 'p1', name: 'Mum', is: 'parent' }] as const
    const plans = [mums(3, '2026-12-01', { people }), mums(3, '2026-12-01', { people })]
    for (const plan of plans) deepEqual(overloaded(plan, caseloadOf(plans, today)), [])
    deepEqual(
      plans.flatMap(plan => askedIn(plan, today)),
      [],
    )
  })

  it('is the same whichever plan comes first, and for a plan by itself the same as when nothing is told of others', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 7 }), day), { minLength: 1, maxLength: 4 }),
        given => {
          const plans = given.map(([many, due]) => mums(many, due))
          const there = caseloadOf(plans, today)
          const back = caseloadOf(plans.toReversed(), today)
          for (const plan of plans) {
            deepEqual(check(plan, { today, caseload: there }), check(plan, { today, caseload: back }))
            deepEqual(check(plan, { today, caseload: caseloadOf([plan], today) }), check(plan, { today }))
          }
        },
      ),
      { numRuns: 20 },
    )
  })

  it('is added up for ten thousand plans of one person without going over all of them for each', () => {
    const plan = aPlan({ needs: [{ tasks: [{ due: '2026-12-01', who: 'Steph Brown' }] }] })
    const asked = askedIn(plan, today)
    const caseload = new Caseload()
    for (let at = 0; at < 10_000; at += 1) caseload.add(asked)
    const worked = effort()
    for (let at = 0; at < 1000; at += 1) caseload.stretches(asked[0]?.who ?? '', 14)
    ok(worked() < 5_000)
    equal(overloaded(plan, caseload)[0]?.wrong, 'Steph has 10000 tasks to finish on 1 December 2026.')
  })
})
