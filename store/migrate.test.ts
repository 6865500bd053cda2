import { deepEqual, equal, rejects } from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { Kysely } from 'kysely'
import { postgresql, postgresqlDialect, sqlite, sqliteDialect } from './dialects.ts'
import { migrate } from './migrate.ts'
import type { Migration } from './migrations/migration.ts'
import { openPool } from './postgresql-pool.ts'
import { openFile } from './sqlite-file.ts'
import type { Tables } from './tables.ts'
import { engines, type Place } from './testing/databases.ts'

const step = (name: string, ...statements: readonly string[]): Migration => ({
  name,
  statements: () => statements,
})
const first = step('first', 'create table one (a integer)', 'insert into one values (1)')
const second = step('second', 'create table two (a integer)', 'insert into two values (2)')
const broken = step('broken', 'create table half (a integer)', 'insert into nowhere values (1)')

/** Opens the database as it is, takes these steps, and closes it again. */
async function migrateAt({ where }: Place, steps: readonly Migration[]): Promise<void> {
  const [dialect, differences] =
    'dataDir' in where
      ? [sqliteDialect(openFile(where.dataDir)), sqlite]
      : [postgresqlDialect(openPool(where.databaseUrl)), postgresql]
  const database = new Kysely<Tables>({ dialect })
  try {
    await migrate(database, differences, steps)
  } finally {
    await database.destroy()
  }
}

const versionOf = async (place: Place) =>
  (await place.run('select version from database_version')).map(row => ({ ...(row as object) }))

for (const engine of engines) {
  describe(`the steps from one version to the next, in ${engine.name}`, () => {
    it('are taken once each, in order, and only those that are new', async () => {
      const place = await engine.make()
      await migrateAt(place, [first])
      await migrateAt(place, [first, second])
      await migrateAt(place, [first, second])
      deepEqual(await versionOf(place), [{ version: 2 }])
      equal((await place.run('select * from one')).length, 1)
      equal((await place.run('select * from two')).length, 1)
      await place.remove()
    })

    it('leave nothing of a step that fails, and can be taken up again', async () => {
      const place = await engine.make()
      await rejects(migrateAt(place, [first, broken]), /nowhere/)
      deepEqual(await versionOf(place), [{ version: 1 }])
      await rejects(place.run('select * from half'), /half/)
      await migrateAt(place, [first, second])
      deepEqual(await versionOf(place), [{ version: 2 }])
      await place.remove()
    })

    it('are never taken back: a database that is further on is refused', async () => {
      const place = await engine.make()
      await migrateAt(place, [first, second])
      await rejects(migrateAt(place, [first]), { name: 'StoreProblem', code: 'newer' })
      deepEqual(await versionOf(place), [{ version: 2 }])
      await place.remove()
    })
  })
}

const postgresqlPlace = (): Promise<Place> => {
  const engine = engines.find(({ name }) => name === 'PostgreSQL')
  if (!engine) throw new Error('PostgreSQL is not among the engines.')
  return engine.make()
}

describe('several programs that start at the same moment', () => {
  it('take each step once in one PostgreSQL database', async () => {
    const place = await postgresqlPlace()
    await Promise.all(Array.from({ length: 4 }, () => migrateAt(place, [first, second])))
    deepEqual(await versionOf(place), [{ version: 2 }])
    equal((await place.run('select * from one')).length, 1)
    await place.remove()
  })

  it('all open one PostgreSQL database that was empty', async () => {
    const place = await postgresqlPlace()
    const text = `
      const { openStore } = await import(${JSON.stringify(join(import.meta.dirname, 'index.ts'))})
      const store = await openStore(${JSON.stringify(place.where)})
      await store.organisations()
      await store.close()`
    const { NODE_TEST_CONTEXT: _, ...env } = process.env
    const starts = Array.from({ length: 3 }, async () => {
      const words = ['--input-type=module', '--eval', text]
      const [code] = await once(spawn(process.execPath, words, { env, stdio: 'inherit' }), 'exit')
      return code
    })
    deepEqual(await Promise.all(starts), [0, 0, 0])
    await place.remove()
  })
})
