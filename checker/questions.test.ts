import { deepEqual, equal, match } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { rules } from './index.ts'
import { moreQuestions } from './more-questions.ts'
import { twelveQuestions } from './questions.ts'

const all = [...twelveQuestions, ...Object.values(moreQuestions).flat()]

describe('the questions', () => {
  it('are numbered as the briefing numbers its twelve', () =>
    deepEqual(
      twelveQuestions.map(({ number, sources }) => [number, ...sources]),
      Array.from({ length: 12 }, (_, index) => [index + 1, 'G4']),
    ))

  it('have a name each', () => equal(new Set(all.map(({ id }) => id)).size, all.length))

  it('name only rules that there are', () => {
    const known = new Set(rules.map(({ id }) => id))
    deepEqual(
      all.flatMap(({ rules }) => rules).filter(rule => !known.has(rule)),
      [],
    )
  })

  it('between them ask about what every rule looks at', () => {
    const asked = new Set(all.flatMap(({ rules }) => rules))
    deepEqual(
      rules.map(({ id }) => id).filter(id => !asked.has(id)),
      [],
    )
  })

  it('are questions, short enough to ask aloud', () => {
    for (const { text } of all) {
      match(text, /\?$/)
      equal(text.split(' ').length <= 30, true, text)
    }
  })
})
