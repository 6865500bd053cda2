import type { EventRow, PlanRow, Reading, TaskRow } from './tables.ts'

/** Everything that is kept of one plan. */
export type KeptPlan = {
  readonly plan: PlanRow & { readonly organisation: string }
  readonly events: readonly EventRow[]
  readonly tasks: readonly (TaskRow & { readonly family_name: string })[]
  readonly familyName: string
}

/** Reads what is kept beside a plan's own row. */
export async function readKept(reading: Reading, plan: KeptPlan['plan']): Promise<KeptPlan> {
  const events = await reading
    .selectFrom('events')
    .select(['plan', 'version', 'at', 'by', 'kind', 'happened', 'hash'])
    .where('organisation', '=', plan.organisation)
    .where('plan', '=', plan.id)
    .orderBy('version')
    .execute()
  const tasks = await reading
    .selectFrom('tasks')
    .select([
      'plan',
      'task',
      'team',
      'words',
      'who',
      'due',
      'state',
      'open',
      'family',
      'title',
      'family_name',
    ])
    .where('organisation', '=', plan.organisation)
    .where('plan', '=', plan.id)
    .execute()
  const family = await reading
    .selectFrom('families')
    .select('name')
    .where('organisation', '=', plan.organisation)
    .where('id', '=', plan.family)
    .executeTakeFirst()
  return { plan, events, tasks, familyName: family?.name ?? '' }
}
