import { foldName, turnsOf } from './names.ts'
import { prepared } from './prepared.ts'
import { readReference } from './reference.ts'
import { gapsOf, isInSight, reachOf, type Sight, type SightGaps, type SightReach, sightOf } from './sight.ts'
import type { Reading } from './tables.ts'
import type { NamedHere } from './walk-names.ts'

type Asked = {
  readonly organisation: string
  readonly name: string
  readonly sight: Sight
  readonly limit: number
}

type Elsewhere = Omit<NamedHere, 'familyName' | 'reference'>

/** What bears this whole name or reference and is out of sight, restricted families apart. No more is told than was asked for. */
export async function findElsewhere(reading: Reading, asked: Asked): Promise<readonly Elsewhere[]> {
  const rows = [...(await calledThat(reading, asked)), ...(await namedThat(reading, asked))]
  return [...new Map(rows.map(row => [`${row.is} ${row.id}`, row])).values()]
}

async function namedThat(reading: Reading, { organisation, name, sight, limit }: Asked) {
  const written = turnsOf(foldName(name))
  const asked = { organisation, written, sight: gapsOf(sight), limit }
  return (await bearing(reading, asked, reachOf(sight))).rows
}

type Bearing = Pick<Asked, 'organisation' | 'limit'> & {
  readonly written: readonly string[]
  readonly sight: SightGaps
}

const bearing = prepared(
  (reading: Reading, { organisation, written, sight, limit }: Bearing, reach: SightReach) =>
    reading
      .selectFrom('names')
      .innerJoin('families', join =>
        join
          .onRef('families.organisation', '=', 'names.organisation')
          .onRef('families.id', '=', 'names.family'),
      )
      .select(['names.is', 'names.id', 'names.family', 'names.name'])
      .where('names.organisation', '=', organisation)
      .where('written', 'in', written)
      .where('families.restricted', '=', 0)
      .where(each => each.not(isInSight(sightOf(reach, sight))))
      .orderBy('written')
      .limit(limit),
)

async function calledThat(
  reading: Reading,
  { organisation, name, sight }: Asked,
): Promise<readonly Elsewhere[]> {
  const called = readReference(name)
  if (!called) return []
  const asked = { organisation, key: called.reference_key, sight: gapsOf(sight) }
  const { rows } = await familiesCalled(reading, asked, reachOf(sight))
  return rows.map(({ id, reference }) => ({ is: 'family', id, family: id, name: reference }))
}

type Called = { readonly organisation: string; readonly key: string; readonly sight: SightGaps }

const familiesCalled = prepared((reading: Reading, { organisation, key, sight }: Called, reach: SightReach) =>
  reading
    .selectFrom('families')
    .select(['id', 'reference'])
    .where('organisation', '=', organisation)
    .where('reference_key', '=', key)
    .where('restricted', '=', 0)
    .where(each => each.not(isInSight(sightOf(reach, sight)))),
)
