import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { check } from '../../checker/index.ts'
import { aPlan, exampleToday, type PlanSketch } from '../../checker/testing.ts'
import type { CheckedPlan } from './checked-plan.ts'
import { chosen } from './examples.ts'
import { addTo, newTally } from './tally.ts'

const checked = (number: number, sketch: PlanSketch): CheckedPlan => {
  const plan = aPlan(sketch)
  return { file: `${number}.docx`, number, plan, findings: check(plan, { today: exampleToday }), notes: [] }
}

const soon = (when: string): PlanSketch => ({
  needs: [{ tasks: [{ text: `Mum will ring Dr Shah ${when}` }] }],
})

const many: readonly CheckedPlan[] = Array.from({ length: 60 }, (_, at) =>
  checked(
    at + 1,
    at % 3 === 0 ? {} : soon(['soon', 'as soon as possible', 'in due course'][(at % 7) % 3] ?? ''),
  ),
)

const tallied = (plans: readonly CheckedPlan[], inFull?: number) => {
  const tally = newTally(inFull === undefined ? {} : { inFull })
  for (const each of plans) addTo(tally, each)
  return tally
}

describe('a tally', () => {
  it('counts plans, needs and findings by weight, letter and rule', () => {
    const tally = tallied([checked(1, {}), checked(2, soon('soon')), checked(3, soon('soon'))])
    const found = checked(2, soon('soon')).findings
    ok(found.some(({ rule }) => rule === 'vague-time'))
    deepEqual([tally.plans, tally.needs, tally.findings, tally.spotless], [3, 3, 2 * found.length, 1])
    equal(tally.severities.fix, 2 * found.filter(({ severity }) => severity === 'fix').length)
    deepEqual(tally.rules.get('vague-time'), {
      plans: 2,
      toChange: 2,
      findings: 2 * found.filter(({ rule }) => rule === 'vague-time').length,
    })
    equal(tally.tiles.get('T')?.plans, 2)
    equal(tally.tiles.get('P')?.plans, 0)
  })

  it('spreads what there is to change over plans and over needs', () => {
    const two = checked(1, { needs: [{}, { tasks: [{ text: 'Mum will ring Dr Shah soon' }] }] })
    const toChange = two.findings.filter(({ severity }) => severity === 'fix')
    const tally = tallied([two, checked(2, {})])
    deepEqual(
      [...tally.plansBy],
      [
        [toChange.length, 1],
        [0, 1],
      ],
    )
    equal(tally.needsBy.get(0), 2)
    equal(
      [...tally.needsBy.values()].reduce((sum, each) => sum + each, 0),
      tally.needs,
    )
    deepEqual(tally.firstClear, [2])
  })

  it('is the same whatever order the plans come in', () => {
    const backwards = tallied(many.toReversed(), 10)
    const forwards = tallied(many, 10)
    for (const key of ['fullest', 'firstClear', 'severities', 'findings', 'spotless'] as const)
      deepEqual(backwards[key], forwards[key], key)
    for (const [rule, kept] of forwards.examples) deepEqual(backwards.examples.get(rule), kept, rule)
    for (const key of ['rules', 'tiles', 'plansBy', 'needsBy', 'kinds', 'templates'] as const)
      deepEqual(new Map<unknown, unknown>(backwards[key]), new Map<unknown, unknown>(forwards[key]), key)
  })

  it('keeps the plans with most to change, and never more than it may', () => {
    const { fullest } = tallied(many, 10)
    equal(fullest.length, 10)
    const most = many.map(({ findings }) => findings.filter(({ severity }) => severity === 'fix').length)
    equal(fullest[0]?.severities.fix, Math.max(...most))
    deepEqual(
      fullest,
      fullest.toSorted((a, b) => b.severities.fix - a.severities.fix),
    )
  })

  it('keeps a few examples of a rule, in different words and from different plans', () => {
    const kept = tallied(many).examples.get('vague-time') ?? []
    ok(kept.length <= 12)
    equal(new Set(kept.map(({ text }) => text)).size, kept.length)
    const shown = chosen(kept)
    equal(shown.length, 3)
    equal(new Set(shown.map(({ number }) => number)).size, 3)
    equal(new Set(shown.map(({ finding }) => finding.text)).size, 3)
  })

  it('keeps files that could not be read, a thousand of them by name', () => {
    const tally = newTally()
    for (let at = 0; at < 1200; at++)
      addTo(tally, { file: `${at}.doc`, refused: [{ where: 'The file', text: 'It is an old Word file.' }] })
    deepEqual([tally.unread, tally.firstUnread.length, tally.plans], [1200, 1000, 0])
  })
})
