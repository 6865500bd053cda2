import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, before, describe, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { inspect } from 'node:util'
import { Kysely } from 'kysely'
import { Client, Pool } from 'pg'
import { type Differences, postgresql, postgresqlDialect, sqlite } from './dialects.ts'
import { openStore, type Store, StoreProblem } from './index.ts'
import { openPool } from './postgresql-pool.ts'
import type { Tables } from './tables.ts'
import { engines, type Place } from './testing/databases.ts'
import { aKeptPlan, anId, words } from './testing/stories.ts'
import { reach } from './transactions.ts'

const errorOf = async (doing: () => unknown): Promise<unknown> => {
  try {
    await doing()
  } catch (error) {
    return error
  }
  throw new Error('Nothing went wrong.')
}

const told = ({ codeOf, mayPassLater, isDouble }: Differences, error: unknown) => [
  codeOf(error),
  mayPassLater(error) ? 'again' : isDouble(error) ? 'double' : 'final',
]

describe('what SQLite has to complain of', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bywhen-dialects-'))
  after(() => rmSync(folder, { recursive: true }))
  let made = 0
  const open = (path = join(folder, `${++made}`), readOnly = false) =>
    new DatabaseSync(path, { readOnly, timeout: 0 })

  const cases: readonly (readonly [string, () => unknown, readonly unknown[]])[] = [
    [
      'a full disk',
      () => {
        const file = open()
        file.exec('create table kept (a); pragma max_page_count = 3')
        file.prepare('insert into kept values (zeroblob(100000))').run()
      },
      ['disk-full', 'final'],
    ],
    [
      'a disk that takes no changes',
      () => {
        const path = join(folder, 'only-read')
        open(path).exec('create table kept (a)')
        open(path, true).exec('insert into kept values (1)')
      },
      ['read-only', 'final'],
    ],
    [
      'a file that is no database',
      () => {
        writeFileSync(join(folder, 'letter'), 'Dear Emily, '.repeat(100))
        open(join(folder, 'letter')).exec('create table kept (a)')
      },
      ['damaged', 'final'],
    ],
    ['a folder that is not there', () => open(join(folder, 'none', 'file')), ['cannot-open', 'final']],
    [
      'another that writes',
      () => {
        const path = join(folder, 'shared')
        open(path).exec('begin immediate')
        open(path).exec('begin immediate')
      },
      ['busy', 'again'],
    ],
    [
      'a row that is there already',
      () => open().exec('create table kept (a text primary key); insert into kept values (1), (1)'),
      [undefined, 'double'],
    ],
    ['a fault of the program', () => open().exec('select from'), [undefined, 'final']],
  ]
  for (const [what, doing, as] of cases)
    it(`is ${what}`, async () => deepEqual(told(sqlite, await errorOf(doing)), as))
})

const engine = engines.find(({ name }) => name === 'PostgreSQL')

describe('what PostgreSQL has to complain of', () => {
  let place: Place | undefined
  let url = ''
  before(async () => {
    place = await engine?.make()
    url = place && 'databaseUrl' in place.where ? place.where.databaseUrl : ''
  })
  after(() => place?.remove())

  const asked = async (...statements: readonly string[]) => {
    const client = new Client({ connectionString: url })
    client.on('error', () => {})
    await client.connect()
    try {
      for (const statement of statements) await client.query(statement)
    } finally {
      await client.end()
    }
  }
  const at = (change: (url: URL) => void) => {
    const other = new URL(url)
    change(other)
    return new Pool({ connectionString: other.href }).query('select 1')
  }

  const cases: readonly (readonly [string, () => unknown, readonly unknown[]])[] = [
    [
      'a standby',
      () => asked('set default_transaction_read_only = on', 'create table kept (a int)'),
      ['read-only', 'final'],
    ],
    [
      'a connection that was ended',
      () => asked('select pg_terminate_backend(pg_backend_pid())'),
      ['away', 'again'],
    ],
    [
      'a server that is not there',
      () => at(other => other.searchParams.set('host', '/nowhere')),
      ['away', 'again'],
    ],
    [
      'a database that is not there',
      () =>
        at(other => {
          other.pathname = '/nothing'
        }),
      ['cannot-open', 'final'],
    ],
    [
      'a row that is there already',
      () => asked('create temp table kept (a int primary key)', 'insert into kept values (1), (1)'),
      [undefined, 'double'],
    ],
    ['a fault of the program', () => asked('select from nowhere'), [undefined, 'final']],
  ]
  for (const [what, doing, as] of cases)
    it(`is ${what}`, async () => deepEqual(told(postgresql, await errorOf(doing)), as))
})

describe('an error of PostgreSQL', () => {
  it('repeats nothing of a row', async () => {
    const place = await engine?.make()
    const pool = new Pool({
      connectionString: place && 'databaseUrl' in place.where ? place.where.databaseUrl : '',
    })
    const emily = `create temp table kept (name text unique); insert into kept values ('Emily'), ('Emily')`
    const error = await errorOf(() => pool.query(emily))
    ok(inspect(error).includes('Emily'))
    postgresql.forgetValues(error)
    ok(!inspect(error).includes('Emily'), inspect(error))
    await pool.end()
    await place?.remove()
  })
})

describe('a PostgreSQL server', () => {
  it('that does not wait for its disk is refused, and told why', async () => {
    const own = await engine?.make()
    const [row] = (await own?.run('select current_database() as name')) ?? []
    await own?.run(`alter database ${(row as { name: string }).name} set synchronous_commit = off`)
    const error = await errorOf(() => own && openStore(own.where))
    match(String(error), /cannot be trusted with plans as it is set: synchronous_commit is off\./)
    await own?.remove()
  })

  let place: Place | undefined
  let store: Store | undefined
  before(async () => {
    place = await engine?.make()
    store = place && (await openStore(place.where))
  })
  after(async () => {
    await store?.close()
    await place?.remove()
  })
  const endAll = () =>
    place?.run(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    )

  it('may end every connection while plans are saved: all that was acknowledged is there, once', async () => {
    if (!store) throw new Error('It is not open.')
    const kept = await aKeptPlan(store)
    let ending = true
    const ends = (async () => {
      while (ending) {
        await endAll()
        await wait(100)
      }
    })()
    for (let saw = 1; saw <= 20; saw++)
      deepEqual(await store.append({ ...kept, saw, key: anId('key'), events: [words(`${saw}`)] }), {
        version: saw + 1,
      })
    ending = false
    await ends
    equal((await store.history(kept)).length, 21)
  })

  it('may take no changes for a while: it says so, keeps nothing, and goes on afterwards', async () => {
    if (!store || !place) throw new Error('It is not open.')
    const kept = await aKeptPlan(store)
    const [row] = await place.run('select current_database() as name')
    const { name } = row as { name: string }
    const save = { ...kept, saw: 1, key: anId('key'), events: [words('a')] }
    await place.run(`alter database ${name} set default_transaction_read_only = on`)
    await endAll()
    const error = await errorOf(() => store?.append(save))
    deepEqual(error instanceof StoreProblem && [error.code, error.kept], ['read-only', 'nothing'])
    equal((await store.history(kept)).length, 1)
    await place.run(`begin read write; alter database ${name} reset default_transaction_read_only; commit`)
    await endAll()
    deepEqual(await store.append(save), { version: 2 })
  })

  const away = async (databaseUrl: string) => {
    const database = new Kysely<Tables>({ dialect: postgresqlDialect(openPool(databaseUrl)) })
    const { write } = reach(database, postgresql, database, 300)
    const values = { id: anId('organisation'), name: 'Away' }
    const error = await errorOf(() =>
      write(writing => writing.insertInto('organisations').values(values).execute()),
    )
    await database.destroy()
    ok(error instanceof StoreProblem)
    return error
  }

  it('that is away says that nothing was saved when nothing can have been', async () => {
    const { code, kept, message } = await away('postgresql://bywhen@localhost/postgres?host=/nowhere')
    deepEqual([code, kept], ['away', 'nothing'])
    match(message, /Nothing of this was saved; everything saved before is safe/)
  })

  it('that goes away while it is saving says that nobody knows', async () => {
    if (!place || !('databaseUrl' in place.where)) throw new Error('It is not open.')
    await place.run(`create function leave() returns trigger language plpgsql as $$
      begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$`)
    await place.run(`create constraint trigger leave after insert on organisations
      deferrable initially deferred for each row execute function leave()`)
    const { code, kept, message } = await away(place.where.databaseUrl)
    deepEqual([code, kept], ['away', 'unknown'])
    match(message, /not known whether this was saved.+it will not be kept twice/)
  })
})
