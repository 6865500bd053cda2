import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../check-text.ts'
import { observablesIn } from './observable.ts'

const seen = (text: string): readonly string[] => {
  const statement = readText({ text, field: 'goal', child: 'Ellie' })
  return observablesIn(statement).map(found => `${found.kind}: ${statement.textOf(found)}`)
}

const cases: readonly (readonly [text: string, ...found: string[]])[] = [
  ['Ellie hugs Nan.', 'deed: hugs'],
  ['Ellie has a coat.', 'thing: coat'],
  ['Ellie says "more please".', 'deed: says', 'quote: more please'],
  ['Ellie reaches 92%.', 'count: 92%'],
  ['Ellie joins in every Monday.', 'often: every Monday'],
  ['Ellie gives it two more goes.', 'count: two'],
  ['Ellie is loved by two caring adults.'],
  ['Trust is low in anyone over eighteen.'],
  ['Ellie has a wee bit more hope.'],
  ['Ellie comes into her own.'],
  ['Mum takes Ellie’s feelings on board.'],
  ['The family is running on empty.'],
  ['Everyone sings from the same hymn sheet.'],
]

test('what could be seen, heard or counted is found, and a figure of speech is not', () => {
  for (const [text, ...wanted] of cases) assert.deepEqual(seen(text), wanted, text)
})
