import { deepEqual, equal } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readWholeCorpus } from './corpus.ts'
import { eightyWordFields } from './eighty-words.ts'

describe('fields of eighty words', () => {
  const fields = eightyWordFields(readWholeCorpus(), 300)

  it('are as many as asked for, and no two alike', () => {
    equal(fields.length, 300)
    equal(new Set(fields.map(({ text }) => text)).size, 300)
  })

  it('have eighty words each', () =>
    deepEqual([...new Set(fields.map(({ text }) => text.split(' ').length))], [80]))

  it('are of every kind of field', () =>
    deepEqual([...new Set(fields.map(({ field }) => field))].toSorted(), [
      ...['by', 'evidence', 'factors', 'goal', 'need', 'task', 'who'],
    ]))
})
