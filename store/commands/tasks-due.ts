import { sql } from 'kysely'
import type { Day } from '../../checker/index.ts'
import { reads } from '../command.ts'
import { prepared } from '../prepared.ts'
import { gapsOf, isInSight, reachOf, type Sight, type SightGaps, type SightReach, sightOf } from '../sight.ts'
import type { Reading } from '../tables.ts'
import { familyOf, isTaskOf, type Whose } from '../whose.ts'

/** The last of the page before; the next page begins after it. */
export type TaskPlace = { readonly due: Day; readonly plan: string; readonly task: string }

export type TasksAsked = {
  readonly organisation: string
  readonly of: Whose
  readonly sight: Sight
  /** The first day that is wanted; without it the list begins with what is longest overdue. */
  readonly from?: Day | undefined
  /** The last day that is wanted. */
  readonly until: Day
  readonly after?: TaskPlace | undefined
  readonly limit?: number | undefined
}

export type DueTask = TaskPlace & {
  readonly title: string
  readonly family: string
  readonly familyName: string
  readonly words: string
  readonly who: string
  readonly state: string
}

/** Somebody's tasks that are to be done by a day, the longest overdue first, a page at a time. */
export const tasksDue = reads<TasksAsked, readonly DueTask[]>(async (reading, asked) => {
  const { organisation, of, sight, from = '', until, after, limit = 50 } = asked
  const gaps = { organisation, of, sight: gapsOf(sight), from, until, after, limit }
  return (await page(reading, gaps, reachOf(sight))).rows
})

type Page = Omit<TasksAsked, 'sight' | 'limit'> & {
  readonly sight: SightGaps
  readonly from: Day
  readonly limit: number
}

const page = prepared((reading: Reading, asked: Page, reach: SightReach) => {
  const { sight, from, until, after, limit } = asked
  return (
    reading
      .selectFrom('tasks')
      // One that is listed has a day.
      .select(['plan', 'task', sql<Day>`due`.as('due'), 'title', 'family', 'family_name as familyName'])
      .select(['words', 'who', 'state'])
      .where('tasks.organisation', '=', asked.organisation)
      .where(isTaskOf(asked))
      // Written out, so that the planner sees that the index of open tasks is enough.
      .where(sql<boolean>`tasks.open = 1`)
      .where('due', '>=', from)
      .where('due', '<=', until)
      .where(isInSight(sightOf(reach, sight), familyOf('tasks', asked)))
      .$if(after !== undefined, query =>
        query.where(sql<boolean>`(due, plan, task) > (${after?.due}, ${after?.plan}, ${after?.task})`),
      )
      .orderBy('due')
      .orderBy('plan')
      .orderBy('task')
      .limit(limit)
  )
})
