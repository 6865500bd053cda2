import { deepEqual, equal } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { type Database, openDatabase } from './database.ts'
import type { Reading } from './tables.ts'
import { engines } from './testing/databases.ts'

const onServer = async (run: (database: Database) => Promise<void>): Promise<void> => {
  const place = await engines[1]?.make()
  if (!place) throw new Error('There is no second engine.')
  const database = await openDatabase(place.where)
  try {
    await run(database)
  } finally {
    await database.close()
    await place.remove()
  }
}

const whoAnswers = async (reading: Reading): Promise<number | undefined> =>
  (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(reading)).rows[0]?.pid

describe('short questions to a server', () => {
  it('share a few connections when they are asked at once, and each has its own answer', () =>
    onServer(async ({ readShortly }) => {
      const all = await Promise.all(Array.from({ length: 12 }, () => readShortly(whoAnswers)))
      equal(new Set(all).size, 2)
      const numbers = Array.from({ length: 30 }, (_, at) => at)
      const said = numbers.map(number =>
        readShortly(reading => sql<{ n: number }>`select ${number}::int as n`.execute(reading)),
      )
      deepEqual(
        (await Promise.all(said)).map(({ rows }) => rows[0]?.n),
        numbers,
      )
    }))

  it('are answered though one among them fails', () =>
    onServer(async ({ readShortly }) => {
      const all = await Promise.allSettled([
        readShortly(whoAnswers),
        readShortly(reading => sql`select 1 / ${0}::int`.execute(reading)),
        readShortly(whoAnswers),
      ])
      deepEqual(
        all.map(({ status }) => status),
        ['fulfilled', 'rejected', 'fulfilled'],
      )
    }))

  it('are answered by another connection when theirs is ended', () =>
    onServer(async ({ read, readShortly }) => {
      let turn = 0
      const waits = readShortly(async reading => {
        turn += 1
        if (turn === 1) await sql`select pg_sleep(${60}::int)`.execute(reading)
        return whoAnswers(reading)
      })
      const behind = [waits, readShortly(whoAnswers), readShortly(whoAnswers)]
      for (let ended = false; !ended; ) {
        const { rows } = await read(reading =>
          sql`select pg_terminate_backend(pid) from pg_stat_activity
            where query like '%pg_sleep%' and pid <> pg_backend_pid()`.execute(reading),
        )
        ended = rows.length > 0
      }
      equal((await Promise.all(behind)).every(Boolean), true)
      equal(turn > 1, true)
    }))
})
