import { deepEqual, equal } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { statementRules } from '../../checker/rules/statement-rules.ts'
import { fieldsOf, rulesFor } from './mapping.ts'
import type { Statement } from './peer.ts'
import { wordList } from './word-list.ts'

const statement = (field: Statement['field'], toChild = false, text = ''): Statement => ({
  field,
  child: 'Emily',
  toChild,
  text,
})

describe('what a peer’s words count as', () => {
  it('counts only in the fields that the rule itself names', () => {
    const ours = Object.fromEntries(statementRules.map(({ id, fields }) => [id, fields.toSorted()]))
    const theirs = Object.fromEntries(
      Object.entries(fieldsOf).flatMap(([id, fields]) => (id in ours ? [[id, fields.toSorted()]] : [])),
    )
    deepEqual(theirs, ours)
  })

  for (const [word, given, expected] of [
    ['Regularly', statement('task'), ['vague-time']],
    ['regularly', statement('evidence'), []],
    ['facilitate', statement('goal'), ['empty-action', 'jargon']],
    ['facilitate', statement('factors'), ['jargon']],
    ['his', statement('need', true), ['not-to-child']],
    ['his', statement('need', false), []],
    ['mum', statement('need'), []],
  ] as const) {
    it(`“${word}” in ${given.field}${given.toChild ? ', written to the child,' : ''} counts as ${expected.join(', ') || 'nothing'}`, () =>
      deepEqual(rulesFor(word, given), expected))
  }
})

describe('the plain word list', () => {
  for (const [field, toChild, text, expected] of [
    ['task', false, 'School to monitor ASAP.', ['empty-action', 'unnamed-person', 'vague-time']],
    ['goal', false, 'Attendance rises from 35% to 90%.', ['target-leap']],
    ['goal', false, 'Attendance rises from 35% to 60%.', []],
    ['need', true, 'Emily needs 3 meals.', ['not-to-child']],
    ['need', true, 'Emily, you need 3 meals.', []],
    ['goal', false, '100% sober', ['all-or-nothing']],
  ] as const) {
    it(`raises ${expected.join(', ') || 'nothing'} on “${text}”`, async () => {
      const raised = await (await wordList.load())(statement(field, toChild, text))
      equal([...raised].toSorted().join(), expected.join())
    })
  }
})
