import { sql } from 'kysely'
import type { Instant } from '../../../plans/index.ts'
import type { Writing } from '../../tables.ts'

/** Whoever brought a file and never said what it shows has gone home by then. */
const HOURS = 24

type Asked = { readonly organisation: string; readonly plan: string; readonly at: Instant }

/** Lets go of the files of a plan that were brought a day ago or longer and that nothing in its history names. */
export async function letGoUnnamed(writing: Writing, { organisation, plan, at }: Asked): Promise<void> {
  const before = new Date(Date.parse(at) - HOURS * 3_600_000).toISOString()
  const old = await writing
    .selectFrom('evidence_files')
    .select('id')
    .where('organisation', '=', organisation)
    .where('plan', '=', plan)
    .where('named', '=', 0)
    .where('at', '<', before)
    .execute()
  for (const { id } of old) {
    const isNamed = await writing
      .selectFrom('events')
      .select('version')
      .where('organisation', '=', organisation)
      .where('plan', '=', plan)
      .where(sql<boolean>`happened like ${`%"file":"${id}"%`}`)
      .limit(1)
      .executeTakeFirst()
    if (isNamed) await note(writing, organisation, id)
    else await letGo(writing, organisation, id)
  }
}

const note = (writing: Writing, organisation: string, id: string) =>
  writing
    .updateTable('evidence_files')
    .set({ named: 1 })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .execute()

async function letGo(writing: Writing, organisation: string, id: string): Promise<void> {
  await writing
    .deleteFrom('evidence_pieces')
    .where('organisation', '=', organisation)
    .where('file', '=', id)
    .execute()
  await writing
    .deleteFrom('evidence_files')
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .execute()
}
