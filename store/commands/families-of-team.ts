import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { readsSteadily } from '../command.ts'
import { type PlanSummary, summaryColumns, toSummary } from '../plan-summary.ts'
import { isInSight, type Sight } from '../sight.ts'
import type { Reading } from '../tables.ts'

/** The last of the page before; the next page begins after it. */
export type FamilyPlace = { readonly sort: string; readonly family: string }

type Pages = {
  readonly organisation: string
  readonly sight: Sight
  readonly after?: FamilyPlace | undefined
  readonly limit?: number | undefined
}

export type FamiliesAsked = Pages & { readonly team: string }
export type OwnFamiliesAsked = Pages & { readonly account: string }

export type ListedFamily = FamilyPlace & {
  readonly name: string
  readonly reference: string
  readonly plans: readonly PlanSummary[]
}

/** A team's families by name, as far as they may be known, a page at a time, each with its plans that have not ended. */
export const familiesOfTeam = readsSteadily<FamiliesAsked, readonly ListedFamily[]>((reading, asked) =>
  list(reading, asked, sql<SqlBool>`families.team = ${asked.team}`),
)

/** The families that somebody is named on, as far as they may be known, in the same way. */
export const familiesOfWorker = readsSteadily<OwnFamiliesAsked, readonly ListedFamily[]>((reading, asked) =>
  list(
    reading,
    asked,
    sql<SqlBool>`families.id in (select family from family_workers
      where organisation = ${asked.organisation} and account = ${asked.account})`,
  ),
)

async function list(
  reading: Reading,
  { organisation, sight, after, limit = 50 }: Pages,
  which: RawBuilder<SqlBool>,
): Promise<readonly ListedFamily[]> {
  const families = await reading
    .selectFrom('families')
    .select(['id as family', 'sort', 'name', 'reference'])
    .where('organisation', '=', organisation)
    .where(which)
    .where(isInSight(sight))
    .$if(after !== undefined, query =>
      query.where(sql<boolean>`(sort, id) > (${after?.sort}, ${after?.family})`),
    )
    .orderBy('sort')
    .orderBy('id')
    .limit(limit)
    .execute()
  if (families.length === 0) return []
  const plans = await reading
    .selectFrom('plans')
    .select(summaryColumns)
    .where('organisation', '=', organisation)
    .where(
      'family',
      'in',
      families.map(({ family }) => family),
    )
    .where('state', '<>', 'ended')
    .orderBy('title')
    .orderBy('id')
    .execute()
  const byFamily = Map.groupBy(plans.map(toSummary), ({ family }) => family)
  return families.map(each => ({ ...each, plans: byFamily.get(each.family) ?? [] }))
}
