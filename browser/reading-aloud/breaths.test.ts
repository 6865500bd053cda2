import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { breaths } from './breaths.ts'

const bare = (text: string): string => text.replace(/\s+/g, ' ').trim()

describe('a text to read aloud', () => {
  it('is one breath when it is short, and none when it is blank', () => {
    deepEqual(breaths(' Mum  will ring\nby 8.45am. Dad walks. '), ['Mum will ring by 8.45am. Dad walks.'])
    deepEqual(breaths(' \n '), [])
  })

  it('is cut at the end of a sentence, never inside a time', () => {
    const sentence =
      'Dad will walk with you to the gate by 8.45am on Mondays and on Tuesdays and on Fridays, and wave.'
    deepEqual(breaths(`${sentence} ${sentence}`), [sentence, sentence])
  })

  it('loses no word, and has no piece too long for a voice', () => {
    const word = fc.constantFrom(
      'Mum',
      'will',
      'ring',
      'school.',
      'today,',
      '“now!”',
      '8.45am',
      'x'.repeat(60),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 120 }), words => {
        const text = words.join(' ')
        const pieces = breaths(text)
        equal(pieces.join(' '), bare(text))
        ok(pieces.every(piece => piece.length <= 180))
      }),
      { numRuns: 200 },
    )
  })
})
