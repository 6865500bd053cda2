import { deepEqual, equal, notEqual, rejects } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { openDatabase } from './database.ts'
import { openPool } from './postgresql-pool.ts'
import { keepingStatements, naming } from './postgresql-statements.ts'
import { engines } from './testing/databases.ts'

describe('a statement that comes again', () => {
  it('is given a name the second time, and keeps it', () => {
    const nameOf = naming()
    equal(nameOf('select $1'), undefined)
    const given = nameOf('select $1')
    notEqual(given, undefined)
    equal(nameOf('select $1'), given)
  })

  it('has a name of its own, and there are no more names than a connection can well keep', () => {
    const nameOf = naming()
    const names = Array.from(
      { length: 1_000 },
      (_, at) => [nameOf(`select ${at}`), nameOf(`select ${at}`)][1],
    )
    equal(new Set(names.filter(Boolean)).size, 200)
    equal(names.filter(Boolean).length, 200)
  })

  it('is kept by the server', async () => {
    const place = await engines[1]?.make()
    if (!place) throw new Error('There is no second engine.')
    const database = await openDatabase(place.where)
    const kept = await database.readSteadily(async reading => {
      for (const word of ['one', 'two', 'three']) {
        const { rows } = await sql<{ word: string }>`select ${word}::text as word`.execute(reading)
        equal(rows[0]?.word, word)
      }
      return sql<{ name: string }>`select name from pg_prepared_statements`.execute(reading)
    })
    equal(kept.rows.length, 1)
    await database.close()
    await place.remove()
  })
})

describe('a connection', () => {
  it('has the server plan each statement once and pack long texts quickly, where it can', async () => {
    const place = await engines[1]?.make()
    if (!place) throw new Error('There is no second engine.')
    const database = await openDatabase(place.where)
    const { rows } = await database.read(reading =>
      sql<{ name: string; setting: string; can: readonly string[] }>`select name, setting, enumvals as can
        from pg_settings where name in ('plan_cache_mode', 'default_toast_compression')`.execute(reading),
    )
    for (const { name, setting, can } of rows) {
      const wanted = name === 'plan_cache_mode' ? 'force_generic_plan' : 'lz4'
      equal(setting === wanted, can.includes(wanted), name)
    }
    equal(rows.length > 0, true)
    await database.close()
    await place.remove()
  })
})

describe('a transaction', () => {
  it('that could not be begun fails with the first that is asked in it, and the connection is as good as before', async () => {
    const place = await engines[1]?.make()
    if (!place || !('databaseUrl' in place.where)) throw new Error('There is no second engine.')
    const pool = keepingStatements(openPool(place.where.databaseUrl))
    const connection = await pool.connect()
    await connection.query('begin nonsense', [])
    await rejects(connection.query('select 1 as one', []), /nonsense/)
    deepEqual((await connection.query('select 2 as two', [])).rows, [{ two: 2 }])
    connection.release()
    await pool.end()
    await place.remove()
  })
})
