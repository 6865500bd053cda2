import { sql } from 'kysely'
import type { Day } from '../../checker/index.ts'
import { reads } from '../command.ts'
import { prepared } from '../prepared.ts'
import { gapsOf, isInSight, reachOf, type Sight, type SightGaps, type SightReach, sightOf } from '../sight.ts'
import type { Reading } from '../tables.ts'

/** The last of the page before; the next page begins after it. */
export type TaskPlace = { readonly due: Day; readonly plan: string; readonly task: string }

export type OverdueAsked = {
  readonly organisation: string
  readonly team: string
  readonly sight: Sight
  readonly today: Day
  readonly after?: TaskPlace | undefined
  readonly limit?: number | undefined
}

export type OverdueTask = TaskPlace & {
  readonly title: string
  readonly family: string
  readonly words: string
  readonly who: string
  readonly state: string
}

/** A team's tasks whose day has gone by, the longest overdue first, a page at a time. */
export const overdueTasks = reads<OverdueAsked, readonly OverdueTask[]>(async (reading, asked) => {
  const { organisation, team, sight, today, after, limit = 50 } = asked
  const { rows } = await page(
    reading,
    { organisation, team, sight: gapsOf(sight), today, after, limit },
    reachOf(sight),
  )
  return rows.map(({ due, ...row }) => ({ ...row, due: due ?? '' }))
})

type Page = Omit<OverdueAsked, 'sight' | 'limit'> & { readonly sight: SightGaps; readonly limit: number }

const page = prepared((reading: Reading, asked: Page, reach: SightReach) => {
  const { organisation, team, sight, today, after, limit } = asked
  return (
    reading
      .selectFrom('tasks')
      .innerJoin('plans', join =>
        join.onRef('plans.organisation', '=', 'tasks.organisation').onRef('plans.id', '=', 'tasks.plan'),
      )
      .innerJoin('families', join =>
        join
          .onRef('families.organisation', '=', 'plans.organisation')
          .onRef('families.id', '=', 'plans.family'),
      )
      .select(['plan', 'task', 'due', 'title', 'family', 'words', 'who', 'tasks.state'])
      .where('tasks.organisation', '=', organisation)
      .where('tasks.team', '=', team)
      // Written out, so that the planner sees that the index of open tasks is enough.
      .where(sql<boolean>`tasks.open = 1`)
      .where('due', '<', today)
      .where(isInSight(sightOf(reach, sight)))
      .$if(after !== undefined, query =>
        query.where(sql<boolean>`(due, plan, task) > (${after?.due}, ${after?.plan}, ${after?.task})`),
      )
      .orderBy('due')
      .orderBy('plan')
      .orderBy('task')
      .limit(limit)
  )
})
