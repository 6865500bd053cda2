import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { caseloadOf } from './caseload.ts'
import { check, checkParts } from './check.ts'
import { mostImportantFirst } from './finding.ts'
import { placeOf, placesOf } from './reading-plan/places.ts'
import { summarise } from './summary.ts'
import { templates } from './templates/index.ts'
import { aPlan, exampleToday as today } from './testing.ts'

const late = aPlan({ nextReview: '2027-03-01' })
const reviewOf = (settings: Parameters<typeof check>[1]['settings'], plan = late) =>
  checkParts(plan, { today, settings }).map(({ rule, severity }) => [rule, severity])

describe('check a plan', () => {
  it('says what is wrong, why it matters to this child and what to write instead, in whole sentences', () => {
    const [finding] = checkParts(aPlan({ nextReview: undefined }), { today })
    ok(finding)
    equal(finding.wrong, 'No next review is set.')
    ok(finding.matters.includes('Emily') && finding.instead.length > 0)
    deepEqual([finding.start, finding.end, finding.text, finding.at], [0, 0, '', { part: 'plan' }])
    deepEqual(finding.fix, { kind: 'choose', label: 'Choose a day', from: ['2026-12-21', '2027-02-09'] })
  })

  it('calls a child by first name, somebody with a title by that, and a family by its whole name', () => {
    const matters = (about: ReturnType<typeof aPlan>['about']) =>
      checkParts(aPlan({ about, nextReview: undefined }), { today }).find(each => each.rule === 'review-late')
        ?.matters
    ok(matters({ is: 'child', name: 'Emily Ellis' })?.endsWith('for Emily.'))
    ok(matters({ is: 'adult', name: 'Mrs Ellis' })?.endsWith('for Mrs Ellis.'))
    ok(matters({ is: 'family', name: 'the Ellis family' })?.endsWith('for the Ellis family.'))
  })

  it('leaves out a rule that is switched off', () => deepEqual(reviewOf({ off: ['review-late'] }), []))

  it('gives a rule the severity the organisation has set, and never more than a mark weighs by itself', () => {
    deepEqual(reviewOf(undefined), [['review-late', 'fix']])
    deepEqual(reviewOf({ severity: { 'review-late': 'improve' } }), [['review-late', 'improve']])
    const rather = aPlan({ nextReview: '2027-01-11' })
    deepEqual(reviewOf({ severity: { 'review-late': 'fix' } }, rather), [['review-late', 'advice']])
  })

  it('counts by the organisation’s limits', () =>
    deepEqual(reviewOf({ limits: { reviewMonths: 6 } }), [['review-late', 'advice']]))

  it('puts statement findings at their part, their pair and their exact words', () => {
    const plan = aPlan({
      needs: [{ tasks: [{ assigned: [{ who: 'Mum', by: 'as soon as possible', due: '2026-11-23' }] }] }],
    })
    const found = check(plan, { today }).filter(each => each.field === 'by')
    deepEqual(
      found.map(({ rule, at, text }) => [rule, at, text]),
      [['vague-time', { part: 'task', id: 't1', need: 'n1', pair: 0 }, 'as soon as possible']],
    )
  })

  it('hears of what somebody carries in other plans', () => {
    const five = [{}, {}, {}, {}, {}].map(() => ({ due: '2026-11-23' }))
    const caseload = caseloadOf([aPlan(), aPlan({ needs: [{ tasks: five }] })], today)
    deepEqual(
      checkParts(aPlan(), { today, caseload }).map(({ rule, at }) => [rule, at.id]),
      [['overload', 'mum']],
    )
  })

  it('tells findings in the order the plan is read, at each place the most important first', () => {
    const plan = aPlan({
      nextReview: undefined,
      consequences: undefined,
      needs: [{ goals: [] }, { factors: [], tasks: [{ assigned: undefined }], answers: [] }],
    })
    const places = placesOf(plan)
    const found = check(plan, { today })
    ok(found.length >= 7)
    for (const [at, finding] of found.entries()) {
      const next = found[at + 1]
      if (!next) continue
      const [here, there] = [placeOf(places, finding.at), placeOf(places, next.at)]
      ok(here < there || (here === there && mostImportantFirst(finding, next) <= 0))
    }
    equal(found.at(-1)?.rule, 'review-late')
  })

  it('never throws, whatever is in the boxes, in any template', () => {
    const day = fc.oneof(fc.string(), fc.constantFrom('2026-02-31', '2026-11-22', '99999-01-01', ''))
    const text = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(text, text, day, day, fc.constantFrom(...templates), (who, by, due, starts, { id }) => {
        const plan = aPlan({
          template: id,
          starts,
          ends: due,
          nextReview: due,
          changed: due,
          about: { is: 'child', name: who, born: due },
          people: [{ id: 'a', name: who, is: 'child', born: due, relation: by }],
          reviews: [{ id: 'r', on: due, directions: { n1: 'same' } }],
          needs: [{ text: who, tasks: [{ text: by, assigned: [{ who, by, due }], doneOn: due, starts }] }],
        })
        for (const { wrong } of checkParts(plan, { today, caseload: caseloadOf([plan, plan], today) }))
          ok(wrong.length > 0)
      }),
      { numRuns: 300 },
    )
  })
})

describe('sum up findings', () => {
  it('counts by weight, letter and rule, letters in their order and the rule with most to say first', () => {
    const plan = aPlan({ nextReview: undefined, needs: [{ tasks: [{ assigned: undefined }] }] })
    deepEqual(summarise(checkParts(plan, { today })), {
      findings: 4,
      severities: { fix: 3, improve: 0, advice: 1 },
      letters: [
        { letter: 'Specific', findings: 2 },
        { letter: 'Achievable', findings: 1 },
        { letter: 'Timely', findings: 1 },
      ],
      rules: [
        { rule: 'missing-part', letter: 'Specific', findings: 2 },
        { rule: 'no-quick-win', letter: 'Achievable', findings: 1 },
        { rule: 'review-late', letter: 'Timely', findings: 1 },
      ],
    })
    deepEqual(summarise([]), {
      findings: 0,
      severities: { fix: 0, improve: 0, advice: 0 },
      letters: [],
      rules: [],
    })
  })
})
