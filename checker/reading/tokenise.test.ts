import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { PhraseFinder } from '../lexicon/phrase-finder.ts'
import { phrases } from '../lexicon/phrases.ts'
import { piecesOf } from './pieces.ts'
import { sentencesOf } from './sentences.ts'
import type { Token } from './token.ts'
import { tokenise } from './tokenise.ts'

const sentences = (text: string): readonly string[] => {
  const tokens = tokenise(text)
  return sentencesOf(text, tokens).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end))
}

describe('words', () => {
  const table: readonly (readonly [text: string, norms: readonly string[]])[] = [
    ['Mum’s age-appropriate plan', ['mum', 'age', 'appropriate', 'plan']],
    ["the parents' evening", ['the', 'parents', "'", 'evening']],
    ["won't, it's", ["won't", ',', "it's"]],
    ['G.P. and w/c 3rd', ['gp', 'and', 'w/c', '3rd']],
    ['8.55am on 2/1/23', ['8.55am', 'on', '2/1/23']],
    ['58% of £1,200.50', ['58%', 'of', '£', '1,200.50']],
    ['Siân’s 4/5 days', ['siân', '4/5', 'days']],
  ]
  for (const [text, norms] of table)
    it(`are read in: ${text}`, () => {
      deepEqual(
        tokenise(text).map(({ norm }) => norm),
        norms,
      )
    })

  it('know what their figures count', () => {
    deepEqual(
      tokenise('58% 12/6/26 9am 3rd £40 2/5 6kg 7 forty').map(({ unit, kind }) =>
        kind === 'word' ? 'word' : unit,
      ),
      ['percent', 'date', 'clock', 'ordinal', '', 'money', 'slash', 'unit', '', 'word'],
    )
  })
})

describe('what is known of a word', () => {
  const first = (text: string): Token => tokenise(text)[0] as Token

  it('is kept from one text to the next, each way of writing by itself', () => {
    equal(first('Siân’s').spelling, first('Siân’s bag').spelling)
    deepEqual(
      ['lo', 'Lo', 'LO', 'LO’s', "lo's"].map(text => `${first(text).norm} ${first(text).shape}`),
      ['lo lower', 'lo capital', 'lo caps', 'lo caps', 'lo lower'],
    )
  })

  it('is what the lists read by now know', () => {
    equal(first('zebracorn').spelling.word.number, 0)
    new PhraseFinder([phrases('beasts', 'zebracorn')]).prepare()
    ok(first('zebracorn').spelling.word.number > 0)
  })

  it('is forgotten when too much was met, and known again', () => {
    const before = first('Mum’s bag').spelling
    for (let text = 0; text < 200; text++)
      tokenise(Array.from({ length: 100 }, (_, word) => `x${text}y${word}`).join(' '))
    const after = first('Mum’s bag').spelling
    ok(after !== before)
    deepEqual({ ...after, person: before.person }, before)
  })
})

describe('sentences', () => {
  const table: readonly (readonly [text: string, count: number])[] = [
    ['Seen by Dr. Menon at 8.55am. Wear a coat.', 2],
    ['J. Pritchard will ring.Dad will wait.', 2],
    ['1. Brush teeth\n2. Pack bag', 2],
    ['• teeth\n• bag', 2],
    ['a wrapped line\ngoes on here', 1],
    ['Ring the G.P. Mum has the number.', 2],
    ['“Stop!” he said.', 1],
    ['Ready? Yes! Go…', 3],
  ]
  for (const [text, count] of table)
    it(`are ${count} in: ${text.replaceAll('\n', ' / ')}`, () => {
      equal(sentences(text).length, count, JSON.stringify(sentences(text)))
    })
})

it('more words of their own than are kept are told apart all the same', () => {
  const words = Array.from(
    { length: 60_000 },
    (_, at) => `w${at.toString(2).replaceAll('0', 'o').replaceAll('1', 'i')}`,
  )
  equal(new Set(tokenise(words.join(' ')).map(({ norm }) => norm)).size, words.length)
})

it('a very long text is read in pieces that join up to the whole', () => {
  for (const text of ['Mum rings. '.repeat(3000), 'x'.repeat(20_000), '😀'.repeat(9000)]) {
    const pieces = piecesOf(text)
    equal(pieces.map(piece => piece.text).join(''), text)
    equal(
      pieces.every(
        ({ at, text: piece }) => text.slice(at, at + piece.length) === piece && piece.length <= 4000,
      ),
      true,
    )
  }
})
