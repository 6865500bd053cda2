import { equal } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lastMade } from './last-made.ts'
import { remembering } from './remembering.ts'

describe('what is remembered', () => {
  it('is what was made, and lets go of what was asked for longest ago', () => {
    const known = remembering<number>(2)
    equal(known.put('a', 1), 1)
    known.put('b', 2)
    equal(known.get('a'), 1)
    known.put('c', 3)
    equal(known.get('b'), undefined, 'a was asked for since')
    equal(known.get('a'), 1)
    equal(known.get('c'), 3)
  })

  it('of a thing is made anew for another thing, and where all else is not the same', () => {
    let turns = 0
    const made = lastMade<object, number>()
    const [one, other] = [{}, {}]
    const ask = (of: object, by: string) => made(of, by, () => ++turns)
    equal(ask(one, 'today'), 1)
    equal(ask(one, 'today'), 1)
    equal(ask(other, 'today'), 2)
    equal(ask(one, 'tomorrow'), 3)
    equal(ask(one, 'today'), 4, 'only the last is remembered')
  })
})
