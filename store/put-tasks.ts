import { sql } from 'kysely'
import { prepared } from './prepared.ts'
import type { Tables, TaskRow, Writing } from './tables.ts'

/** A statement holds so many values at most, and a row some ten of them. */
const MOST = 1_000

/** Puts a plan's task rows in the place of those before, and leaves alone those that are as they were. */
export async function putTasks(
  writing: Writing,
  { organisation, plan }: { readonly organisation: string; readonly plan: string },
  before: readonly TaskRow[],
  after: readonly TaskRow[],
): Promise<void> {
  const old = new Map(before.map(row => [row.task, row]))
  const changed = after.filter(row => !isSame(row, old.get(row.task)))
  const gone = before.filter(row => !after.some(({ task }) => task === row.task)).map(row => row.task)
  if (gone.length > 0) {
    await writing
      .deleteFrom('tasks')
      .where('organisation', '=', organisation)
      .where('plan', '=', plan)
      .where('task', 'in', gone)
      .execute()
  }
  const rows = changed.map(row => ({ organisation, ...row }))
  for (let at = 0; at < rows.length; at += MOST)
    await mergeTasks(writing, { rows: rows.slice(at, at + MOST) })
}

type Row = Omit<Tables['tasks'], 'family_name'>

const mergeTasks = prepared((writing: Writing, { rows }: { readonly rows: readonly Row[] }) =>
  writing
    .insertInto('tasks')
    .values(rows.map(row => ({ ...row, family_name: nameOf(row) })))
    .onConflict(same =>
      same.columns(['organisation', 'plan', 'task']).doUpdateSet(row => ({
        team: row.ref('excluded.team'),
        words: row.ref('excluded.words'),
        who: row.ref('excluded.who'),
        due: row.ref('excluded.due'),
        state: row.ref('excluded.state'),
        open: row.ref('excluded.open'),
        family: row.ref('excluded.family'),
        title: row.ref('excluded.title'),
        family_name: row.ref('excluded.family_name'),
      })),
    ),
)

// Asked when the row is written: the plan is held by then, and so its family is not given another name meanwhile.
const nameOf = ({ organisation, family }: Row) =>
  sql<string>`coalesce((select name from families where organisation = ${organisation} and id = ${family}), '')`

const isSame = (row: TaskRow, old: TaskRow | undefined): boolean =>
  old !== undefined && (Object.keys(row) as (keyof TaskRow)[]).every(column => row[column] === old[column])
