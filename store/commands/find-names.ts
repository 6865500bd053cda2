import { reads } from '../command.ts'
import { foldName, formsOf, mostSlips, slipsBetween, turnsOf, wordsOf } from '../names.ts'
import { prepared } from '../prepared.ts'
import { gapsOf, isInSight, reachOf, type Sight, type SightGaps, type SightReach, sightOf } from '../sight.ts'
import type { Reading } from '../tables.ts'

export type NameAsked = {
  readonly organisation: string
  readonly name: string
  readonly sight: Sight
  /** Whether families out of sight, restricted ones apart, are found by a whole name as it is written. */
  readonly elsewhere?: boolean | undefined
  readonly limit?: number | undefined
}

export type FoundName = {
  readonly is: 'person' | 'family' | 'plan'
  readonly id: string
  readonly family: string
  readonly name: string
  /** Whether the name is only near to what was asked for. */
  readonly near: boolean
  /** Whether it is out of sight: no more is told of it than the name that was asked for. */
  readonly elsewhere: boolean
}

/** How many words near to a misspelt one are tried, and how many ways of putting them together. */
const NEAR_WORDS = 4
const NEAR_NAMES = 8

/**
 * Finds people, families and plans by a name, its words in any order, the last of them perhaps only begun. When that
 * finds too few, names a slip or two away follow.
 */
export const findNames = reads<NameAsked, readonly FoundName[]>(async (reading, asked) => {
  const { organisation, limit = 20 } = asked
  const folded = foldName(asked.name)
  if (folded === '') return []
  const exact = await begunWith(reading, asked, turnsOf(folded), limit)
  const away = asked.elsewhere ? await calledExactly(reading, asked, turnsOf(folded), limit) : []
  const found = [
    ...exact.map(each => ({ ...each, near: false, elsewhere: false })),
    ...away.map(each => ({ ...each, near: false, elsewhere: true })),
  ].slice(0, limit)
  if (found.length >= limit) return found
  const others = await nearNames(reading, organisation, wordsOf(folded))
  if (others.length === 0) return found
  const near = await begunWith(reading, asked, others.flatMap(turnsOf), limit)
  const fresh = near.filter(({ is, id }) => !found.some(each => each.is === is && each.id === id))
  return [...found, ...fresh.map(each => ({ ...each, near: true, elsewhere: false }))].slice(0, limit)
})

type Row = Omit<FoundName, 'near' | 'elsewhere'>

/** Each beginning is one short walk along the index, however many names there are. */
async function begunWith(
  reading: Reading,
  { organisation, sight }: NameAsked,
  beginnings: readonly string[],
  limit: number,
): Promise<readonly Row[]> {
  const walks = [...new Set(beginnings)].map(begun => ({ from: begun, until: `${begun}\u{10ffff}` }))
  if (walks.length === 0) return []
  const asked = { organisation, sight: gapsOf(sight), walks, limit }
  return eachOnce((await walkAll(reading, asked, reachOf(sight))).rows).slice(0, limit)
}

type ToWalk = {
  readonly organisation: string
  readonly sight: SightGaps
  readonly walks: readonly { readonly from: string; readonly until: string }[]
  readonly limit: number
}

const walkAll = prepared(
  (reading: Reading, { organisation, sight, walks, limit }: ToWalk, reach: SightReach) => {
    const [first, ...rest] = walks.map(({ from, until }) =>
      reading
        .selectFrom(
          namesAtHome(reading, organisation)
            .where('written', '>=', from)
            .where('written', '<', until)
            .where(isInSight(sightOf(reach, sight)))
            .orderBy('written')
            .limit(limit)
            .as('walk'),
        )
        .selectAll(),
    )
    if (!first) throw new Error('There is nothing to look for.')
    return rest.reduce((all, each) => all.unionAll(each), first)
  },
)

async function calledExactly(
  reading: Reading,
  { organisation, sight }: NameAsked,
  turns: readonly string[],
  limit: number,
): Promise<readonly Row[]> {
  const rows = await namesAtHome(reading, organisation)
    .where('written', 'in', turns)
    .where('families.restricted', '=', 0)
    .where(each => each.not(isInSight(sight)))
    .orderBy('written')
    .limit(limit)
    .execute()
  return eachOnce(rows)
}

const namesAtHome = (reading: Reading, organisation: string) =>
  reading
    .selectFrom('names')
    .innerJoin('families', join =>
      join
        .onRef('families.organisation', '=', 'names.organisation')
        .onRef('families.id', '=', 'names.family'),
    )
    .select(['names.is', 'names.id', 'names.family', 'names.name', 'written'])
    .where('names.organisation', '=', organisation)

/** One that is found by several of its turns. */
const eachOnce = (rows: readonly (Row & { readonly written: string })[]): readonly Row[] => [
  ...new Map(rows.map(({ is, id, family, name }) => [`${is} ${id}`, { is, id, family, name }])).values(),
]

/** The name with each word changed for one that people here bear and that it may have been meant for. */
async function nearNames(
  reading: Reading,
  organisation: string,
  asked: readonly string[],
): Promise<readonly string[]> {
  const rows = await reading
    .selectFrom('near_words')
    .select('word')
    .distinct()
    .where('organisation', '=', organisation)
    .where('form', 'in', [...new Set(asked.flatMap(formsOf))])
    .execute()
  const choices = asked.map(word =>
    nearest(
      word,
      rows.map(row => row.word),
    ),
  )
  const all = choices.reduce<readonly string[]>(
    (begun, words) =>
      begun.flatMap(before => words.map(word => `${before} ${word}`.trim())).slice(0, NEAR_NAMES),
    [''],
  )
  return all.filter(each => each !== asked.join(' '))
}

function nearest(word: string, among: readonly string[]): readonly string[] {
  const near = among
    .map(other => ({ other, slips: slipsBetween(word, other) }))
    .filter(({ other, slips }) => slips > 0 && slips <= mostSlips(word, other))
    .sort((one, other) => one.slips - other.slips || (one.other < other.other ? -1 : 1))
  return [word, ...near.slice(0, NEAR_WORDS).map(({ other }) => other)]
}
