import { deepEqual, throws } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { namesOf } from '../reading/names.ts'
import { Statement } from '../reading/statement.ts'
import { readPattern } from './pattern.ts'
import { PhraseFinder } from './phrase-finder.ts'
import { phrases } from './phrases.ts'

const found = (lines: string, text: string): readonly string[] => {
  const list = phrases('test', lines)
  const context = { field: 'task', toChild: false, names: namesOf('Sam', []), today: undefined } as const
  const statement = new Statement(text, new PhraseFinder([list]), context)
  return statement.find(list).map(hit => statement.textOf(hit))
}

describe('phrases', () => {
  const table: readonly (readonly [lines: string, text: string, found: readonly string[]])[] = [
    ['support*', 'Supports, supported and supporting', ['Supports', 'supported', 'supporting']],
    [
      'keep* [a close] eye on',
      'Keep eye on and keeping a close eye on',
      ['Keep eye on', 'keeping a close eye on'],
    ],
    ['reach* ~ potential', 'reach his full potential', ['reach his full potential']],
    ['reach* ~ potential', 'reach one two three four potential', []],
    [
      '(by|before) (the|our next) review',
      'by our next review, before the review',
      ['by our next review', 'before the review'],
    ],
    ['<num> times', 'two times and 3 times', ['two times', '3 times']],
    ['support\n!income support', 'Income Support and support', ['support']],
    ['appropriate\n!appropriate adult', 'an appropriate adult, appropriate care', ['appropriate']],
    ['good enough', 'a “good” enough home', ['good” enough']],
    ['work with', 'Work. With Mum.', []],
    ['age-appropriate', 'age appropriate and age-appropriate', ['age appropriate', 'age-appropriate']],
    ["mother's day", 'Mother’s Day', ['Mother’s Day']],
    ['a\na b c', 'a b c a b', ['a b c', 'a']],
  ]
  for (const [lines, text, expected] of table)
    it(`“${lines.replaceAll('\n', ' / ')}” in “${text}”`, () => {
      deepEqual(found(lines, text), expected)
    })

  it('whose brackets do not close, or that name no class, say so', () => {
    throws(() => readPattern('(a|b'), /bracket/)
    throws(() => readPattern('a) b'), /bracket/)
    throws(() => found('<nobody>', 'a'), /no word class/)
  })
})
