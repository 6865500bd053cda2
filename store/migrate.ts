import { type Kysely, sql } from 'kysely'
import type { Differences } from './dialects.ts'
import { migrations } from './migrations/index.ts'
import type { Migration } from './migrations/migration.ts'
import { StoreProblem } from './problem.ts'
import type { Tables, Writing } from './tables.ts'
import { reach } from './transactions.ts'

/**
 * Brings the database to this program's version: one transaction for each step, so that a step which fails leaves
 * nothing of itself, and one row that every step changes first, so that of two programs starting at once one waits.
 */
export async function migrate(
  database: Kysely<Tables>,
  differences: Differences,
  steps: readonly Migration[] = migrations,
): Promise<void> {
  const { write } = reach(database, differences)
  await write(makeRoomForVersion)
  let at = await write(holdVersion)
  while (at < steps.length) at = await write(writing => goOn(writing, differences, steps))
  if (at > steps.length) throw new StoreProblem('newer', { message: tooNew(at, steps.length) })
}

const tooNew = (at: number, known: number): string =>
  `The database is at version ${at}, and this Bywhen knows versions up to ${known}. It was last opened by a newer Bywhen: start that one, or a newer one still. Nothing was changed.`

async function makeRoomForVersion(writing: Writing): Promise<void> {
  await sql`create table if not exists database_version (
    one integer not null primary key check (one = 1), version integer not null)`.execute(writing)
  await sql`insert into database_version (one, version) values (1, 0) on conflict do nothing`.execute(writing)
}

/** Reads the version, and keeps every other program that would do so waiting until this transaction ends. */
async function holdVersion(writing: Writing): Promise<number> {
  const held = await sql<{ version: number }>`
    update database_version set version = version where one = 1 returning version`.execute(writing)
  return held.rows[0]?.version ?? 0
}

async function goOn(
  writing: Writing,
  differences: Differences,
  steps: readonly Migration[],
): Promise<number> {
  const at = await holdVersion(writing)
  const step = steps[at]
  if (!step) return at
  for (const statement of step.statements(differences)) await sql.raw(statement).execute(writing)
  await sql`update database_version set version = ${at + 1} where one = 1`.execute(writing)
  return at + 1
}
