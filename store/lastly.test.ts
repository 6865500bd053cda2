import { deepEqual, rejects } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { type Database, openDatabase } from './database.ts'
import { lastly } from './lastly.ts'
import { migrate } from './migrate.ts'
import { prepared } from './prepared.ts'
import type { Writing } from './tables.ts'
import { engines } from './testing/databases.ts'

type Named = { readonly id: string; readonly name: string }

const insert = prepared((writing: Writing, row: Named) => writing.insertInto('organisations').values(row))

/** Puts in organisations with what is asked last, by their ids. */
const endsWith = (writing: Writing, ...ids: readonly string[]): Promise<void> =>
  lastly(
    writing,
    ids.map(id => insert.statement(writing, { id, name: id })),
  )

const kept = async ({ read }: Database): Promise<readonly string[]> => {
  const rows = await read(reading => reading.selectFrom('organisations').select('id').orderBy('id').execute())
  return rows.map(({ id }) => id)
}

for (const { name, make } of engines)
  describe(`what a change ends with, ${name}`, () => {
    it('is kept with all that came before, or fails with it, and what comes after is in its place', async t => {
      const place = await make()
      t.after(() => place.remove())
      const database = await openDatabase(place.where)
      t.after(() => database.close())
      await migrate(database.kysely, database.differences)
      await database.write(async writing => {
        await insert(writing, { id: 'a', name: 'a' })
        await endsWith(writing, 'b', 'c')
      })
      deepEqual(await kept(database), ['a', 'b', 'c'])
      await database.write(async writing => {
        await endsWith(writing, 'd')
        await insert(writing, { id: 'e', name: 'e' })
      })
      deepEqual(await kept(database), ['a', 'b', 'c', 'd', 'e'])
      const nothing = database.write(async writing => {
        await insert(writing, { id: 'f', name: 'f' })
        const nowhere = sql`insert into nowhere values (1)`.compile(writing)
        await lastly(writing, [insert.statement(writing, { id: 'g', name: 'g' }), nowhere])
      })
      await rejects(nothing, /nowhere/)
      const late = database.write(async writing => {
        await endsWith(writing, 'h')
        throw new Error('Too late.')
      })
      await rejects(late, /Too late/)
      deepEqual(await kept(database), ['a', 'b', 'c', 'd', 'e'])
    })

    it('is tried again where somebody else has put it in just then', async t => {
      const place = await make()
      t.after(() => place.remove())
      const database = await openDatabase(place.where)
      t.after(() => database.close())
      await migrate(database.kysely, database.differences)
      await database.write(writing => endsWith(writing, 'a'))
      const tries = ['a', 'b']
      await database.write(writing => endsWith(writing, tries.shift() ?? 'c'))
      deepEqual(await kept(database), ['a', 'b'])
    })
  })
