import { deepEqual } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkText } from './check-text.ts'

const vagueIn = (text: string): boolean =>
  checkText({ field: 'by', text, child: 'Ada', today: '2026-05-01' }).some(
    ({ rule }) => rule === 'vague-time',
  )

describe('a time in Welsh', () => {
  for (const text of [
    'erbyn 12 Mehefin',
    'erbyn diwedd mis Mai',
    'dydd Iau 5ed o Dachwedd 2026',
    'bob wythnos',
    'bob dydd Mawrth',
    'dwywaith yr wythnos',
    'o fewn 6 wythnos',
    'yr wythnos nesaf',
  ])
    it(`is a time: ${text}`, () => deepEqual(vagueIn(text), false))

  for (const text of ['cyn gynted â phosibl', 'cyn bo hir', 'yn barhaus', 'maes o law'])
    it(`is vague: ${text}`, () => deepEqual(vagueIn(text), true))
})
