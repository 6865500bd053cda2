import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { examples } from '../examples/index.ts'
import { readingAgeOf, readingAgeOfTexts } from './index.ts'
import { syllablesOf } from './syllables.ts'

describe('the syllables of a word', () => {
  const table: Readonly<Record<number, string>> = {
    1: 'mum dad nan school moved walked clothes asked home time gate the through friends times bathed',
    2: 'behave homework bedtime something safely table little wanted started evening mummy quiet going people hopeful meeting careful houses places dishes',
    3: 'family visitor hospital behaviour nursery Saturday together somebody exercise video idea recovered wellbeing',
    4: 'education January everybody February information usually',
    5: 'opportunity university vocabulary',
  }
  for (const [count, words] of Object.entries(table))
    for (const word of words.split(' '))
      it(`${word} has ${count}`, () => {
        equal(syllablesOf(word), Number(count))
      })
})

const times = (count: number, text: string): readonly string[] => Array.from({ length: count }, () => text)

describe('the reading age of a plan', () => {
  it('is not told of fewer than 100 words', () => {
    equal(readingAgeOfTexts(times(16, 'Mum will ring the school today.')), undefined)
    equal(readingAgeOfTexts(times(17, 'Mum will ring the school today.'))?.words, 102)
    equal(readingAgeOfTexts([]), undefined)
  })

  it('is low for short words in short sentences and high for the opposite', () => {
    const easy = readingAgeOfTexts(times(20, 'Dad will walk with you to the gate.'))
    const hard = readingAgeOfTexts(
      times(
        8,
        'Professionals will undertake a comprehensive multi-agency assessment regarding parental capacity to prioritise developmental requirements in accordance with established safeguarding procedures.',
      ),
    )
    ok(easy && easy.age <= 7, `${easy?.age}`)
    ok(hard && hard.age >= 20, `${hard?.age}`)
  })

  it('points at the longest sentence', () => {
    const read = readingAgeOfTexts([
      ...times(20, 'Mum will ring the school.'),
      'Dad walks. Nan will cook tea for you and for Mum.',
    ])
    deepEqual(read?.longest, { text: 'Nan will cook tea for you and for Mum.', words: 9 })
  })

  it('of our own good plans is that of a plan a family can read', () => {
    for (const { id, plan } of examples) {
      if (id === 'breaks-most-rules') continue
      const read = readingAgeOf(plan)
      ok(read === undefined || (read.age >= 7 && read.age <= 13), `${id}: ${read?.age}`)
    }
  })

  it('does not depend on the order of the texts, nor on blank ones', () => {
    const sentence = fc.constantFrom(
      'Mum will ring the school.',
      'You go to bed by eight.',
      'Nan cooks tea on Mondays.',
    )
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 25, maxLength: 40 }), texts => {
        const read = readingAgeOfTexts(texts)
        equal(readingAgeOfTexts(['', ...texts.toReversed(), ' '])?.age, read?.age)
      }),
      { numRuns: 50 },
    )
  })
})
