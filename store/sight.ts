import { type RawBuilder, type SqlBool, sql } from 'kysely'

/**
 * How far somebody sees when many families are asked for at once: those they are named on, those of their teams too,
 * or all; of restricted ones in any case only those that name them. `everything` is the program’s own sight, for what
 * is shown to nobody.
 */
export type Sight =
  | 'everything'
  | {
      readonly account: string
      readonly teams: readonly string[]
      readonly reach: 'nobody' | 'own' | 'team' | 'any'
    }

/** What of a family decides who sees it, as a query has it. */
export type FamilyHere = Readonly<
  Record<'organisation' | 'id' | 'team' | 'isRestricted', RawBuilder<unknown>>
>

const itself: FamilyHere = {
  organisation: sql`families.organisation`,
  id: sql`families.id`,
  team: sql`families.team`,
  isRestricted: sql`families.restricted = 1`,
}

/**
 * Whether a family may be known by this sight, asked in the query itself: what may not be known is not counted, not
 * listed and not paged over. A query that does not read the families says what it has of them.
 */
export function isInSight(sight: Sight, { organisation, id, team, isRestricted } = itself) {
  if (sight === 'everything') return sql<SqlBool>`1 = 1`
  const { account, teams, reach } = sight
  const isNamed = (names: 'family_workers' | 'family_readers') => sql<SqlBool>`exists (
    select 1 from ${sql.table(names)} n
    where n.organisation = ${organisation} and n.family = ${id} and n.account = ${account})`
  const open = sql<SqlBool>`(not ${isRestricted} or ${isNamed('family_readers')})`
  switch (reach) {
    case 'nobody':
      return sql<SqlBool>`1 = 0`
    case 'any':
      return open
    case 'own':
      return sql<SqlBool>`(${open} and ${isNamed('family_workers')})`
    case 'team': {
      const near =
        teams.length > 0
          ? sql<SqlBool>`(${team} in (${sql.join(teams)}) or ${isRestricted} or ${isNamed('family_workers')})`
          : sql<SqlBool>`(${isRestricted} or ${isNamed('family_workers')})`
      return sql<SqlBool>`(${open} and ${near})`
    }
  }
}

/**
 * The families among which are all that somebody sees, to begin with where that is quicker than to ask of each whether
 * it is seen; nothing when they are not few.
 */
export function fewInSight(organisation: string, sight: Sight): RawBuilder<unknown> | undefined {
  if (sight === 'everything' || sight.reach === 'any' || sight.reach === 'nobody') return undefined
  const { account, teams, reach } = sight
  const naming = (names: 'family_workers' | 'family_readers') => sql`
    select family from ${sql.table(names)} where organisation = ${organisation} and account = ${account}`
  if (reach === 'own') return sql`(${naming('family_workers')})`
  const ofTeams = sql`
    select id as family from families where organisation = ${organisation} and team in (${sql.join(teams)})`
  const all = [naming('family_workers'), naming('family_readers'), ...(teams.length > 0 ? [ofTeams] : [])]
  // Each once, but not as SQLite would have it, which reads all families of the organisation in order for that.
  return sql`(select distinct family from (${sql.join(all, sql` union all `)}) as each_of_them)`
}

/** The part of a sight that the words of a statement depend on, and the part that is only values in it. */
export type SightReach = 'everything' | Exclude<Sight, 'everything'>['reach']
export type SightGaps = Omit<Exclude<Sight, 'everything'>, 'reach'>

export const reachOf = (sight: Sight): SightReach => (sight === 'everything' ? sight : sight.reach)

export const gapsOf = (sight: Sight): SightGaps =>
  sight === 'everything' ? { account: '', teams: [] } : { account: sight.account, teams: sight.teams }

/** A sight put together again. */
export const sightOf = (reach: SightReach, gaps: SightGaps): Sight =>
  reach === 'everything' ? reach : { ...gaps, reach }
