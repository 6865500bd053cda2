import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../check-text.ts'
import { nothingToSee } from './nothing-to-see.ts'

const nothing = (text: string): string | undefined => {
  const statement = readText({ text, field: 'task', child: 'Ellie' })
  const span = nothingToSee(statement)
  return span && statement.textOf(span)
}

const cases: readonly (readonly [text: string, phrase: string | undefined])[] = [
  ['Steph to clarify expectations.', 'clarify expectations'],
  ['Dad to take more of a role.', 'take more of a role'],
  ['Steph to resolve the housing.', 'resolve the housing'],
  ['Dad to help more.', 'help more'],
  ['Steph to clarify expectations on Monday 2 March.', undefined],
  ['Mum to take the bins out.', undefined],
  ['Mum to descale the kettle.', undefined],
  ['Steph to laminate the timetable.', undefined],
]

test('a task says nothing to be seen when its verb and what it is done to are both vague, and there is no day', () => {
  for (const [text, phrase] of cases) assert.equal(nothing(text), phrase, text)
})
