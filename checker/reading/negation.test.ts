import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../check-text.ts'
import type { Field } from '../field.ts'
import { negativesIn } from './negation.ts'

const negatives = (text: string, field: Field): readonly string[] => {
  const statement = readText({ text, field, child: 'Ellie' })
  return negativesIn(statement).map(({ kind, edge }) => (edge ? `${kind}, at the edge` : kind))
}

const cases: readonly (readonly [field: Field, text: string, ...found: string[]])[] = [
  ['goal', 'Dad packs in the shouting.', 'stop'],
  ['goal', 'Nae mair fighting', 'stop'],
  ['goal', 'Less nagging', 'less'],
  ['goal', 'Ellie is not shouted at.', 'not'],
  ['goal', 'Dad keeps his fists to himself.', 'stop'],
  ['goal', 'Ellie says bye-bye to biting.', 'stop'],
  ['goal', 'No carrying of blades', 'not'],
  ['goal', 'Ellie lifts Tom and does not go back.', 'not, at the edge'],
  ['goal', 'Ellie stops the game when Nan says tea is ready.', 'stop, at the edge'],
  ['need', 'Ellie does not have a coat.'],
  ['need', 'No one has told Ellie where her brother lives.'],
  ['need', 'Mum has nobody to ring.'],
  ['goal', 'Ellie says “stop, I don’t like it”.'],
]

test('what must go is told from how things are, and from the edge of what is wanted', () => {
  for (const [field, text, ...wanted] of cases) assert.deepEqual(negatives(text, field), wanted, text)
})
