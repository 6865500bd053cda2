import { deepEqual, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { engines } from '../testing/databases.ts'
import { killRounds } from './kill-rounds.ts'

describe('a program that is killed while several people save', { concurrency: true }, () => {
  for (const { name, make } of engines) {
    it(`has lost nothing it said was saved, twenty times over, in ${name}`, async () => {
      const place = await make()
      const outcome = await killRounds(place.where, { rounds: 20, saves: 25, tell: () => {} })
      deepEqual(outcome.wrong, [])
      ok(outcome.acknowledged > 20, `only ${outcome.acknowledged} saves were acknowledged`)
      await place.remove()
    })
  }
})
