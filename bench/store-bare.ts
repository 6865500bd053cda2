import type { SQLInputValue, StatementSync } from 'node:sqlite'
import { type CompiledQuery, type Dialect, Kysely, type LogEvent } from 'kysely'
import { Client } from 'pg'
import type { Command } from '../store/command.ts'
import { commands } from '../store/commands/index.ts'
import { postgresqlDialect, sqliteDialect } from '../store/dialects.ts'
import type { Where } from '../store/index.ts'
import { openPool } from '../store/postgresql-pool.ts'
import { openFile } from '../store/sqlite-file.ts'
import type { Tables } from '../store/tables.ts'
import { answerEach } from './child.ts'
import type { Act, Turn } from './store-asks.ts'
import { runRound } from './store-round.ts'

/** What this process is asked: to connect, or to run the statements of questions with nothing but the driver. */
export type ToBare =
  | { readonly open: Where; readonly clients: number }
  | {
      readonly act: Act
      readonly turns: readonly Turn[]
      readonly clients: number
      readonly milliseconds: number
    }

type Statement = Pick<CompiledQuery, 'sql' | 'parameters'>

/** A driver that has every statement prepared, and does one question's statements. */
type Driver = {
  readonly dialect: Dialect
  run(statements: readonly Statement[], client: number, isSave: boolean): unknown
}

let driver: Driver | undefined

function inFile(dataDir: string): Driver {
  const file = openFile(dataDir)
  const known = new Map<string, StatementSync>()
  const prepare = (text: string): StatementSync => {
    const statement = known.get(text) ?? file.prepare(text)
    known.set(text, statement)
    return statement
  }
  const run = ({ sql, parameters }: Statement) => prepare(sql).all(...(parameters as SQLInputValue[]))
  return {
    dialect: sqliteDialect(file),
    run(statements, _, isSave) {
      if (isSave) prepare('begin immediate').run()
      for (const statement of statements) run(statement)
      if (isSave) prepare('commit').run()
    },
  }
}

async function inServer(databaseUrl: string, many: number): Promise<Driver> {
  const clients = Array.from({ length: many }, () => new Client({ connectionString: databaseUrl }))
  for (const client of clients) {
    await client.connect()
    // As the store has it: else the server would plan a search anew each time.
    await client.query('set plan_cache_mode = force_generic_plan')
  }
  const names = new Map<string, string>()
  const nameOf = (text: string): string => {
    const name = names.get(text) ?? `bare-${names.size}`
    names.set(text, name)
    return name
  }
  return {
    dialect: postgresqlDialect(openPool(databaseUrl)),
    async run(statements, at, isSave) {
      const client = clients[at]
      if (isSave) await client?.query('begin')
      for (const { sql, parameters } of statements)
        await client?.query({ name: nameOf(sql), text: sql, values: [...parameters] })
      if (isSave) await client?.query('commit')
    },
  }
}

class Enough extends Error {}

type OfTurn = readonly (readonly Statement[])[]

/** The statements that the store runs for each question, with their values; what a save changes is undone. */
async function statementsOf(dialect: Dialect, turns: readonly Turn[]): Promise<readonly OfTurn[]> {
  let heard: Statement[] = []
  const log = ({ query: { sql, parameters } }: LogEvent) =>
    void (/^(begin|start|set|commit|rollback)\b/.test(sql) || heard.push({ sql, parameters }))
  const all: OfTurn[] = []
  const kysely = new Kysely<Tables>({ dialect, log })
  const undone = kysely.transaction().execute(async within => {
    for (const turn of turns) {
      const ofTurn = []
      for (const { name, asked } of turn) {
        heard = []
        await (commands[name] as unknown as Command<unknown, unknown>).run(within, asked)
        ofTurn.push(heard)
      }
      all.push(ofTurn)
    }
    throw new Enough()
  })
  await undone.catch(error => {
    if (!(error instanceof Enough)) throw error
  })
  return all
}

const known = new Map<Act, readonly OfTurn[]>()

answerEach(async asked => {
  const to = asked as ToBare
  if ('open' in to) {
    driver = 'dataDir' in to.open ? inFile(to.open.dataDir) : await inServer(to.open.databaseUrl, to.clients)
    return null
  }
  if (!driver) throw new Error('Nothing is open yet')
  const { dialect, run } = driver
  const { act, turns } = to
  const statements = known.get(act) ?? (await statementsOf(dialect, turns))
  if (act !== 'save') known.set(act, statements)
  return runRound(turns, { ...to, again: act !== 'save' }, (turn, ask, client) =>
    run(statements[turn]?.[ask] ?? [], client, act === 'save'),
  )
})
