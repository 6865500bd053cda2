import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../check-text.ts'
import { clausesIn } from './clauses.ts'

const clauses = (text: string): readonly string[] => {
  const statement = readText({ text, field: 'goal', child: 'Ellie' })
  return clausesIn(statement).map(({ from, to, side }) => {
    const words = statement.textOf(statement.span(from, to))
    return side ? `(${words})` : words
  })
}

const cases: readonly (readonly [text: string, ...clauses: string[]])[] = [
  ['Dad steps outside when he is cross', 'Dad steps outside', '(when he is cross)'],
  ['Mum and Dad eat with Ellie', 'Mum and Dad eat with Ellie'],
  ['Ellie sits down and eats her tea', 'Ellie sits down', 'and eats her tea'],
  [
    'Dad has done the course and now puts Ellie to bed',
    'Dad has done the course',
    'and now puts Ellie to bed',
  ],
  [
    'Mum has been to the group and Ellie now hears a story',
    'Mum has been to the group',
    'and Ellie now hears a story',
  ],
  ['Ellie eats before school', 'Ellie eats before school'],
  ['Ellie, who is six, reads', 'Ellie', '(who is six)', 'reads'],
]

test('a sentence is cut where something new begins, and what only says when, why or who stands aside', () => {
  for (const [text, ...wanted] of cases) assert.deepEqual(clauses(text), wanted, text)
})
