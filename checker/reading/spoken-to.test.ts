import assert from 'node:assert/strict'
import { test } from 'node:test'
import { markText } from '../check-text.ts'

const pointsAt = (text: string, child: string): readonly string[] =>
  markText({ text, child, field: 'goal', toChild: true })
    .filter(({ rule }) => rule.id === 'not-to-child')
    .map(({ start, end }) => text.slice(start, end))

const cases: readonly (readonly [child: string, text: string, ...words: string[]])[] = [
  ['Ana', 'Ana – you need your glasses on in all six lessons.'],
  ['Ana', 'Ana – glasses to be worn in all six lessons.', 'Ana'],
  ['Ana', 'Ana, Beth and Carl each need a bed.', 'Ana'],
  ['Ana', 'Ana, Mum and Dad need to talk to each other about tea.'],
  ['Yusuf', 'Yusuf, an unaccompanied young person, needs a solicitor.', 'Yusuf'],
  ['Leo', 'Good lad Leo! Four nights of five.'],
  ['Leo', 'You did all five Leo, wow.'],
  ['Leo', 'You need to know, Mum, that Leo can’t see the board.', 'Leo'],
  ['Max', 'Nan’s dog Max barks when you read.'],
  ['Tia', 'Your maw turns her back on the street valium.'],
  ['Tia', 'The wean needs a bed.', 'The wean'],
  ['Tia', 'They came to nine of ten sessions.', 'They'],
  ['Tia', 'Trains are dear. They cost £12.'],
  ['Tia', 'Lessons are long and they start at 8.30.'],
  ['Samuel', 'Sam sleeps in his own bed.', 'Sam'],
  ['Samuel', 'Sam from the youth club rings you.'],
  ['Tia', 'As an unaccompanied child she has nobody to ask.', 'she'],
  ['Tia', 'Ammi brought her in by 8.50.', 'her'],
]

test('the child who is called is told from the child who is talked about', () => {
  for (const [child, text, ...wanted] of cases) assert.deepEqual(pointsAt(text, child), wanted, text)
})
