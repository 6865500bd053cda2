import { deepEqual, equal, notEqual, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkText } from '../check-text.ts'
import type { StatementExample } from '../rule.ts'
import { statementExamples } from './examples.ts'
import { statementRules } from './statement-rules.ts'

/** The sixteen statement rules of the contract, in its order. */
const contract = [
  'subjective-word',
  'empty-action',
  'universal-need',
  'service-not-need',
  'unnamed-person',
  'no-measure',
  'attendance-not-outcome',
  'self-report-only',
  'all-or-nothing',
  'target-leap',
  'vague-time',
  'review-as-deadline',
  'negative-goal',
  'not-to-child',
  'jargon',
  'blame',
]

/** Takes the brackets out of an example and says where they stood. */
const unbracket = (marked: string): { readonly text: string; readonly places: readonly string[] } => {
  const places: string[] = []
  let text = ''
  let open = -1
  for (const character of marked) {
    if (character === '[') open = text.length
    else if (character === ']') places.push(`${open}-${text.length}`)
    else text += character
  }
  return { text, places: places.length > 0 ? places : [`0-${text.length}`] }
}

const found = ([field, marked, context]: StatementExample) => {
  const { text, places } = unbracket(marked)
  return { text, places, findings: checkText({ field, text, child: 'Sam', ...context }) }
}

it('has a rule for every id of the contract, in its order, and none besides', () => {
  deepEqual(
    statementRules.map(rule => rule.id),
    contract,
  )
})

for (const rule of statementRules) {
  describe(rule.id, () => {
    const examples = statementExamples[rule.id]
    if (examples === undefined) throw new Error(`${rule.id} has no examples`)

    it('shows at least five statements it raises and five it leaves alone', () => {
      ok(examples.raises.length >= 5 && examples.leaves.length >= 5)
    })

    for (const example of examples.raises)
      it(`raises ${example[0]}: ${example[1]}`, () => {
        const { findings, places } = found(example)
        const marks = findings
          .filter(finding => finding.rule === rule.id)
          .map(({ start, end }) => `${start}-${end}`)
        deepEqual(marks, places)
      })

    for (const example of examples.leaves)
      it(`leaves ${example[0]}: ${example[1]}`, () => {
        const { findings } = found(example)
        deepEqual(
          findings.filter(finding => finding.rule === rule.id).map(({ text }) => text),
          [],
        )
      })

    it('comes out clean after its rewrite, under every rule', () => {
      const { field, from, to, child, toChild } = examples.rewrite
      const context = { child: child ?? 'Sam', toChild: toChild ?? false }
      const before = checkText({ field, text: unbracket(from).text, ...context })
      ok(before.some(finding => finding.rule === rule.id))
      deepEqual(
        checkText({ field, text: to, ...context }).map(finding => `${finding.rule}: ${finding.text}`),
        [],
      )
    })

    it('says whole sentences with every gap filled', () => {
      for (const example of examples.raises)
        for (const finding of found(example).findings)
          for (const sentence of [finding.wrong, finding.matters, finding.instead]) {
            notEqual(sentence, '')
            equal(/[{}]/.test(sentence), false, sentence)
            ok(/[.?!”]$/.test(sentence), sentence)
          }
    })

    it('uses each of its words in some example', () => {
      const used = new Set(
        examples.raises.flatMap(example =>
          found(example)
            .findings.filter(({ rule: id }) => id === rule.id)
            .map(({ matters, instead }) => matters + instead),
        ),
      )
      ok(used.size > 0)
    })
  })
}
