import { addedBy, type Count, recount } from './counters.ts'
import type { Writing } from './tables.ts'

type Move = {
  readonly organisation: string
  readonly family: string
  readonly from: string
  readonly to: string
}

/** Hands all plans of a family over to another team, with their tasks and what they add to both teams' counts. */
export async function moveFamily(writing: Writing, { organisation, family, from, to }: Move): Promise<void> {
  const plans = await writing
    .updateTable('plans')
    .set({ team: to })
    .where('organisation', '=', organisation)
    .where('family', '=', family)
    .returning(['id', 'state', 'next_review', 'fix', 'improve', 'advice'])
    .execute()
  if (plans.length === 0) return
  const tasks = await writing
    .updateTable('tasks')
    .set({ team: to })
    .where('organisation', '=', organisation)
    .where(
      'plan',
      'in',
      plans.map(({ id }) => id),
    )
    .returning(['plan', 'open', 'due'])
    .execute()
  const counts = plans.flatMap(plan =>
    addedBy({ ...plan, tasks: tasks.filter(task => task.plan === plan.id) }),
  )
  // Two families handed over crosswise would wait for each other, were it not always the same team first.
  const both: readonly (readonly [string, readonly Count[], readonly Count[]])[] = [
    [from, counts, []],
    [to, [], counts],
  ]
  for (const [team, before, after] of both.toSorted(([one], [other]) => (one < other ? -1 : 1)))
    await recount(writing, { organisation, team }, before, after)
}
