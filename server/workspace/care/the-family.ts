import type { Person } from '../../../checker/index.ts'
import type { PlanRecord } from '../../../plans/index.ts'
import type { Hold } from '../../../store/index.ts'
import { holdsAsNamed } from '../../access/holds/as-named.ts'
import type { FamilyVisit } from '../visit.ts'

/** A family as the pages about its care name it. */
export type TheFamily = {
  readonly id: string
  readonly name: string
  readonly team: string
  readonly people: readonly Person[]
}

/** The family of a visit, with its people by name. */
export async function theFamily({ store, organisation, family }: FamilyVisit): Promise<TheFamily> {
  const { family: id, name, team } = family
  return { id, name, team, people: await store.peopleOfFamily({ organisation, family: id }) }
}

/** The holds of a family as one of its plans names its people. */
export async function holdsIn(visit: FamilyVisit, record: PlanRecord): Promise<readonly Hold[]> {
  const { holds } = visit.family
  return holds.length === 0 ? holds : holdsAsNamed(record, (await theFamily(visit)).people, holds)
}

/** The way to a page about a family’s care. */
export const crumbsOf = ({ id, name }: Pick<TheFamily, 'id' | 'name'>) =>
  [
    { href: '/families', text: 'Families' },
    { href: `/families/${id}`, text: `The ${name} family` },
  ] as const

/** Who does something to a family’s care, when, and what ties them to it. */
export const actOn = ({ organisation, family: { family }, by, now, because }: FamilyVisit) => ({
  ...{ organisation, family, by, at: now, tie: because },
})

/** What has just been done, where the page is shown anew after it; nothing for a word that no page of ours sends. */
export const doneFrom = (
  query: URLSearchParams,
  said: Readonly<Record<string, string>>,
): string | undefined => {
  const done = query.get('done') ?? ''
  return Object.hasOwn(said, done) ? said[done] : undefined
}
