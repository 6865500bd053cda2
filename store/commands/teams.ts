import { sql } from 'kysely'
import { reads } from '../command.ts'
import { prepared } from '../prepared.ts'
import type { Reading } from '../tables.ts'

export type Team = { readonly id: string; readonly name: string }

type Asked = {
  readonly organisation: string
  /** Only these: a service may have very many, and somebody has few. */
  readonly among?: readonly string[] | undefined
}

/** An organisation's teams by name. */
export const teamsOf = reads<Asked, readonly Team[]>(async (reading, { organisation, among }) =>
  among?.length === 0 ? [] : (await byName(reading, { organisation, among })).rows,
)

const byName = prepared((reading: Reading, { organisation, among }: Asked) =>
  reading
    .selectFrom('teams')
    .select(['id', 'name'])
    .where('organisation', '=', organisation)
    .$if(among !== undefined, query => query.where('id', 'in', among ?? []))
    .orderBy('sort')
    .orderBy('id'),
)

export type TeamSize = { readonly team: string; readonly members: number }

/** How many people who may come in belong to each team; a team that is not here has nobody. */
export const teamSizes = reads<{ readonly organisation: string }, readonly TeamSize[]>(
  (reading, { organisation }) =>
    reading
      .selectFrom('team_members')
      .innerJoin('accounts', join =>
        join
          .onRef('accounts.organisation', '=', 'team_members.organisation')
          .onRef('accounts.id', '=', 'team_members.account'),
      )
      .select(['team', sql<number>`cast(count(*) as integer)`.as('members')])
      .where('team_members.organisation', '=', organisation)
      .where('accounts.state', '<>', 'closed')
      .groupBy('team')
      .orderBy('team')
      .execute(),
)
