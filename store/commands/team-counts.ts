import { sql } from 'kysely'
import type { Day } from '../../checker/index.ts'
import { readsSteadily } from '../command.ts'
import { addedBy, type Count } from '../counters.ts'
import type { FindingCounts } from '../keep-events.ts'
import { prepared } from '../prepared.ts'
import { gapsOf, isInSight, reachOf, type Sight, type SightGaps, type SightReach, sightOf } from '../sight.ts'
import type { Reading } from '../tables.ts'

export type CountsAsked = {
  readonly organisation: string
  readonly team: string
  readonly sight: Sight
  readonly today: Day
  /** Tasks and reviews due from today to this day are counted as soon. */
  readonly soon: Day
}

/** How many are due, by when; those without a day are in `all` alone. */
export type DueCounts = { readonly all: number; readonly overdue: number; readonly soon: number }

export type TeamCounts = {
  readonly plans: { readonly draft: number; readonly active: number; readonly ended: number }
  /** Open tasks of plans that have not ended. */
  readonly tasks: DueCounts
  /** Plans that have not ended, by their next review. */
  readonly reviews: DueCounts
  /** Findings in plans that have not ended, as they were last checked. */
  readonly findings: FindingCounts
}

/**
 * What a team's page begins with; read from the counters, so that it takes no longer for a team of many plans. What may
 * not be known is not counted: restricted families are few, so what they add is taken off again.
 */
export const teamCounts = readsSteadily<CountsAsked, TeamCounts>(async (reading, asked) => {
  const isSeen = seesTeam(asked)
  const counted = isSeen ? await readCounters(reading, asked) : []
  const hidden = isSeen ? await hiddenCounts(reading, asked) : []
  const { today, soon } = asked
  const of = (what: string): DueCounts => {
    const row = counted.find(each => each.what === what) ?? { all: 0, overdue: 0, soon: 0 }
    const off = (kept: (day: string) => boolean) =>
      hidden.reduce((sum, [name, day, count]) => (name === what && kept(day) ? sum + count : sum), 0)
    return {
      all: row.all - off(() => true),
      overdue: row.overdue - off(day => day !== '' && day < today),
      soon: row.soon - off(day => day >= today && day <= soon),
    }
  }
  const many = (what: string) => of(what).all
  return {
    plans: { draft: many('plans-draft'), active: many('plans-active'), ended: many('plans-ended') },
    tasks: of('tasks'),
    reviews: of('reviews'),
    findings: { fix: many('fix'), improve: many('improve'), advice: many('advice') },
  }
})

const seesTeam = ({ sight, team }: CountsAsked): boolean =>
  sight === 'everything' || sight.reach === 'any' || (sight.reach === 'team' && sight.teams.includes(team))

const readCounters = async (reading: Reading, { organisation, team, today, soon }: CountsAsked) =>
  (await counters(reading, { organisation, team, today, soon })).rows

type CountersAsked = Omit<CountsAsked, 'sight'>

const counters = prepared((reading: Reading, { organisation, team, today, soon }: CountersAsked) =>
  reading
    .selectFrom('counters')
    .select([
      'what',
      sql<number>`cast(sum(count) as integer)`.as('all'),
      sql<number>`cast(sum(case when day <> '' and day < ${today} then count else 0 end) as integer)`.as(
        'overdue',
      ),
      sql<number>`cast(sum(case when day between ${today} and ${soon} then count else 0 end) as integer)`.as(
        'soon',
      ),
    ])
    .where('organisation', '=', organisation)
    .where('team', '=', team)
    .groupBy('what'),
)

/** All that the team's restricted families add which are out of sight. */
async function hiddenCounts(
  reading: Reading,
  { organisation, team, sight }: CountsAsked,
): Promise<readonly Count[]> {
  if (sight === 'everything') return []
  const asked = { organisation, team, sight: gapsOf(sight) }
  const plans = (await hiddenPlans(reading, asked, reachOf(sight))).rows
  if (plans.length === 0) return []
  const tasks = await reading
    .selectFrom('tasks')
    .select(['plan', 'open', 'due'])
    .where('organisation', '=', organisation)
    .where(
      'plan',
      'in',
      plans.map(({ id }) => id),
    )
    .execute()
  return plans.flatMap(plan => addedBy({ ...plan, tasks: tasks.filter(task => task.plan === plan.id) }))
}

type HiddenAsked = { readonly organisation: string; readonly team: string; readonly sight: SightGaps }

const hiddenPlans = prepared(
  (reading: Reading, { organisation, team, sight }: HiddenAsked, reach: SightReach) =>
    reading
      .selectFrom('families')
      // SQLite takes these two in the order they are written: it cannot know that the restricted families are the few.
      .crossJoin('plans')
      .select(['plans.id', 'state', 'next_review', 'fix', 'improve', 'advice'])
      .whereRef('plans.organisation', '=', 'families.organisation')
      .whereRef('plans.family', '=', 'families.id')
      .where('families.organisation', '=', organisation)
      .where('families.team', '=', team)
      // Written out, so that the planner sees that the index of restricted families is enough.
      .where(sql<boolean>`families.restricted = 1`)
      .where(each => each.not(isInSight(sightOf(reach, sight)))),
)
