import { deepEqual, equal } from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { describe, it } from 'node:test'
import { type Compilable, Kysely } from 'kysely'
import { sqliteDialect } from './dialects.ts'
import { prepared } from './prepared.ts'
import type { Reading, Tables, Writing } from './tables.ts'

type Team = Tables['teams']

const team = (id: string, name: string): Team => ({ organisation: 'o', id, name, sort: name })

/** A few teams, and a count of how often a statement has been put into words. */
async function begun() {
  const file = new DatabaseSync(':memory:')
  file.exec('create table teams (organisation text, id text, name text, sort text)')
  const database = new Kysely<Tables>({ dialect: sqliteDialect(file) })
  let written = 0
  const counting = <Statement extends Compilable>(statement: Statement): Statement => {
    written += 1
    return statement
  }
  const put = prepared((writing: Writing, { rows }: { readonly rows: readonly Team[] }) =>
    counting(writing.insertInto('teams').values(rows)),
  )
  const find = prepared(
    (reading: Reading, asked: { readonly ids: readonly string[] }, order: 'asc' | 'desc') =>
      counting(
        reading.selectFrom('teams').select('name').where('id', 'in', asked.ids).orderBy('name', order),
      ),
  )
  return { database, put, find, written: () => written }
}

describe('a prepared statement', () => {
  it('is put into words once, and gets other values each time', async () => {
    const { database, put, written } = await begun()
    await put(database, { rows: [team('a', 'North')] })
    await put(database, { rows: [team('b', 'South')] })
    equal(written(), 1)
    const kept = await database.selectFrom('teams').select('name').execute()
    deepEqual(
      kept.map(({ name }) => name),
      ['North', 'South'],
    )
  })

  it('is another where there are more rows, or another form', async () => {
    const { database, put, find, written } = await begun()
    await put(database, { rows: [team('a', 'North'), team('b', 'South')] })
    await put(database, { rows: [team('c', 'West')] })
    equal(written(), 2)
    const names = async (ids: readonly string[], order: 'asc' | 'desc') =>
      (await find(database, { ids }, order)).rows.map(({ name }) => name)
    deepEqual(await names(['a', 'c'], 'asc'), ['North', 'West'])
    deepEqual(await names(['b', 'c'], 'desc'), ['West', 'South'])
    deepEqual(await names(['c', 'b'], 'asc'), ['South', 'West'])
    equal(written(), 4)
  })

  it('tells how many rows it has changed', async () => {
    const { database, put } = await begun()
    equal((await put(database, { rows: [team('a', 'North'), team('b', 'South')] })).numAffectedRows, 2n)
  })
})
