import type { Writing } from './tables.ts'

type Renamed = { readonly organisation: string; readonly family: string; readonly name: string }

/** Has the open tasks of a family's plans listed under its new name. */
export async function renameFamily(writing: Writing, { organisation, family, name }: Renamed): Promise<void> {
  // The plans are held first: a save that has begun ends before, and one that begins later finds the new name.
  const plans = await writing
    .updateTable('plans')
    .set(each => ({ version: each.ref('version') }))
    .where('organisation', '=', organisation)
    .where('family', '=', family)
    .returning('id')
    .execute()
  if (plans.length === 0) return
  await writing
    .updateTable('tasks')
    .set({ family_name: name })
    .where('organisation', '=', organisation)
    .where(
      'plan',
      'in',
      plans.map(({ id }) => id),
    )
    .where('open', '=', 1)
    .execute()
}
