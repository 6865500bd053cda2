import { type SqlBool, sql } from 'kysely'
import { readsSteadily } from '../command.ts'
import type { Count } from '../counters.ts'
import type { Reading } from '../tables.ts'

/** A count that is not what the plans and tasks themselves add up to. */
export type CountFault = {
  readonly team: string
  readonly what: string
  readonly day: string
  readonly is: number
  readonly shouldBe: number
}

/** Adds up an organisation's plans and tasks and holds its counters against that. */
export const checkCounts = readsSteadily<{ readonly organisation: string }, readonly CountFault[]>(
  async (reading, { organisation }) => {
    const kept = await reading
      .selectFrom('counters')
      .select(['team', 'what', 'day', 'count'])
      .where('organisation', '=', organisation)
      .execute()
    const is = new Map(kept.map(row => [`${row.team} ${row.what} ${row.day}`, row]))
    const shouldBe = new Map(
      (await addUp(reading, organisation)).map(row => [`${row.team} ${row.what} ${row.day}`, row]),
    )
    return [...new Map([...is, ...shouldBe])]
      .map(([key, { team, what, day }]) => ({
        ...{ team, what, day },
        is: is.get(key)?.count ?? 0,
        shouldBe: shouldBe.get(key)?.count ?? 0,
      }))
      .filter(count => count.is !== count.shouldBe)
  },
)

type TeamCount = {
  readonly team: string
  readonly what: Count[0]
  readonly day: Count[1]
  readonly count: Count[2]
}

const many = sql<number>`cast(count(*) as integer)`
const live = sql<SqlBool>`state <> 'ended'`

async function addUp(reading: Reading, organisation: string): Promise<readonly TeamCount[]> {
  const states = await reading
    .selectFrom('plans')
    .select(['team', sql<string>`'plans-' || state`.as('what'), sql<string>`''`.as('day'), many.as('count')])
    .where('organisation', '=', organisation)
    .groupBy(['team', 'state'])
    .execute()
  const reviews = await reading
    .selectFrom('plans')
    .select(['team', sql<string>`'reviews'`.as('what'), sql<string>`coalesce(next_review, '')`.as('day')])
    .select(many.as('count'))
    .where('organisation', '=', organisation)
    .where(live)
    .groupBy(['team', 'next_review'])
    .execute()
  const tasks = await reading
    .selectFrom('tasks')
    .select([
      'team',
      sql<string>`'tasks'`.as('what'),
      sql<string>`coalesce(due, '')`.as('day'),
      many.as('count'),
    ])
    .where('organisation', '=', organisation)
    .where('open', '=', 1)
    .groupBy(['team', 'due'])
    .execute()
  const findings = await reading
    .selectFrom('plans')
    .select('team')
    .select(
      (['fix', 'improve', 'advice'] as const).map(what =>
        sql<number>`cast(sum(${sql.ref(what)}) as integer)`.as(what),
      ),
    )
    .where('organisation', '=', organisation)
    .where(live)
    .groupBy('team')
    .execute()
  const found = findings.flatMap(({ team, ...counts }) =>
    Object.entries(counts).map(([what, count]) => ({ team, what, day: '', count })),
  )
  return [...states, ...reviews, ...tasks, ...found]
}
