import { deepEqual, equal, rejects } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { atOnce } from './at-once.ts'
import { openDatabase } from './database.ts'
import { prepared } from './prepared.ts'
import type { Reading } from './tables.ts'
import { engines } from './testing/databases.ts'

const said = prepared((reading: Reading, { word }: { readonly word: string }) => {
  const query = sql<{ word: string }>`select cast(${word} as text) as word`
  return { compile: () => query.compile(reading) }
})

const faulty = prepared((reading: Reading, { word }: { readonly word: string }) => {
  const query = sql<{ word: string }>`select ${word} from nowhere`
  return { compile: () => query.compile(reading) }
})

for (const { name, make } of engines)
  describe(`what is asked at once, ${name}`, () => {
    it('is answered in its order, in a transaction and out of one, and one that fails does not keep the next from being asked', async () => {
      const place = await make()
      const database = await openDatabase(place.where)
      const words = ['one', 'two', 'three']
      const askAll = async (reading: Reading) => {
        const answers = await atOnce(
          reading,
          words.map(word => said.statement(reading, { word })),
        )
        return answers.map(({ rows }) => rows[0]?.word)
      }
      for (const ways of [database.read, database.readSteadily, database.write])
        deepEqual(await ways(askAll), words)
      const failing = (reading: Reading) =>
        atOnce(reading, [
          said.statement(reading, { word: 'a' }),
          faulty.statement(reading, { word: 'b' }),
          said.statement(reading, { word: 'c' }),
        ])
      for (const ways of [database.read, database.readSteadily, database.write]) {
        await rejects(ways(failing), /nowhere/)
        equal((await ways(askAll)).length, 3)
      }
      await database.close()
      await place.remove()
    })
  })
