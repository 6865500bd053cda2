import { deepEqual, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkParts, checkTexts } from './check.ts'
import { examples } from './examples/index.ts'
import { retold } from './examples/retold.ts'
import type { Finding } from './finding.ts'

const rulesOf = (findings: readonly Finding[]): readonly string[] => [
  ...new Set(findings.map(finding => finding.rule)),
]
const said = (findings: readonly Finding[]) =>
  findings.map(({ rule, text, wrong }) => `${rule}: ${text} ${wrong}`)

describe('the good plans to try', () => {
  const good = examples.slice(0, 4)
  for (const { label, plan, today } of good) {
    it(`${label}: the parts stand together`, () => deepEqual(said(checkParts(plan, { today })), []))
    it(`${label}: every text is SMART`, () => deepEqual(said(checkTexts(plan, { today })), []))
  }
})

describe('the good plans of the guidance, retold', () => {
  for (const { label, plan, today, parts, statements, optional = [] } of retold) {
    it(`${label}: the plan rules find only what a single box cannot show`, () =>
      deepEqual(rulesOf(checkParts(plan, { today })), parts))
    it(`${label}: the statement rules find only what is known to be at fault in them`, () =>
      deepEqual(
        rulesOf(checkTexts(plan, { today }))
          .filter(rule => !optional.includes(rule))
          .toSorted(),
        Object.keys(statements).toSorted(),
      ))
  }
})

describe('the plan that breaks most rules', () => {
  const bad = examples.find(example => example.id === 'breaks-most-rules')
  it('breaks all twenty plan rules', () => {
    ok(bad)
    deepEqual(rulesOf(checkParts(bad.plan, bad)).length, 20)
  })
  it('breaks at least 28 of the 36 rules', () => {
    ok(bad)
    const broken = rulesOf([...checkParts(bad.plan, bad), ...checkTexts(bad.plan, bad)])
    ok(broken.length >= 28, `${broken.length}: ${broken.join(', ')}`)
  })
})
