import { sql } from 'kysely'
import type { Day } from '../../checker/index.ts'
import { readsSteadily } from '../command.ts'
import { prepared } from '../prepared.ts'
import { gapsOf, isInSight, reachOf, type Sight, type SightGaps, type SightReach, sightOf } from '../sight.ts'
import type { Reading } from '../tables.ts'
import { familyOf } from '../whose.ts'
import type { AccountState } from './accounts/account.ts'

export type WorkersAsked = {
  readonly organisation: string
  readonly team: string
  readonly sight: Sight
  readonly today: Day
}

/** What somebody has to do with a team's families. A plan of a family with two workers is counted with each of them. */
export type WorkerCounts = {
  /** Nobody, for the families on which no one is named. */
  readonly worker: {
    readonly account: string
    readonly name: string
    readonly state: AccountState
  } | null
  /** Those with a plan that has not ended. */
  readonly families: number
  /** Plans that have not ended. */
  readonly plans: number
  readonly overdueTasks: number
  readonly overdueReviews: number
  /** Findings that have to be put right. */
  readonly fix: number
}

/** How a team's work is shared out, by name: those named on its families, its members without any, and nobody. */
export const workerCounts = readsSteadily<WorkersAsked, readonly WorkerCounts[]>(async (reading, asked) => {
  const { organisation, team, sight, today } = asked
  const gaps = { organisation, team, today, sight: gapsOf(sight) }
  const { rows: plans } = await plansByWorker(reading, gaps, reachOf(sight))
  const { rows: tasks } = await tasksByWorker(reading, gaps, reachOf(sight))
  const people = await workers(
    reading,
    asked,
    plans.flatMap(({ account }) => account ?? []),
  )
  const countsOf = (account: string | null) => ({
    ...(plans.find(each => each.account === account) ?? nothing),
    overdueTasks: tasks.find(each => each.account === account)?.overdueTasks ?? 0,
  })
  const named = people.map(worker => ({ worker, ...countsOf(worker.account) }))
  const unnamed = plans.some(({ account }) => account === null) ? [{ worker: null, ...countsOf(null) }] : []
  return [...named, ...unnamed].map(({ worker, families, plans, overdueTasks, overdueReviews, fix }) => ({
    ...{ worker, families, plans, overdueTasks, overdueReviews, fix },
  }))
})

const nothing = { families: 0, plans: 0, overdueReviews: 0, fix: 0 }

type Gaps = Omit<WorkersAsked, 'sight'> & { readonly sight: SightGaps }

const plansByWorker = prepared(
  (reading: Reading, { organisation, team, today, sight }: Gaps, reach: SightReach) =>
    reading
      .selectFrom('plans')
      .leftJoin('family_workers', join =>
        join
          .onRef('family_workers.organisation', '=', 'plans.organisation')
          .onRef('family_workers.family', '=', 'plans.family'),
      )
      .select('family_workers.account')
      .select([
        sql<number>`cast(count(distinct plans.family) as integer)`.as('families'),
        sql<number>`cast(count(*) as integer)`.as('plans'),
        sql<number>`cast(sum(case when next_review < ${today} then 1 else 0 end) as integer)`.as(
          'overdueReviews',
        ),
        sql<number>`cast(sum(fix) as integer)`.as('fix'),
      ])
      .where('plans.organisation', '=', organisation)
      .where('plans.team', '=', team)
      .where(sql<boolean>`state <> 'ended'`)
      .where(isInSight(sightOf(reach, sight), familyOf('plans', { organisation, of: { team } })))
      .groupBy('family_workers.account'),
)

const tasksByWorker = prepared(
  (reading: Reading, { organisation, team, today, sight }: Gaps, reach: SightReach) =>
    reading
      .selectFrom('tasks')
      .leftJoin('family_workers', join =>
        join
          .onRef('family_workers.organisation', '=', 'tasks.organisation')
          .onRef('family_workers.family', '=', 'tasks.family'),
      )
      .select('family_workers.account')
      .select(sql<number>`cast(count(*) as integer)`.as('overdueTasks'))
      .where('tasks.organisation', '=', organisation)
      .where('tasks.team', '=', team)
      // Written out, so that the planner sees that the index of open tasks is enough.
      .where(sql<boolean>`tasks.open = 1`)
      .where('due', '<', today)
      .where(isInSight(sightOf(reach, sight), familyOf('tasks', { organisation, of: { team } })))
      .groupBy('family_workers.account'),
)

/** Those who are named, whoever they are by now, and the team's members who still work. */
async function workers(
  reading: Reading,
  { organisation, team }: WorkersAsked,
  named: readonly string[],
): Promise<readonly NonNullable<WorkerCounts['worker']>[]> {
  const members = await reading
    .selectFrom('team_members')
    .select('account')
    .where('organisation', '=', organisation)
    .where('team', '=', team)
    .execute()
  const all = [...new Set([...named, ...members.map(({ account }) => account)])]
  if (all.length === 0) return []
  const people = await reading
    .selectFrom('accounts')
    .select(['id as account', 'name', 'state'])
    .where('organisation', '=', organisation)
    .where('id', 'in', all)
    .orderBy('sort')
    .orderBy('id')
    .execute()
  return people.filter(({ account, state }) => state !== 'closed' || named.includes(account))
}
