import { sql } from 'kysely'
import { openDatabase } from '../database.ts'
import { tableNames } from '../table-list.ts'
import type { Writing } from '../tables.ts'
import type { Stage } from './staging.ts'
import { type HowMuch, howMuchIsKept } from './what-is-kept.ts'

const arriving = 'bywhen_arriving'

/** Makes the new tables in a schema of their own; the old ones give way to them in one transaction. */
export const stageServer =
  ({ databaseUrl }: { readonly databaseUrl: string }, refuse: (kept: HowMuch) => void) =>
  async <Answer>(use: (stage: Stage) => Promise<Answer>): Promise<Answer> => {
    const home = await openDatabase({ databaseUrl })
    try {
      const kept = await home.read(reading => howMuchIsKept(reading, home.differences))
      refuse(kept)
      const schema = await home.write(makeRoom)
      const database = await openDatabase({ databaseUrl: within(databaseUrl, arriving) })
      const settle = (name: string) =>
        home.write(writing =>
          exchange(writing, { schema, aside: `bywhen_${name.replaceAll('-', '_')}`, kept }),
        )
      try {
        return await use({ database, settle })
      } finally {
        await database.close()
        await home.write(clear)
      }
    } finally {
      await home.close()
    }
  }

/** The same database, with everything that names no schema meant for this one. */
function within(databaseUrl: string, schema: string): string {
  const url = new URL(databaseUrl)
  const options = [url.searchParams.get('options'), `-c search_path=${schema}`]
  url.searchParams.set('options', options.filter(Boolean).join(' '))
  return url.href
}

const clear = (writing: Writing) => sql`drop schema if exists ${sql.id(arriving)} cascade`.execute(writing)

async function makeRoom(writing: Writing): Promise<string> {
  // What a run left behind that did not end.
  await clear(writing)
  await sql`create schema ${sql.id(arriving)}`.execute(writing)
  const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(writing)
  return rows[0]?.schema ?? 'public'
}

type Exchange = { readonly schema: string; readonly aside: string; readonly kept: HowMuch }

async function exchange(writing: Writing, { schema, aside, kept }: Exchange): Promise<string | undefined> {
  await sql`create schema ${sql.id(aside)}`.execute(writing)
  await move(writing, schema, aside)
  await move(writing, arriving, schema)
  if (kept !== 'nothing') return `schema ${aside}`
  await sql`drop schema ${sql.id(aside)} cascade`.execute(writing)
  return undefined
}

/** Moves the tables of Bywhen, and what guards them, and nothing that others keep beside them. */
async function move(writing: Writing, from: string, to: string): Promise<void> {
  const ours = sql.join([...tableNames, 'database_version'])
  const tables = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = ${from} and tablename in (${ours})`.execute(
    writing,
  )
  const guards = await sql<{ name: string }>`
    select distinct p.proname as name from pg_trigger t
    join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_proc p on p.oid = t.tgfoid and p.pronamespace = n.oid
    where n.nspname = ${from} and c.relname in (${ours}) and not t.tgisinternal`.execute(writing)
  for (const { name } of tables.rows)
    await sql`alter table ${sql.id(from, name)} set schema ${sql.id(to)}`.execute(writing)
  for (const { name } of guards.rows)
    await sql`alter function ${sql.id(from, name)}() set schema ${sql.id(to)}`.execute(writing)
}
