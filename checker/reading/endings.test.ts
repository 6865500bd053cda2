import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../check-text.ts'
import type { Field } from '../field.ts'
import { endingsIn } from './endings.ts'

const endings = (text: string, field: Field): readonly string[] => {
  const statement = readText({ text, field, child: 'Ellie' })
  return endingsIn(statement).map(found => statement.textOf(found))
}

const cases: readonly (readonly [field: Field, text: string, ...found: string[]])[] = [
  ['goal', 'Rows are rare.', 'Rows are rare'],
  ['goal', 'Ellie kicks the vaping.', 'kicks the vaping'],
  ['goal', 'Half the number of slammed doors', 'Half the number of slammed doors'],
  ['need', 'Get the gaming down.', 'Get the gaming down'],
  ['need', 'The fighting has died down since May.'],
  ['need', 'The fighting needs to die down.', 'fighting needs to die down'],
  ['goal', 'Ellie drops her bag by the door.'],
  ['goal', 'Ellie kicks a ball.'],
  ['goal', 'Dad is over by the swings.'],
]

test('a word for ending counts beside a thing that is unwanted, and an account of how things went does not', () => {
  for (const [field, text, ...wanted] of cases) assert.deepEqual(endings(text, field), wanted, text)
})
