import { type SqlBool, sql } from 'kysely'
import type { FamilyHere } from './sight.ts'

/** Whose work a list is of: a team’s, or that with the families somebody is named on. */
export type Whose = { readonly team: string } | { readonly account: string }

type Asked = { readonly organisation: string; readonly of: Whose }

/** The families that somebody is named on. */
export const familiesNaming = (organisation: string, account: string) =>
  sql`(select w.family from family_workers w
    where w.organisation = ${organisation} and w.account = ${account})`

/** Whether a plan is theirs. */
export const isPlanOf = ({ organisation, of }: Asked) =>
  'team' in of
    ? sql<SqlBool>`plans.team = ${of.team}`
    : sql<SqlBool>`plans.family in ${familiesNaming(organisation, of.account)}`

/** Whether a task is theirs; asked of the tasks themselves, so that a team’s are read in the order of their index. */
export const isTaskOf = ({ organisation, of }: Asked) =>
  'team' in of
    ? sql<SqlBool>`tasks.team = ${of.team}`
    : sql<SqlBool>`tasks.plan in (select p.id from plans p
        where p.organisation = ${organisation} and p.state <> 'ended'
          and p.family in ${familiesNaming(organisation, of.account)})`

/**
 * The family of a plan, or of an open task, which is not looked up for each: its team is the plan’s, and those that are
 * restricted are few.
 */
export const familyOf = (what: 'plans' | 'tasks', { organisation, of }: Asked): FamilyHere => ({
  organisation: sql.ref(`${what}.organisation`),
  id: sql.ref(`${what}.family`),
  team: sql.ref(`${what}.team`),
  isRestricted: sql`${sql.ref(`${what}.family`)} in (select r.id from families r
    where r.organisation = ${organisation} and r.restricted = 1 and ${
      'team' in of ? sql`r.team = ${of.team}` : sql`r.id in ${familiesNaming(organisation, of.account)}`
    })`,
})
