import type { Person } from '../../../checker/index.ts'
import { type Id, type PlanRecord, toPlan } from '../../../plans/index.ts'
import type { Hold } from '../../../store/index.ts'
import { newId } from '../../sign-in/tokens.ts'
import { doneFrom, holdsIn } from '../care/the-family.ts'
import { openThePlan } from '../change-plan.ts'
import type { PlanVisit } from '../visit.ts'
import { isDraft } from './ways.ts'

/** What the pages round an agreement know of a plan, and what stood in their boxes when something was wrong with it. */
export type Paper = {
  readonly plan: string
  readonly family: string
  /** Whose plan it is. */
  readonly about: string
  readonly record: PlanRecord
  /** Everybody the plan names, whom it is about first. */
  readonly people: readonly Person[]
  /** The holds of the family as this plan names its people: one may stand here more than once. */
  readonly holds: readonly Hold[]
  readonly today: string
  readonly ended: boolean
  readonly isDraft: boolean
  /** No need is written in it yet, so there is nothing to show, to agree to or to approve. */
  readonly isEmpty: boolean
  /** What its forms carry: the version they were shown with, and what makes one that is sent twice count once. */
  readonly saw: number
  readonly key: string
  readonly typed: URLSearchParams
  readonly done: string | undefined
}

/** Opens the plan for one of these pages, with what was typed there. */
export async function openPaper(
  visit: PlanVisit,
  said: Readonly<Record<string, string>> = {},
  typed = new URLSearchParams(),
): Promise<Paper> {
  const { record } = await openThePlan(visit)
  const plan = toPlan(record)
  return {
    ...{ plan: visit.plan, family: visit.family.family, holds: await holdsIn(visit, record) },
    today: visit.today,
    ...{ record, people: peopleOf(record), about: plan.about.name.trim(), typed },
    ...{
      ended: plan.state === 'ended',
      isDraft: isDraft(plan),
      isEmpty: plan.needs.length === 0,
      saw: record.version,
      key: newId(),
    },
    done: doneFrom(visit.query, said),
  }
}

/** Everybody a plan names; whom it is about is one of them, listed or not. */
export function peopleOf(record: PlanRecord): readonly Person[] {
  const { about, people = [] } = toPlan(record)
  const them = about.person ?? about.name
  const own = people.find(({ id }) => id === them) ?? {
    ...{ id: them, name: about.name, is: about.is === 'adult' ? ('parent' as const) : ('child' as const) },
  }
  const isListed = about.is === 'family' || people.some(({ id, name }) => id === them || name === about.name)
  return isListed
    ? [...people].sort((a, b) => Number(b.id === them) - Number(a.id === them))
    : [own, ...people]
}

/** Those who are in the plan because of their family, and not because of their work. */
export const family = ({ people }: Pick<Paper, 'people'>): readonly Person[] =>
  people.filter(({ is }) => is !== 'professional')

/** Whom a safety hold keeps somebody apart from, whichever of the two it is for. */
export const apartFrom = (holds: readonly Hold[], person: Id): readonly Id[] => [
  ...new Set(
    holds.flatMap(({ hidden, keptFrom }) =>
      hidden === person ? [keptFrom] : keptFrom === person ? [hidden] : [],
    ),
  ),
]

/** The name of somebody of the plan. */
export const nameIn = (people: readonly Person[], id: Id): string =>
  people.find(person => person.id === id)?.name ?? id
