import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../check-text.ts'
import { doingsIn } from './doings.ts'

const doings = (text: string): readonly string[] => {
  const statement = readText({ text, field: 'goal', child: 'Ellie' })
  return doingsIn(statement).map(found => statement.textOf(found))
}

const cases: readonly (readonly [text: string, ...verbs: string[]])[] = [
  ['Ellie trades cards with Josh.', 'trades'],
  ['You swap scarves with Nan.', 'swap'],
  ['Ellie and Dad assemble a bird box.', 'assemble'],
  ['Mum now strips the beds.', 'strips'],
  ['Ellie thrives.'],
  ['Dad’s sessions are over.'],
  ['It helps you sleep.'],
  ['You deserve a childhood.'],
]

test('whatever a named person does is a doing; how they are, feel or think is none', () => {
  for (const [text, ...wanted] of cases) assert.deepEqual(doings(text), wanted, text)
})
