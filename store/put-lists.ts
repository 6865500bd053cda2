import { addedBy, type Counted, recount } from './counters.ts'
import { putName } from './put-names.ts'
import { putTasks } from './put-tasks.ts'
import type { PlanRow, TaskRow, Writing } from './tables.ts'

/** What lists, counts and searches show of a plan. */
export type Listed = Counted & Pick<PlanRow, 'title'> & { readonly tasks: readonly TaskRow[] }

type Home = Pick<PlanRow, 'family' | 'team'> & { readonly organisation: string; readonly plan: string }

/** Puts what is shown of a plan in the place of what was shown of it before, if anything was. */
export async function putLists(
  writing: Writing,
  home: Home,
  before: Listed | undefined,
  now: Listed,
): Promise<void> {
  const { organisation, plan, family, team } = home
  await putTasks(writing, { organisation, plan }, before?.tasks ?? [], now.tasks)
  if (before?.title !== now.title)
    await putName(writing, { organisation, is: 'plan', id: plan, family, name: now.title })
  await recount(writing, { organisation, team }, before ? addedBy(before) : [], addedBy(now))
}
