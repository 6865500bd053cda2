import { deepEqual, equal, rejects } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { StoreProblem } from './problem.ts'
import type { Writing } from './tables.ts'
import { type Keep, together } from './together.ts'

/** A database that writes down what each of its transactions kept, and refuses what it is told to. */
function aDatabase(refuse: (begun: readonly string[], turn: number) => Error | undefined = () => undefined) {
  const kept: (readonly string[])[] = []
  let turns = 0
  const keep: Keep = async change => {
    const begun: string[] = []
    const answer = await change(begun as unknown as Writing)
    turns += 1
    const refused = refuse(begun, turns)
    if (refused) throw refused
    kept.push(begun)
    return answer
  }
  const add = (word: string) => async (writing: Writing) => {
    ;(writing as unknown as string[]).push(word)
    if (word === 'wrong') throw new RangeError('a fault of the program')
    return word.toUpperCase()
  }
  const keepAll = together(keep)
  return { kept, all: (...words: string[]) => Promise.allSettled(words.map(word => keepAll(add(word)))) }
}

const told = (all: readonly PromiseSettledResult<string>[]) =>
  all.map(each => (each.status === 'fulfilled' ? each.value : each.reason))

describe('changes that are asked for at once', () => {
  it('are kept in one go and in their order, and each gets its own answer', async () => {
    const { kept, all } = aDatabase()
    deepEqual(told(await all('one', 'two', 'three')), ['ONE', 'TWO', 'THREE'])
    deepEqual(told(await all('four')), ['FOUR'])
    deepEqual(kept, [['one', 'two', 'three'], ['four']])
  })

  it('are kept without the one that fails', async () => {
    const { kept, all } = aDatabase()
    const [one, wrong, two] = told(await all('one', 'wrong', 'two'))
    deepEqual([one, two], ['ONE', 'TWO'])
    equal((wrong as unknown) instanceof RangeError, true)
    deepEqual(kept, [['one'], ['two']])
  })

  it('take no more along than are kept in a moment', async () => {
    const { kept, all } = aDatabase()
    await all(...Array.from({ length: 120 }, (_, at) => `${at}`))
    deepEqual(
      kept.map(({ length }) => length),
      [50, 50, 20],
    )
  })

  it('are each told of a lock that nobody lets go of, and wait for it once', async () => {
    const busy = new StoreProblem('busy')
    let turns = 0
    const { kept, all } = aDatabase((_, turn) => {
      turns = turn
      return busy
    })
    deepEqual(told(await all('one', 'two')), [busy, busy])
    deepEqual([kept, turns], [[], 1])
  })

  it('are not said to be lost where nobody knows what became of them the first time', async () => {
    const { all } = aDatabase((_, turn) =>
      turn === 1 ? new StoreProblem('disk-failed', { kept: 'unknown' }) : new StoreProblem('disk-full'),
    )
    const [one] = await all('one', 'two')
    await rejects(
      async () => {
        if (one?.status === 'rejected') throw one.reason
      },
      { code: 'disk-full', kept: 'unknown' },
    )
  })
})
