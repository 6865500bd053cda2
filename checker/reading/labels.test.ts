import assert from 'node:assert/strict'
import { test } from 'node:test'
import { markText } from '../check-text.ts'

const faulted = (text: string): readonly string[] =>
  markText({ field: 'factors', text, child: 'Kai' })
    .filter(({ rule }) => rule.id === 'blame')
    .map(({ start, end }) => text.slice(start, end))

const said: readonly (readonly [text: string, words: string])[] = [
  ['Mum is a right nightmare.', 'nightmare'],
  ['Parents are a toxic pair.', 'toxic'],
  ['Grandparents obstructive from day one.', 'obstructive'],
]
for (const [text, words] of said)
  test(`a harsh word said of a person is a label: ${text}`, () => {
    assert.ok(faulted(text).some(each => each.includes(words)))
  })

const spared = [
  'The parking is a nightmare.',
  'The old report called your dad a waster.',
  'Folk at the gate cry her a lazy besom.',
  'The clinic is two buses away, so it is difficult for your mum to take you.',
  'Mum blamed herself when you were hurt.',
  'If a fight kicks off, go to the office.',
]
for (const text of spared)
  test(`what a person was called, and an ordinary use, label nobody: ${text}`, () => {
    assert.deepEqual(faulted(text), [])
  })
