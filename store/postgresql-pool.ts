import { sql } from 'kysely'
import { Pool, type PoolClient } from 'pg'
import { serversIn, whoeverLeads } from './postgresql-servers.ts'
import { noticeSilence } from './postgresql-silence.ts'
import { StoreProblem } from './problem.ts'
import type { Reading } from './tables.ts'

/** As many statements run at once as a small database server can well take from one of several programs. */
const CONNECTIONS = 10

/** How long a page waits for a database that does not answer before it says so. */
const PATIENCE = 5_000

/** Opens connections as they are needed; one that breaks is replaced and never ends the program. */
export function openPool(databaseUrl: string): Pool {
  const servers = serversIn(databaseUrl)
  const pool = new Pool({
    connectionString: servers[0],
    ...(servers.length > 1 ? whoeverLeads(servers) : {}),
    application_name: 'Bywhen',
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE,
    keepAlive: true,
    // What is asked does not wait for the answer to what was asked before.
    pipeline: true,
  })
  // Whoever waits for an answer is told by the statement itself; without these the program would end.
  pool.on('error', () => {})
  pool.on('connect', client => client.on('error', () => {}))
  pool.on('connect', sayHowWeAsk)
  noticeSilence(pool)
  return pool
}

/**
 * Has the server keep one plan for each statement that comes again: left to itself it makes a new one for every search,
 * as a plan for these very words looks cheaper, and takes longer over that than over the search. And has it pack long
 * texts, such as a plan's snapshot, by the quicker of the ways it knows. A server that does not know one of them goes on as before.
 */
const howWeAsk = ['set plan_cache_mode = force_generic_plan', 'set default_toast_compression = lz4']

const sayHowWeAsk = (client: PoolClient): void => {
  for (const each of howWeAsk) client.query(each).catch(() => {})
}

type Settings = { readonly fsync: string; readonly commit: string; readonly encoding: string }

/** Refuses a database that would say that a plan is saved before it is, or could not keep every letter. */
export async function refuseUnsafe(reading: Reading): Promise<void> {
  const { rows } = await sql<Settings>`select current_setting('fsync') as fsync,
    current_setting('synchronous_commit') as commit, current_setting('server_encoding') as encoding`.execute(
    reading,
  )
  const faults = [
    ...(rows[0]?.fsync === 'off' ? ['fsync is off'] : []),
    ...(rows[0]?.commit === 'off' ? ['synchronous_commit is off'] : []),
    ...(rows[0]?.encoding === 'UTF8' ? [] : [`its encoding is ${rows[0]?.encoding} and not UTF8`]),
  ]
  if (faults.length === 0) return
  const message = `The PostgreSQL database cannot be trusted with plans as it is set: ${faults.join(', and ')}. Set it otherwise and start again. Nothing was changed.`
  throw new StoreProblem('unsafe', { message })
}
