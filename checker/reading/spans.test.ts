import { deepEqual, equal } from 'node:assert/strict'
import { it } from 'node:test'
import { inOrder, isWithin } from './spans.ts'

it('puts spans in the order of the text, and leaves those that begin together as they were found', () => {
  const found = [4, 1, 1, 9, 0, 4].map((from, as) => ({ from, as }))
  const sorted = [...found].sort((a, b) => a.from - b.from)
  deepEqual(inOrder([...found]), sorted)
  deepEqual(inOrder([]), [])
})

it('knows a token inside a span from the one after its last', () => {
  const spans = [
    { from: 1, to: 3 },
    { from: 6, to: 7 },
  ]
  equal([0, 1, 2, 3, 5, 6, 7].filter(at => isWithin(spans, at)).join(' '), '1 2 6')
})
