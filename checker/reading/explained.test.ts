import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../check-text.ts'
import { shorthandIn } from './shorthand.ts'

const marked = (text: string): readonly string[] => {
  const statement = readText({ field: 'task', text, child: 'Yusuf', toChild: true })
  return shorthandIn(statement).map(span => statement.textOf(span))
}

const explained = [
  'Fill in the DBS form, the police check for your placement.',
  'He wants the CAD course, thats drawing on a computer.',
  'You have an EHCP, Yusuf, which is the paper that says what help you get.',
  'Your mum’s PIP money, the benefit for people who are ill, is late.',
]
for (const text of explained)
  test(`letters with their meaning beside them are no shorthand: ${text}`, () => {
    assert.deepEqual(marked(text), [])
  })

const names = [
  'Letters read out by Rui on Sunday',
  'Home with Nai Nai by March',
  'Watch DVDs with Dad',
  'Train with the GAA at 8',
]
for (const text of names)
  test(`a name and what everybody knows are no shorthand: ${text}`, () => {
    assert.deepEqual(marked(text), [])
  })

test('a time and a name after letters explain nothing', () => {
  assert.deepEqual(marked('Ring the SENCO, the Thursday before half term.'), ['SENCO'])
  assert.deepEqual(marked('Ring CAMHS, Yusuf, on Friday.'), ['CAMHS'])
})
