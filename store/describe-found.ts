import type { Day, Person } from '../checker/index.ts'
import { fromText } from './chain.ts'
import { prepared } from './prepared.ts'
import type { Reading } from './tables.ts'
import type { NamedHere } from './walk-names.ts'

type More = {
  /** The family, as it is called; nothing when that is out of sight. */
  readonly home: { readonly name: string; readonly reference: string } | null
  /** What tells one person from another of the same name. */
  readonly person: (Pick<Person, 'is'> & { readonly born?: Day }) | null
  /** The family’s plans that have not ended. */
  readonly plans: readonly { readonly plan: string; readonly title: string; readonly state: string }[]
}

/** Something found by its name, with what is shown beside it. */
export type Described = Omit<NamedHere, 'familyName' | 'reference'> & More

/** What is told of something out of sight. */
export const nothingMore: More = { home: null, person: null, plans: [] }

/** Reads what a result shows beside its name, so that nobody opens the wrong Emily Taylor. */
export async function describeFound(
  reading: Reading,
  organisation: string,
  found: readonly NamedHere[],
): Promise<(one: NamedHere) => Described> {
  const people = await readPeople(
    reading,
    organisation,
    found.flatMap(({ is, id }) => (is === 'person' ? id : [])),
  )
  const plans = await readPlans(reading, organisation, [...new Set(found.map(({ family }) => family))])
  return ({ familyName, reference, ...one }) => ({
    ...one,
    home: { name: familyName, reference },
    person: one.is === 'person' ? (people.get(one.id) ?? null) : null,
    plans: (plans.get(one.family) ?? []).map(({ family: _, ...plan }) => plan),
  })
}

async function readPeople(reading: Reading, organisation: string, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, More['person']>()
  const { rows } = await people(reading, { organisation, ids })
  return new Map(
    rows.map(({ id, person }) => {
      const { is, born } = fromText(person) as Person
      return [id, { is, ...(born ? { born } : {}) }]
    }),
  )
}

async function readPlans(reading: Reading, organisation: string, families: readonly string[]) {
  if (families.length === 0) return new Map<string, never[]>()
  const { rows } = await plansThatGoOn(reading, { organisation, families })
  return Map.groupBy(rows, ({ family }) => family)
}

type People = { readonly organisation: string; readonly ids: readonly string[] }

const people = prepared((reading: Reading, { organisation, ids }: People) =>
  reading
    .selectFrom('people')
    .select(['id', 'person'])
    .where('organisation', '=', organisation)
    .where('id', 'in', ids),
)

type Families = { readonly organisation: string; readonly families: readonly string[] }

const plansThatGoOn = prepared((reading: Reading, { organisation, families }: Families) =>
  reading
    .selectFrom('plans')
    .select(['family', 'id as plan', 'title', 'state'])
    .where('organisation', '=', organisation)
    .where('family', 'in', families)
    .where('state', '<>', 'ended')
    .orderBy('title')
    .orderBy('id'),
)
