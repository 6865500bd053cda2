import { deepEqual, equal, rejects } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { allDone } from './all-done.ts'

describe('all that was begun', () => {
  it('is answered in its order', async () => {
    deepEqual(await allDone([Promise.resolve(1), 'two']), [1, 'two'])
  })

  it('fails as the first of it that failed, and not before the rest has ended', async () => {
    let end = () => {}
    let hasEnded = false
    const slow = new Promise<void>(done => {
      end = done
    }).then(() => {
      hasEnded = true
    })
    const failing = allDone([
      Promise.reject(new Error('the first')),
      slow,
      Promise.reject(new Error('later')),
    ])
    setImmediate(end)
    await rejects(failing, /the first/)
    equal(hasEnded, true)
  })
})
