import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { describe, it } from 'node:test'
import { caseloadOf } from '../caseload.ts'
import { settle } from '../limits.ts'
import type { PlanMark } from '../rule.ts'
import { templateOf } from '../templates/index.ts'
import { aPlan, exampleToday, type PlanExample } from '../testing.ts'
import { fill } from '../wording.ts'
import { planExamples } from './plan-examples.ts'
import { planRules } from './plan-rules.ts'

const contract = [
  'missing-part',
  'no-baseline',
  'no-evidence-plan',
  'overload',
  'no-quick-win',
  'unstaged',
  'date-order',
  'same-date',
  'review-late',
  'overdue',
  'drift',
  'not-linked',
  'most-pressing',
  'no-voice',
  'not-agreed',
  'not-understood',
  'surprise',
  'no-consequence',
  'done-no-evidence',
  'done-no-next',
]

const marksOf = (rule: (typeof planRules)[number], example: PlanExample): readonly PlanMark[] => {
  const plan = aPlan(example.plan)
  const template = templateOf(plan.template)
  const { limits } = settle(template, example.settings)
  const others = (example.others ?? []).map(other => aPlan({ id: 'other', ...other }))
  const today = example.today ?? exampleToday
  return [...rule.mark(plan, { today, limits, template, caseload: caseloadOf([plan, ...others], today) })]
}

const place = ({ at, words }: PlanMark) => ({
  part: at.part,
  ...(at.id === undefined ? {} : { id: at.id }),
  ...(at.pair === undefined ? {} : { pair: at.pair }),
  says: words,
})

describe('the plan rules', () => {
  it('are the twenty of the contract, in its order, each with examples', () => {
    deepEqual(
      planRules.map(rule => rule.id),
      contract,
    )
    deepEqual(Object.keys(planExamples), contract)
  })

  it('are each in a file of their own name', () => {
    const files = readdirSync(new URL('./plan/', import.meta.url)).map(file => file.replace('.ts', ''))
    deepEqual(files.toSorted(), contract.toSorted())
  })

  it('find nothing in the plan that the builders make', () => {
    for (const rule of planRules) deepEqual(marksOf(rule, { name: '', plan: {} }).map(place), [], rule.id)
  })
})

for (const rule of planRules) {
  const { raises, leaves } = planExamples[rule.id] ?? { raises: [], leaves: [] }
  describe(rule.id, () => {
    it('has at least five plans it raises and five it leaves alone, none told twice', () => {
      ok(raises.length >= 5 && leaves.length >= 5)
      const names = [...raises, ...leaves].map(example => example.name)
      equal(new Set(names).size, names.length)
    })
    for (const example of raises)
      it(`raises: ${example.name}`, () => {
        deepEqual(marksOf(rule, example).map(place), example.raises)
      })
    for (const example of leaves)
      it(`leaves: ${example.name}`, () => {
        deepEqual(marksOf(rule, example).map(place), [])
      })
    it('uses all its words in its examples, and fills every gap of them', () => {
      const marks = raises.flatMap(example => marksOf(rule, example))
      deepEqual([...new Set(marks.map(mark => mark.words))].toSorted(), Object.keys(rule.words).toSorted())
      for (const mark of marks)
        for (const sentence of Object.values(rule.words[mark.words] ?? {})) {
          const said = fill(sentence, { child: 'Emily', ...mark.with })
          ok(!/[{}]|undefined|“”/.test(said), said)
          match(said, /^[“A-Z0-9].*[.?]$/)
        }
    })
    it('says when it is raised and when it is left alone in whole sentences', () => {
      for (const sentence of [rule.raisedWhen, rule.leftAlone]) match(sentence, /^[A-Z].*\.$/)
    })
  })
}
