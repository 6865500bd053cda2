import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../check-text.ts'
import { sourcesOf } from './sources.ts'

const sources = (text: string) => sourcesOf(readText({ field: 'evidence', text, child: 'Ava' }))

const alone = [
  'Mum: all fine.',
  'All grand acc to Nan',
  'Dad’s WhatsApp 3/2: “all good here”',
  'As far as anyone at home knows he is in by nine.',
  'Sleep chart filled in by Mum: dry every night.',
  'Mother supplied a signed statement that he has moved out.',
  'Dad crossed his heart that the shouting has stopped.',
  'Three cans a day now, says he.',
  'Mrs Rees filled in the parent questionnaire and put 9 of 10.',
  'Ava scored herself 9 for keeping calm.',
  'Daddy put the stars on the chart by himself.',
]
for (const text of alone)
  test(`the family vouches for itself, and nobody else does: ${text}`, () => {
    const { familyWord, hasOther } = sources(text)
    assert.ok(familyWord.length > 0)
    assert.equal(hasOther, false)
  })

const backed = [
  'Mum: all fine. Register: 18 days of 20.',
  'Dad says he has stopped; the tests on 2 and 9 May were clear.',
  'Daddy told us he reads to you, and the library card has 11 stamps.',
  'Mum and Mr Price agree he has not been late.',
]
for (const text of backed)
  test(`something or somebody else shows it too: ${text}`, () => {
    const { familyWord, hasOther } = sources(text)
    assert.ok(hasOther || familyWord.length === 0)
  })

const silent = [
  'Ava told Miss Lee her tummy does not hurt any more.',
  'Ava’s own score for feeling safe: 2 in May, 6 now.',
  'Ava: 94% attendance.',
  'Mum said she would like a new worker.',
  'Rent paid on time from his own account.',
]
for (const text of silent)
  test(`a feeling, a wish and a figure vouch for nothing: ${text}`, () => {
    assert.deepEqual(sources(text).familyWord, [])
  })
