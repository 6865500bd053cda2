import { type RawBuilder, sql } from 'kysely'
import { prepared } from './prepared.ts'
import {
  fewInSight,
  gapsOf,
  isInSight,
  reachOf,
  type Sight,
  type SightGaps,
  type SightReach,
  sightOf,
} from './sight.ts'
import type { Reading } from './tables.ts'

/** Something that bears a name, in a family that may be known. */
export type NamedHere = {
  readonly is: 'person' | 'family' | 'plan'
  readonly id: string
  readonly family: string
  readonly name: string
  readonly familyName: string
  readonly reference: string
}

/** A stretch of an index, of which the end is not wanted. */
export type Walk = { readonly from: string; readonly until: string }

/** All that begins with this. */
export const begunWith = (from: string): Walk => ({ from, until: `${from}\u{10ffff}` })
/** All that begins with this and then ends or goes on with another word: what is looked for has only letters, digits and spaces. */
export const wholeWords = (from: string): Walk => ({ from, until: `${from}!` })

export type Walking = {
  readonly organisation: string
  readonly sight: Sight
  readonly walks: readonly Walk[]
  readonly limit: number
}

type Gaps = Omit<Walking, 'sight'> & { readonly sight: SightGaps }
type Row = NamedHere & { readonly written: string }

/** Finds names along their index: each walk is short, however many names there are. */
export const walkNames = (reading: Reading, walking: Walking) => walkAll(reading, walking, names)

/** Finds families along the index of their references. */
export const walkReferences = (reading: Reading, walking: Walking) => walkAll(reading, walking, references)

/** How far is seen, and whether it is quicker to begin with the families in sight than with the names. */
type Form = { readonly reach: SightReach; readonly withFamilies: boolean }

const names = prepared((reading: Reading, gaps: Gaps, form: Form) =>
  inOne(reading, gaps, form, ({ from, until, few }) => ({
    found: sql`${sql.ref('names.is')} as ${sql.ref('is')}, names.id, names.family, names.name, names.written`,
    among: few ? sql`${few} cross join names cross join families` : sql`names cross join families`,
    where: sql`names.organisation = ${gaps.organisation} and names.written >= ${from} and names.written < ${until}
      and families.id = names.family ${few ? sql`and names.family = ${few}.family` : sql``}`,
  })),
)

const references = prepared((reading: Reading, gaps: Gaps, form: Form) =>
  inOne(reading, gaps, form, ({ from, until, few }) => ({
    found: sql`'family' as ${sql.ref('is')}, families.id, families.id as family, families.name,
      families.reference_key as written`,
    among: few ? sql`${few} cross join families` : sql`families`,
    where: sql`families.reference_key >= ${from} and families.reference_key < ${until}
      ${few ? sql`and families.id = ${few}.family` : sql``}`,
  })),
)

type Part = {
  readonly found: RawBuilder<unknown>
  /** SQLite takes these in the order they are written: it cannot know which are few. */
  readonly among: RawBuilder<unknown>
  readonly where: RawBuilder<unknown>
}

/** Where a walk begins and ends, in words of the statement, and the families it goes by, if it goes by them. */
type Along = {
  readonly from: RawBuilder<unknown>
  readonly until: RawBuilder<unknown>
  readonly few: RawBuilder<unknown> | undefined
}

/** All the walks in one statement, in their order. */
function inOne(
  reading: Reading,
  { organisation, sight, walks, limit }: Gaps,
  { reach, withFamilies }: Form,
  walkIn: (along: Along) => Part,
) {
  const seen = sightOf(reach, sight)
  const few = withFamilies ? fewInSight(organisation, seen) : undefined
  const all = walks.map((walk, at) => {
    const { found, among, where } = walkIn(few ? besideFew(at) : { ...inValues(walk), few })
    // A walk to nowhere is seen to be one before the first step.
    return sql`select * from (
      select ${found}, families.name as ${sql.ref('familyName')}, families.reference from ${among}
      where ${walk.from} < ${walk.until} and ${where} and families.organisation = ${organisation} and ${isInSight(seen)}
      order by written limit ${limit}) as walk`
  })
  const first = few ? sql`with few as materialized ${few}, ${sql.join(walks.map(withFew))}` : sql``
  return { compile: () => sql<Row>`${first} ${sql.join(all, sql` union all `)}`.compile(reading) }
}

const inValues = ({ from, until }: Walk) => ({ from: sql`${from}`, until: sql`${until}` })

const fewAt = (at: number) => sql.table(`few_${at}`)
const besideFew = (at: number): Along => ({
  ...{ from: sql`${fewAt(at)}.since`, until: sql`${fewAt(at)}.ended`, few: fewAt(at) },
})

/** The ends of a walk beside each family: were they values, PostgreSQL would take it for a short one, and go by the names. */
const withFew = ({ from, until }: Walk, at: number) => sql`${fewAt(at)} as materialized (
  select family, cast(${from} as text) as since, cast(${until} as text) as ended from few)`

type Finding = typeof names

async function walkAll(
  reading: Reading,
  { sight, walks, ...walking }: Walking,
  find: Finding,
): Promise<readonly NamedHere[]> {
  if (walks.length === 0) return []
  const gaps = { ...walking, walks: filledUp(walks), sight: gapsOf(sight) }
  const { rows } = await find(reading, gaps, { reach: reachOf(sight), withFamilies: walks.some(isWide) })
  return eachOnce(rows.map(({ written: _, ...row }) => row)).slice(0, walking.limit)
}

/** Very many may bear one word; few bear two, and then each family in sight costs more than each of them. */
const isWide = ({ from }: Walk): boolean => !from.includes(' ')

/** More walks than these are not worth waiting for. */
const MOST = 64

/** So many walks that few statements are ever made: some lead nowhere. */
function filledUp(walks: readonly Walk[]): readonly Walk[] {
  const all = [...new Map(walks.map(walk => [`${walk.from}\n${walk.until}`, walk])).values()].slice(0, MOST)
  const size = 2 ** Math.ceil(Math.log2(all.length))
  return [...all, ...Array<Walk>(size - all.length).fill({ from: '', until: '' })]
}

/** One that is found by several of its turns. */
export const eachOnce = (found: readonly NamedHere[]): readonly NamedHere[] => [
  ...new Map(found.map(each => [`${each.is} ${each.id}`, each])).values(),
]
