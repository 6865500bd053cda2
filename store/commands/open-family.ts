import type { Person } from '../../checker/index.ts'
import { fromText } from '../chain.ts'
import { readsSteadily } from '../command.ts'
import { type PlanSummary, summaryColumns, toSummary } from '../plan-summary.ts'

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
    const found = await reading
      .selectFrom('families')
      .select(['team', 'version', 'name', 'reference'])
      .where('organisation', '=', organisation)
      .where('id', '=', family)
      .executeTakeFirst()
    if (!found) return undefined
    const people = await reading
      .selectFrom('people')
      .select(['version', 'person'])
      .where('organisation', '=', organisation)
      .where('family', '=', family)
      .orderBy('sort')
      .orderBy('id')
      .execute()
    const plans = await reading
      .selectFrom('plans')
      .select(summaryColumns)
      .where('organisation', '=', organisation)
      .where('family', '=', family)
      .orderBy('changed', 'desc')
      .orderBy('id')
      .execute()
    return {
      family,
      ...found,
      people: people.map(({ version, person }) => ({ version, person: fromText(person) as Person })),
      plans: plans.map(toSummary),
    }
  },
)
