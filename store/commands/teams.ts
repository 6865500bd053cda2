import { sql } from 'kysely'
import { reads } from '../command.ts'
import { prepared } from '../prepared.ts'
import type { Reading } from '../tables.ts'

export type Team = { readonly id: string; readonly name: string }

/** An organisation's teams by name. */
export const teamsOf = reads<{ readonly organisation: string }, readonly Team[]>(
  async (reading, { organisation }) => (await byName(reading, { organisation })).rows,
)

const byName = prepared((reading: Reading, { organisation }: { readonly organisation: string }) =>
  reading
    .selectFrom('teams')
    .select(['id', 'name'])
    .where('organisation', '=', organisation)
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
