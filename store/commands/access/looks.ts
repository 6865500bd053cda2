import { sql } from 'kysely'
import type { Instant } from '../../../plans/index.ts'
import { readsSteadily } from '../../command.ts'
import { type KeptLook, lookColumns, toLook } from '../../looks.ts'
import { looksAround, sharingNames } from '../../looks-around.ts'
import { isSeldomDone, seldomDone } from '../../migrations/0009-many-rows.ts'
import { fewInSight, isInSight, type Sight } from '../../sight.ts'
import { type Unusual, unusualIn } from '../../unusual.ts'

/** The last of the page before; the next page begins after it. */
export type LookPlace = { readonly at: Instant; readonly family: string; readonly number: number }

export type LooksAsked = {
  readonly organisation: string
  readonly sight: Sight
  readonly family?: string | undefined
  /** The id of an account or a guest. */
  readonly seer?: string | undefined
  /** The team that the family was of at the time. */
  readonly team?: string | undefined
  readonly tie?: string | undefined
  readonly what?: string | undefined
  /** From this moment on, and up to but not with that one. */
  readonly from?: Instant | undefined
  readonly until?: Instant | undefined
  readonly after?: LookPlace | undefined
  readonly limit?: number | undefined
}

export type ListedLook = KeptLook & {
  readonly unusual: readonly Unusual[]
  /** What the family is called now. */
  readonly called: { readonly name: string; readonly reference: string }
}

/** Looks at families that may be known, the last first, a page at a time, each with what is unusual about it. */
export const looks = readsSteadily<LooksAsked, readonly ListedLook[]>(async (reading, asked) => {
  const { organisation, sight, what = '', from, until, after, limit = 50 } = asked
  const few = fewInSight(organisation, sight)
  const equal = (['family', 'seer', 'team', 'tie', 'what'] as const).flatMap(column => {
    const value = asked[column]
    return value === undefined ? [] : [{ column: `looks.${column}` as const, value }]
  })
  const rows = await reading
    .selectFrom('looks')
    .innerJoin('families', join =>
      join
        .onRef('families.organisation', '=', 'looks.organisation')
        .onRef('families.id', '=', 'looks.family'),
    )
    .select(lookColumns.map(column => `looks.${column}` as const))
    .select(['families.name as familyName', 'families.reference'])
    .where('looks.organisation', '=', organisation)
    .where(each => each.and(equal.map(({ column, value }) => each(column, '=', value))))
    .where(isInSight(sight))
    // Whoever sees few families of very many begins with those.
    .$if(few !== undefined, query => query.where(sql<boolean>`looks.family in ${few}`))
    .$if(isSeldomDone(what) && what !== '', query => query.where(sql<boolean>`${sql.raw(seldomDone)}`))
    .$if(from !== undefined, query => query.where('at', '>=', from ?? ''))
    .$if(until !== undefined, query => query.where('at', '<', until ?? ''))
    .$if(after !== undefined, query =>
      query.where(
        sql<boolean>`(at, looks.family, number) < (${after?.at}, ${after?.family}, ${after?.number})`,
      ),
    )
    .orderBy('at', 'desc')
    .orderBy('looks.family', 'desc')
    .orderBy('number', 'desc')
    .limit(limit)
    .execute()
  const found = rows.map(({ familyName: name, reference, ...row }) => ({
    ...toLook(organisation, row),
    called: { name, reference },
  }))
  if (found.length === 0) return []
  const around = await looksAround(reading, organisation, found)
  const shares = await sharingNames(reading, organisation, found)
  return found.map(look => {
    const { family, at, tie, by } = look
    const bare = { seer: by.id, family, at, tie, sharesName: shares(look) }
    return { ...look, unusual: unusualIn(bare, around) }
  })
})
