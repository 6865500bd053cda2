import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { underlined } from './underlined.ts'
import { linesOf, plainText, seenIn, widthOf, wrapped } from './width.ts'

const plain = { marked: (words: string) => words, carets: (carets: string) => carets }
const under = (text: string, words: string, places = 40) =>
  underlined(text, { start: text.indexOf(words), end: text.indexOf(words) + words.length }, places, plain)

describe('words underlined', () => {
  for (const { name, text, words, places, lines } of [
    {
      name: 'in the middle',
      text: 'Mum to ring soon',
      words: 'soon',
      places: 40,
      lines: ['Mum to ring soon', '            ^^^^'],
    },
    {
      name: 'after letters as wide as two',
      text: '李小龙 to ring soon',
      words: 'soon',
      places: 40,
      lines: ['李小龙 to ring soon', '               ^^^^'],
    },
    {
      name: 'after letters of several marks',
      text: 'Zoe\u0308 👩‍👧 soon',
      words: 'soon',
      places: 40,
      lines: ['Zoe\u0308 👩‍👧 soon', '       ^^^^'],
    },
    { name: 'after a tab', text: 'a\tsoon', words: 'soon', places: 40, lines: ['a soon', '  ^^^^'] },
    {
      name: 'over the end of a line',
      text: 'Mum will ring as soon as possible today',
      words: 'as soon as possible',
      places: 20,
      lines: ['Mum will ring as', '              ^^', 'soon as possible', '^^^^^^^^^^^^^^^^', 'today'],
    },
    {
      name: 'in the last of many lines',
      text: 'a\nb\nc\nd\ne\nsoon',
      words: 'soon',
      places: 20,
      lines: ['…', 'soon', '^^^^'],
    },
    {
      name: 'in the first of many lines',
      text: 'soon\nb\nc\nd\ne',
      words: 'soon',
      places: 20,
      lines: ['soon', '^^^^', '…'],
    },
  ])
    it(`stand ${name}`, () => {
      deepEqual(under(text, words, places), lines)
    })

  it('are all of the span and nothing else, however the text is broken', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 2, max: 30 }),
        (text, a, b, places) => {
          const letters = seenIn(text)
          const first = letters[a % letters.length]
          const last = letters[b % letters.length]
          if (!first || !last || first.start > last.start) return
          const span = { start: first.start, end: last.end }
          const marked: string[] = []
          const carets: string[] = []
          underlined(text, span, places, {
            marked: words => {
              marked.push(words)
              return words
            },
            carets: line => {
              carets.push(line)
              return line
            },
          })
          const asked = letters.filter(
            each => each.start >= span.start && each.end <= span.end && each.text !== '\n',
          )
          if (linesOf(text, places).length > 4) return
          const kept = (words: string) => words.replaceAll(/\s/g, '')
          equal(kept(marked.join('')), kept(asked.map(each => each.text).join('')))
          ok(carets.every(line => /^[ ^]*$/.test(line)))
        },
      ),
    )
  })
})

describe('lines', () => {
  it('are never wider than there is room, unless one letter is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 30 }), (text, places) => {
        for (const line of wrapped(text, places)) ok(widthOf(line) <= places, JSON.stringify(line))
      }),
    )
  })

  it('break between words, and inside one only where it is longer than a line', () => {
    deepEqual(wrapped('Mum will ring Dr Shah', 9), ['Mum will', 'ring Dr', 'Shah'])
    deepEqual(wrapped('abcdefghij', 4), ['abcd', 'efgh', 'ij'])
    deepEqual(wrapped('', 4), [''])
  })

  it('hold nothing that could steer the terminal', () => {
    equal(plainText('a\u001B[31mb\nc\td'), 'a·[31mb c d')
  })
})
