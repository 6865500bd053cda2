import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict'
import { it } from 'node:test'
import { Kysely } from 'kysely'
import { postgresql, postgresqlDialect, sqlite, sqliteDialect } from './dialects.ts'
import { openStore, StoreProblem } from './index.ts'
import { migrations } from './migrations/index.ts'
import { openPool } from './postgresql-pool.ts'
import { openFile } from './sqlite-file.ts'
import type { Tables } from './tables.ts'
import { onEveryEngineAsServed, type Place } from './testing/databases.ts'
import { aKeptPlan, anId, organisation, words } from './testing/stories.ts'
import { Overtaken, reach } from './transactions.ts'

/** The same database by a way of its own, for what no command does. */
function reachOf({ where }: Place, patience = 5_000) {
  const [dialect, differences] =
    'dataDir' in where
      ? [sqliteDialect(openFile(where.dataDir)), sqlite]
      : [postgresqlDialect(openPool(where.databaseUrl)), postgresql]
  const database = new Kysely<Tables>({ dialect })
  return { ...reach(database, differences, database, patience), close: () => database.destroy() }
}

const rowsIn = async (place: Place, id: string) =>
  place.run(`select id from organisations where id = '${id}'`)

onEveryEngineAsServed('when something goes wrong', opened => {
  it('nothing of a transaction is kept that did not come to its end', async () => {
    const { place } = opened()
    const { write, close } = reachOf(place)
    const broken = write(async writing => {
      await writing.insertInto('organisations').values({ id: 'half', name: 'Half' }).execute()
      throw new RangeError('a fault of the program')
    })
    await rejects(broken, RangeError)
    deepEqual(await rowsIn(place, 'half'), [])
    await close()
  })

  it('a transaction that another has overtaken is run again from its beginning', async () => {
    const { place } = opened()
    const { write, close } = reachOf(place)
    let turns = 0
    const id = anId('again')
    await write(async writing => {
      await writing.insertInto('organisations').values({ id, name: 'Again' }).execute()
      if (++turns < 3) throw new Overtaken('not yet')
    })
    equal(turns, 3)
    equal((await rowsIn(place, id)).length, 1)
    await close()
  })

  it('a transaction that is overtaken after the database was away for a while is still run again', async () => {
    const { place } = opened()
    const { write, close } = reachOf(place)
    const away = Object.assign(
      new Error('away'),
      'dataDir' in place.where ? { errcode: 5 } : { code: '57P01' },
    )
    let turns = 0
    await write(async () => {
      if (++turns <= 7) throw turns <= 6 ? away : new Overtaken('once')
    })
    equal(turns, 8)
    const always = write(async () => {
      throw new Overtaken('always')
    })
    await rejects(always, { name: 'StoreProblem', code: 'busy', kept: 'nothing' })
    await close()
  })

  it('a row that is there already is looked at again a few times, and then told', async () => {
    const { place } = opened()
    const { write, close } = reachOf(place)
    let turns = 0
    const twice = write(async writing => {
      turns++
      const values = { id: 'twice', name: 'Twice' }
      await writing.insertInto('organisations').values(values).execute()
      await writing.insertInto('organisations').values(values).execute()
    })
    await rejects(twice, /unique/i)
    equal(turns, 6)
    await close()
  })

  it('what does not belong together is refused by the database itself', async () => {
    const { place } = opened()
    const { write, close } = reachOf(place)
    const values = { organisation: 'none', id: 'a', name: 'A', sort: 'a' }
    await rejects(
      write(writing => writing.insertInto('teams').values(values).execute()),
      /foreign key/i,
    )
    const count = {
      organisation,
      id: 'x',
      team: 'none',
      version: 0,
      name: 'a',
      sort: 'a',
      reference: 'a',
      reference_key: 'a',
    }
    await rejects(
      write(writing => writing.insertInto('families').values(count).execute()),
      /constraint/i,
    )
    await close()
  })

  it('what a transaction is given cannot begin another', async () => {
    const { place } = opened()
    const { write, read, close } = reachOf(place)
    await write(async writing => {
      // @ts-expect-error A transaction inside a transaction waits for itself.
      writing.transaction
    })
    await read(async reading => {
      // @ts-expect-error Who only reads cannot write.
      reading.insertInto
    })
    await close()
  })

  it('a program that knows less than the database refuses it, and changes nothing', async () => {
    const { place, store } = opened()
    await store.close()
    await place.run('update database_version set version = 99 where one = 1')
    await rejects(openStore(place.where), (error: unknown) => {
      ok(error instanceof StoreProblem)
      deepEqual([error.code, error.kept], ['newer', 'nothing'])
      match(
        error.message,
        new RegExp(`at version 99, and this Bywhen knows versions up to ${migrations.length}\\.`),
      )
      return true
    })
    await place.run(`update database_version set version = ${migrations.length} where one = 1`)
  })

  it('a store that has been closed says so', async () => {
    const { store } = opened()
    await rejects(store.organisations(), { name: 'StoreProblem', code: 'stopped' })
  })
  it('a store that is closed finishes what was begun', async () => {
    const { place } = opened()
    const own = await openStore(place.where)
    const kept = await aKeptPlan(own)
    const saves = Array.from({ length: 5 }, (_, at) =>
      own.append({ ...kept, saw: at + 1, key: anId('key'), events: [words(`${at}`)] }),
    )
    await own.close()
    const answers = await Promise.all(saves)
    ok(answers.some(answer => 'version' in answer))
    const rows = await place.run(`select version from events where plan = '${kept.plan}'`)
    equal(rows.length, 1 + answers.filter(answer => 'version' in answer).length)
  })
})
