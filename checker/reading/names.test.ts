import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../check-text.ts'
import { namesOf } from './names.ts'

const childIn = (text: string, child: string): readonly string[] => {
  const statement = readText({ text, child, field: 'need' })
  return statement.tokens
    .filter((_, at) => statement.is(at, 'child'))
    .map(({ start, end }) => text.slice(start, end))
}

const cases: readonly (readonly [child: string, text: string, ...found: string[]])[] = [
  ['Emily', 'emily needs a bed', 'emily'],
  ['Emily Ward', 'Emily and Mrs Ward', 'Emily'],
  ['Noah-Lee', 'Noah-Lee reads', 'Noah', 'Lee'],
  ['Baby Ives', 'Baby Ives is home', 'Ives'],
  ['Rose', 'The rose bush has buds'],
  ['Rose', 'Rose Cottage is far away'],
  ['Rose', 'Rose reads to Nan', 'Rose'],
  ['Will', 'Will you be in by nine?'],
  ['Will', 'Will is in by nine', 'Will'],
  ['May', 'You move class in May'],
  ['May', 'On 5 May you start'],
  ['May', 'Nan reads with May', 'May'],
  ['Jordan', 'Mrs Jordan is away'],
  ['Jude', 'You sing Hey Jude'],
  ['Mark', 'The Mark scheme is hard'],
]

test('the child’s name is found where it is the child, not where it is a word, a month, a place or somebody else', () => {
  for (const [child, text, ...wanted] of cases)
    assert.deepEqual(childIn(text, child), wanted, `${child}: ${text}`)
})

test('a baby is called by the name, not by "baby"', () => {
  const { given, isBaby } = namesOf('Baby Ives', [])
  assert.deepEqual({ given, isBaby }, { given: 'ives', isBaby: true })
})
