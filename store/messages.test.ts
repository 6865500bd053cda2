import { deepEqual, equal } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sending } from './messages.ts'

describe('what is said to another thread', () => {
  const aWay = (isSent: (one: string) => boolean = () => true) => {
    const sent: (readonly string[])[] = []
    const unsent: (readonly [string, unknown])[] = []
    const send = (all: readonly string[]) => {
      const wrong = all.find(one => !isSent(one))
      if (wrong !== undefined) throw new RangeError(wrong)
      sent.push(all)
    }
    return { sent, unsent, ...sending<string>(send, (one, error) => unsent.push([one, error])) }
  }
  const moment = () => new Promise(resolve => setImmediate(resolve))

  it('goes as one message where it is said at one moment, and in its order', async () => {
    const { sent, say } = aWay()
    for (const one of ['a', 'b']) say(one)
    deepEqual(sent, [])
    await moment()
    say('c')
    await moment()
    deepEqual(sent, [['a', 'b'], ['c']])
  })

  it('goes a few at a time, so that the other begins with the first while this one says the rest', async () => {
    const { sent, say } = aWay()
    for (const one of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) say(one)
    deepEqual(sent, [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ])
    await moment()
    deepEqual(sent.slice(2), [['g']])
  })

  it('goes without what cannot be sent, of which whoever said it is told', async () => {
    const { sent, unsent, say } = aWay(one => one !== 'b')
    for (const one of ['a', 'b', 'c']) say(one)
    await moment()
    deepEqual(sent, [['a'], ['c']])
    deepEqual(
      unsent.map(([one, error]) => [one, error instanceof RangeError]),
      [['b', true]],
    )
  })

  it('goes at once where nothing more is waited for, and once only', async () => {
    const { sent, say, now } = aWay()
    say('last')
    now()
    deepEqual(sent, [['last']])
    await moment()
    equal(sent.length, 1)
  })
})
