import type { Reading } from './tables.ts'

/** Whether there is such a plan: what hangs on one is refused in words, and not by the database. */
export const isPlan = async (
  reading: Reading,
  { organisation, plan }: { readonly organisation: string; readonly plan: string },
): Promise<boolean> =>
  (await reading
    .selectFrom('plans')
    .select('id')
    .where('organisation', '=', organisation)
    .where('id', '=', plan)
    .executeTakeFirst()) !== undefined
