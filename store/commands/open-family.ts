import type { Person } from '../../checker/index.ts'
import { atOnce } from '../at-once.ts'
import { fromText } from '../chain.ts'
import { reads, readsSteadily } from '../command.ts'
import { type PlanSummary, summaryColumns, toSummary } from '../plan-summary.ts'
import { prepared } from '../prepared.ts'
import type { Reading } from '../tables.ts'

export type OpenedFamily = {
  readonly family: string
  readonly team: string
  readonly version: number
  readonly name: string
  /** What the service calls it by in speech and on paper. */
  readonly reference: string
  readonly people: readonly { readonly version: number; readonly person: Person }[]
  readonly plans: readonly PlanSummary[]
}

export type FamilyAsked = { readonly organisation: string; readonly family: string }

/** Reads a family with its people, by name, and its plans, those changed last first. */
export const openFamily = readsSteadily<FamilyAsked, OpenedFamily | undefined>(
  async (reading, { organisation, family }) => {
    const asked = { organisation, family }
    const [found, people, plans] = await atOnce(reading, [
      familyItself.statement(reading, asked),
      peopleByName.statement(reading, asked),
      plansOfFamily.statement(reading, asked),
    ])
    const [home] = found.rows
    if (!home) return undefined
    return {
      family,
      ...home,
      people: people.rows.map(({ version, person }) => ({ version, person: fromText(person) as Person })),
      plans: plans.rows.map(toSummary),
    }
  },
)

/** Reads the people of a family, by name: whoever may be meant where a name is asked for. */
export const peopleOfFamily = reads<FamilyAsked, readonly Person[]>(
  async (reading, { organisation, family }) =>
    toPeople((await peopleByName(reading, { organisation, family })).rows),
)

/** People as they were found. */
export const toPeople = (rows: readonly { readonly person: string }[]): readonly Person[] =>
  rows.map(({ person }) => fromText(person) as Person)

const familyItself = prepared((reading: Reading, { organisation, family }: FamilyAsked) =>
  reading
    .selectFrom('families')
    .select(['team', 'version', 'name', 'reference'])
    .where('organisation', '=', organisation)
    .where('id', '=', family),
)

/** For these commands, and for one that asks for more besides. */
export const peopleByName = prepared((reading: Reading, { organisation, family }: FamilyAsked) =>
  reading
    .selectFrom('people')
    .select(['version', 'person'])
    .where('organisation', '=', organisation)
    .where('family', '=', family)
    .orderBy('sort')
    .orderBy('id'),
)

const plansOfFamily = prepared((reading: Reading, { organisation, family }: FamilyAsked) =>
  reading
    .selectFrom('plans')
    .select(summaryColumns)
    .where('organisation', '=', organisation)
    .where('family', '=', family)
    .orderBy('changed', 'desc')
    .orderBy('id'),
)
