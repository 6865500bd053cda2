import { reads } from '../command.ts'

export type Team = { readonly id: string; readonly name: string }

/** An organisation's teams by name. */
export const teamsOf = reads<{ readonly organisation: string }, readonly Team[]>(
  (reading, { organisation }) =>
    reading
      .selectFrom('teams')
      .select(['id', 'name'])
      .where('organisation', '=', organisation)
      .orderBy('sort')
      .orderBy('id')
      .execute(),
)
