import { sql } from 'kysely'
import type { Instant } from '../../../plans/index.ts'
import { writes } from '../../command.ts'
import type { Writing } from '../../tables.ts'
import { addLoose } from './keep-file-elsewhere.ts'

/** Whoever brought a file and never said what it shows has gone home by then. */
const HOURS = 24

type Asked = { readonly organisation: string; readonly plan: string; readonly at: Instant }
type Old = {
  readonly organisation: string
  readonly plan: string
  readonly id: string
  readonly object: string | null
}

/** Lets go of the files of a plan that were brought a day ago or longer and that nothing in its history names. */
export async function letGoUnnamed(writing: Writing, { organisation, plan, at }: Asked): Promise<void> {
  const old = await unnamed(writing, at)
    .where('organisation', '=', organisation)
    .where('plan', '=', plan)
    .execute()
  for (const file of old) await letGoOrNote(writing, file, at)
}

/** So many are looked at in one go, so that nobody who saves waits long. */
const MOST = 25

/** The same for some of the files of every plan; says how many it looked at, and none when it is done. */
export const letGoForgotten = writes<{ readonly at: Instant }, number>(async (writing, { at }) => {
  const old = await unnamed(writing, at).orderBy('at').limit(MOST).execute()
  for (const file of old) await letGoOrNote(writing, file, at)
  return old.length
})

const unnamed = (writing: Writing, at: Instant) =>
  writing
    .selectFrom('evidence_files')
    .select(['organisation', 'plan', 'id', 'object'])
    .where('named', '=', 0)
    .where('at', '<', new Date(Date.parse(at) - HOURS * 3_600_000).toISOString())

async function letGoOrNote(writing: Writing, file: Old, at: Instant): Promise<void> {
  const { organisation, plan, id } = file
  const isNamed = await writing
    .selectFrom('events')
    .select('version')
    .where('organisation', '=', organisation)
    .where('plan', '=', plan)
    .where(sql<boolean>`happened like ${`%"file":"${id}"%`}`)
    .limit(1)
    .executeTakeFirst()
  await (isNamed ? note(writing, file) : letGo(writing, file, at))
}

const note = (writing: Writing, { organisation, id }: Old) =>
  writing
    .updateTable('evidence_files')
    .set({ named: 1 })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .execute()

async function letGo(writing: Writing, { organisation, id, object }: Old, at: Instant): Promise<void> {
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
  if (object !== null) await addLoose(writing, { organisation, object, at })
}
