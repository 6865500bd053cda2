import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { effort } from '../test/effort.ts'
import { checkText } from './check-text.ts'
import { fields } from './field.ts'

const words = [
  'Mum',
  'will',
  'support',
  'Sam’s',
  'attendance',
  '58%',
  'to',
  'above',
  '92%',
  'asap',
  'CAMHS',
  '2/1/23',
  '8.55am',
  'Mrs',
  'Streeter',
  '(St',
  'Barts)',
  'never',
  'again',
  'by',
  'the',
  'next',
  'core',
  'group',
  'Siân',
  'Sia\u0302n',
  '\r\n',
  '•',
  '1.',
  '“good',
  'enough”',
  '😀',
  '👨‍👩‍👧',
  '\u200b',
  '\u00a0',
  'ﬁ',
  'İ',
  '31/04/2026',
  '-',
  '—',
  '…',
  "won't",
  '~',
  '100',
]
const like = fc
  .array(
    fc.oneof(
      fc.constantFrom(...words),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map(parts => parts.join(' '))
const anyText = fc.oneof(
  like,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)

describe('whatever is typed', () => {
  it('never throws, and every finding stands at its exact words', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom(...fields),
        fc.boolean(),
        fc.string({ maxLength: 12 }),
        (text, field, toChild, child) => {
          for (const { start, end, text: marked } of checkText({ field, text, child, toChild })) {
            equal(text.slice(start, end), marked)
            ok(start >= 0 && start < end && end <= text.length)
          }
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('gives the same answer every time', () => {
    fc.assert(
      fc.property(like, fc.constantFrom(...fields), (text, field) => {
        deepEqual(checkText({ field, text, child: 'Sam' }), checkText({ field, text, child: 'Sam' }))
      }),
      { numRuns: 200 },
    )
  })
})

describe('very long texts', () => {
  const large: readonly (readonly [string, (size: number) => string])[] = [
    ['blanks', size => ' '.repeat(size)],
    ['one word', size => 'a'.repeat(size)],
    ['full stops', size => '.'.repeat(size)],
    ['digits', size => '1'.repeat(size)],
    ['new lines', size => '\n'.repeat(size)],
    ['the same sentence', size => 'Mum will support Sam asap by the next core group. '.repeat(size / 50)],
    ['one sentence without an end', size => 'when she can and as soon as possible then '.repeat(size / 42)],
    ['names', size => 'Mrs Streeter and '.repeat(size / 17)],
    ['percentages', size => '5 of 10 to 95% '.repeat(size / 15)],
    ['brackets and quotes', size => '(“'.repeat(size / 2)],
    ['combining letters', size => 'a\u0302'.repeat(size / 2)],
  ]
  for (const [name, make] of large)
    it(`reads ten times as many ${name} in no more than about ten times the time`, () => {
      const small = make(10_000)
      const big = make(100_000)
      const time = (text: string): number => {
        const worked = effort()
        for (const field of fields) checkText({ field, text, child: 'Sam', toChild: true })
        return worked()
      }
      time(small)
      const short = Math.min(time(small), time(small))
      ok(
        time(big) < Math.max(short, 3) * 40,
        `${name}: ${short.toFixed(1)} ms, and ten times as long takes over forty times that`,
      )
    })

  it('reads a million letters of one word', () => {
    equal(checkText({ field: 'task', text: 'x'.repeat(1_000_000) }).length >= 0, true)
  })
})
