import { sql } from 'kysely'
import { prepared } from './prepared.ts'
import type { PlanRow, Tables, TaskRow, Writing } from './tables.ts'

/** How much of something a plan adds to its team's counts: `['tasks', '2026-03-14', 2]`. */
export type Count = readonly [what: string, day: string, count: number]

export type Counted = Pick<PlanRow, 'state' | 'next_review' | 'fix' | 'improve' | 'advice'> & {
  readonly tasks: readonly Pick<TaskRow, 'open' | 'due'>[]
}

/** All that one plan adds to its team's counts. Overdue is not among them: it is what is due on the days before today. */
export function addedBy(plan: Counted): readonly Count[] {
  const state: Count = [`plans-${plan.state}`, '', 1]
  if (plan.state === 'ended') return [state]
  const tasks = Map.groupBy(
    plan.tasks.filter(task => task.open === 1),
    task => task.due ?? '',
  )
  const counts: readonly Count[] = [
    state,
    ['reviews', plan.next_review ?? '', 1],
    ['fix', '', plan.fix],
    ['improve', '', plan.improve],
    ['advice', '', plan.advice],
    ...[...tasks].map(([due, open]): Count => ['tasks', due, open.length]),
  ]
  return counts.filter(([, , count]) => count > 0)
}

/** Puts one plan's counts in the place of those it had before. */
export async function recount(
  writing: Writing,
  { organisation, team }: { readonly organisation: string; readonly team: string },
  before: readonly Count[],
  after: readonly Count[],
): Promise<void> {
  const rows = differences(before, after).map(([what, day, count]) => ({
    organisation,
    team,
    what,
    day,
    count,
  }))
  if (rows.length === 0) return
  await addCounts(writing, { rows })
}

const addCounts = prepared((writing: Writing, { rows }: { readonly rows: readonly Tables['counters'][] }) =>
  writing
    .insertInto('counters')
    .values(rows)
    .onConflict(same =>
      same
        .columns(['organisation', 'team', 'what', 'day'])
        .doUpdateSet({ count: sql<number>`counters.count + excluded.count` }),
    ),
)

// In one order for everybody, so that two transactions never wait for each other crosswise.
function differences(before: readonly Count[], after: readonly Count[]): readonly Count[] {
  const sums = new Map<string, Count>()
  const add = ([what, day, count]: Count) => {
    const key = `${what} ${day}`
    sums.set(key, [what, day, (sums.get(key)?.[2] ?? 0) + count])
  }
  for (const count of after) add(count)
  for (const [what, day, count] of before) add([what, day, -count])
  const changed = [...sums].filter(([, [, , count]]) => count !== 0)
  return changed.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, count]) => count)
}
