import { deepEqual, equal, throws } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Labelled, score } from './score.ts'

const statement = (id: string, raise: readonly string[], optional: readonly string[] = []): Labelled => ({
  id,
  field: 'goal',
  child: 'Emily',
  toChild: false,
  text: id,
  raise,
  optional,
})

const raising = (raised: Readonly<Record<string, readonly string[]>>) => (labelled: Labelled) =>
  raised[labelled.id] ?? []

describe('scoring a checker against labelled statements', () => {
  const ids = ['jargon', 'blame']

  for (const [title, labelled, raised, expected] of [
    [
      'counts what was wanted and raised as right',
      [statement('a', ['jargon'])],
      { a: ['jargon'] },
      { right: 1, wrong: 0, missed: 0, precision: 1, recall: 1, f1: 1 },
    ],
    [
      'counts what was raised and not wanted as wrong',
      [statement('a', ['jargon'])],
      { a: ['jargon', 'blame'] },
      { right: 1, wrong: 1, missed: 0, precision: 1 / 2, recall: 1, f1: 2 / 3 },
    ],
    [
      'counts what was wanted and not raised as missed',
      [statement('a', ['jargon', 'blame'])],
      { a: ['jargon'] },
      { right: 1, wrong: 0, missed: 1, precision: 1, recall: 1 / 2, f1: 2 / 3 },
    ],
    [
      'counts an optional rule neither way, raised or not',
      [statement('a', ['jargon'], ['blame']), statement('b', ['jargon'], ['blame'])],
      { a: ['jargon', 'blame'], b: ['jargon'] },
      { right: 2, wrong: 0, missed: 0, precision: 1, recall: 1, f1: 1 },
    ],
    [
      'counts a rule once however often it is raised on one statement',
      [statement('a', ['jargon'])],
      { a: ['jargon', 'jargon'] },
      { right: 1, wrong: 0, missed: 0, precision: 1, recall: 1, f1: 1 },
    ],
    [
      'gives a checker that says nothing an F1 of nothing',
      [statement('a', ['jargon'])],
      {},
      { right: 0, wrong: 0, missed: 1, precision: 1, recall: 0, f1: 0 },
    ],
  ] as const) {
    it(title, () => deepEqual(score(labelled, ids, raising(raised)).micro, expected))
  }

  it('gives each rule its own figures, in the order asked for', () => {
    const { rules } = score(
      [statement('a', ['jargon', 'blame']), statement('b', [])],
      ids,
      raising({ a: ['jargon'], b: ['jargon'] }),
    )
    deepEqual(rules, [
      { rule: 'jargon', right: 1, wrong: 1, missed: 0, precision: 1 / 2, recall: 1, f1: 2 / 3 },
      { rule: 'blame', right: 0, wrong: 0, missed: 1, precision: 1, recall: 0, f1: 0 },
    ])
  })

  it('lets a rare rule weigh as much as a common one in the macro F1, and not in the micro', () => {
    const labelled = [statement('a', ['jargon']), statement('b', ['jargon']), statement('c', ['blame'])]
    const { macro, micro } = score(labelled, ids, raising({ a: ['jargon'], b: ['jargon'] }))
    equal(macro, 1 / 2)
    equal(micro.f1, 4 / 5)
  })

  it('leaves a clean statement alone when all that is raised on it is optional', () => {
    const labelled = [
      statement('a', []),
      statement('b', [], ['blame']),
      statement('c', []),
      statement('d', ['blame']),
    ]
    const { clean } = score(labelled, ids, raising({ b: ['blame'], c: ['jargon'], d: ['jargon'] }))
    deepEqual(clean, { statements: 3, leftAlone: 2, share: 2 / 3 })
  })

  it('names a rule it was not asked to score, raised or wanted', () => {
    throws(() => score([statement('a', [])], ids, raising({ a: ['jargno'] })), /“jargno” on a/)
    throws(() => score([statement('a', ['blaem'])], ids, raising({})), /“blaem” on a/)
  })
})
