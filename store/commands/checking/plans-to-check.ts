import { reads } from '../../command.ts'

/** A plan as it stands, to be checked again. */
export type PlanToCheck = {
  readonly plan: string
  readonly version: number
  /** Its record as text: it is read where it is checked. */
  readonly snapshot: string
  /** How many answers its lists say wait to be thought through. */
  readonly disagreements: number
}

type Asked = {
  readonly organisation: string
  readonly limit?: number | undefined
}

/** The next plans that have to be checked again, and the plan after which they come. */
export const plansToCheck = reads<Asked, { readonly after: string; readonly plans: readonly PlanToCheck[] }>(
  async (reading, { organisation, limit = 5 }) => {
    const row = await reading
      .selectFrom('checkings')
      .select(['gone_to', 'ended'])
      .where('organisation', '=', organisation)
      .executeTakeFirst()
    const after = row?.gone_to ?? ''
    if (!row || row.ended === 1) return { after, plans: [] }
    const plans = await reading
      .selectFrom('plans')
      .select(['id as plan', 'version', 'snapshot', 'disagreements'])
      .where('organisation', '=', organisation)
      .where('state', '<>', 'ended')
      .where('id', '>', after)
      .orderBy('id')
      .limit(limit)
      .execute()
    return { after, plans }
  },
)
