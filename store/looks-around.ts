import { sql } from 'kysely'
import type { KeptLook } from './looks.ts'
import { foldName, wordsOf } from './names.ts'
import type { Reading } from './tables.ts'
import type { BareLook } from './unusual.ts'

/**
 * The other looks that tell whether these are unusual: those of the hour before each, and the first by which a family
 * was somebody’s own work.
 */
export async function looksAround(
  reading: Reading,
  organisation: string,
  looks: readonly KeptLook[],
): Promise<readonly BareLook[]> {
  const within = await reading
    .selectFrom('looks')
    .select(['seer', 'family', 'at', 'tie'])
    .where('organisation', '=', organisation)
    .where(each =>
      each.or(
        hoursOf(looks).map(({ seer, from, until }) =>
          each.and([each('seer', '=', seer), each('at', '>', from), each('at', '<=', until)]),
        ),
      ),
    )
    .execute()
  const pairs = [
    ...new Map(looks.map(({ by, family }) => [`${by.id} ${family}`, { seer: by.id, family }])).values(),
  ]
  const atWork = await reading
    .selectFrom('looks')
    .select(['seer', 'family', sql<string>`min(at)`.as('at')])
    .where('organisation', '=', organisation)
    .where('tie', 'in', ['worker', 'team'])
    .where(each =>
      each.or(
        // Counted from their first: a family has fewer looks than somebody who has worked here for years.
        pairs.map(({ seer, family }) =>
          each.and([each('family', '=', family), each('number', '>=', 1), each('seer', '=', seer)]),
        ),
      ),
    )
    .groupBy(['seer', 'family'])
    .execute()
  return [...within, ...atWork.map(row => ({ ...row, tie: 'worker' }))]
}

type Hours = { readonly seer: string; readonly from: string; readonly until: string }

/** The hour before each look; hours of the same person that meet are one. */
function hoursOf(looks: readonly KeptLook[]): readonly Hours[] {
  const hours: Hours[] = []
  for (const { by, at } of looks.toSorted((one, other) => (one.at < other.at ? -1 : 1))) {
    const from = new Date(Date.parse(at) - 3_600_000).toISOString()
    const last = hours.findLastIndex(({ seer }) => seer === by.id)
    const before = hours[last]
    if (before && from <= before.until) hours[last] = { ...before, until: at }
    else hours.push({ seer: by.id, from, until: at })
  }
  return hours
}

/** Whether whoever looked bears the name of the family, or of somebody in it. */
export async function sharingNames(
  reading: Reading,
  organisation: string,
  looks: readonly KeptLook[],
): Promise<(look: KeptLook) => boolean> {
  const families = [...new Set(looks.map(({ family }) => family))]
  const named = await reading
    .selectFrom('families')
    .select(['id as family', 'name'])
    .where('organisation', '=', organisation)
    .where('id', 'in', families)
    .execute()
  const people = await reading
    .selectFrom('people')
    .select(['family', 'name'])
    .where('organisation', '=', organisation)
    .where('family', 'in', families)
    .execute()
  const surnames = new Map<string, Set<string>>(families.map(family => [family, new Set()]))
  for (const { family, name } of named) for (const word of words(name)) surnames.get(family)?.add(word)
  for (const { family, name } of people) surnames.get(family)?.add(surnameOf(name))
  return ({ family, by }) => surnames.get(family)?.has(surnameOf(by.name)) === true
}

const words = (name: string): readonly string[] => wordsOf(foldName(name))
const surnameOf = (name: string): string => words(name).at(-1) ?? '?'
