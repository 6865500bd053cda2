import { prepared } from './prepared.ts'
import type { Reading } from './tables.ts'

type PlanAsked = { readonly organisation: string; readonly plan: string }

/** Whether there is such a plan: what hangs on one is refused in words, and not by the database. */
export const isPlan = async (reading: Reading, { organisation, plan }: PlanAsked): Promise<boolean> =>
  (await planById(reading, { organisation, plan })).rows.length > 0

const planById = prepared((reading: Reading, { organisation, plan }: PlanAsked) =>
  reading.selectFrom('plans').select('id').where('organisation', '=', organisation).where('id', '=', plan),
)
