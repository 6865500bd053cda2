import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, before, describe } from 'node:test'
import { Client } from 'pg'
import { openStore } from '../index.ts'
import { fileIn } from '../sqlite-file.ts'
import type { Store, Where } from '../store.ts'
import { openAtHand } from './at-hand.ts'

/** A new, empty database, and a way into it behind the program's back. */
export type Place = {
  readonly where: Where
  /** Runs statements as somebody would who may do everything, with nothing that guards the tables. */
  tamper(...statements: readonly string[]): Promise<void>
  /** Runs one statement as any program would, guards and all. */
  run(statement: string): Promise<readonly unknown[]>
  remove(): Promise<void>
}

export type Engine = { readonly name: string; make(): Promise<Place> }

const sqlite: Engine = {
  name: 'SQLite',
  async make() {
    const dataDir = mkdtempSync(join(tmpdir(), 'bywhen-store-'))
    const inFile = <Answer>(use: (file: DatabaseSync) => Answer): Answer => {
      const file = new DatabaseSync(fileIn(dataDir), { timeout: 5000 })
      try {
        return use(file)
      } finally {
        file.close()
      }
    }
    return {
      where: { dataDir },
      async tamper(...statements) {
        inFile(file => {
          const guards = file.prepare(`select name, sql from sqlite_schema where type = 'trigger'`).all()
          for (const { name } of guards) file.exec(`drop trigger ${name}`)
          for (const statement of statements) file.exec(statement)
          for (const { sql } of guards) file.exec(String(sql))
        })
      },
      run: async statement => inFile(file => file.prepare(statement).all()),
      remove: async () => rmSync(dataDir, { recursive: true }),
    }
  },
}

const postgresql: Engine = {
  name: 'PostgreSQL',
  async make() {
    const url = process.env.TEST_DATABASE_URL
    if (!url)
      throw new Error(
        'There is no PostgreSQL for this test: run it with npm test, or name one in TEST_DATABASE_URL.',
      )
    const name = `test_${process.pid}_${performance.now().toString(36).replace('.', '_')}`
    await withClient(url, client => client.query(`create database ${name}`))
    const own = new URL(url)
    own.pathname = `/${name}`
    const databaseUrl = own.href
    return {
      where: { databaseUrl },
      async tamper(...statements) {
        await withClient(databaseUrl, async client => {
          await client.query(`set session_replication_role = replica`)
          for (const statement of statements) await client.query(statement)
        })
      },
      run: async statement => (await withClient(databaseUrl, client => client.query(statement))).rows,
      async remove() {
        await withClient(url, client => client.query(`drop database ${name} with (force)`))
      },
    }
  },
}

async function withClient<Answer>(url: string, use: (client: Client) => Promise<Answer>): Promise<Answer> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}

/** Both databases that plans may be kept in. */
export const engines: readonly Engine[] = [sqlite, postgresql]

export type Opened = { readonly store: Store; readonly place: Place }

/** The same tests in both databases, each with a new one that is open for all of them. */
export const onEveryEngine = (title: string, tests: Tests): void => on(title, tests, openAtHand)

/** The same, opened as a server opens it: a file in a thread of its own. */
export const onEveryEngineAsServed = (title: string, tests: Tests): void => on(title, tests, openStore)

type Tests = (opened: () => Opened) => void

function on(title: string, tests: Tests, open: (where: Where) => Promise<Store>): void {
  for (const engine of engines) {
    describe(`${title}, in ${engine.name}`, () => {
      let opened: Opened | undefined
      before(async () => {
        const place = await engine.make()
        opened = { place, store: await open(place.where) }
      })
      after(async () => {
        await opened?.store.close()
        await opened?.place.remove()
      })
      tests(() => {
        if (!opened) throw new Error('The database is not open yet.')
        return opened
      })
    })
  }
}
