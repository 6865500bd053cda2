import { type Plan, sayDay } from '../../../../checker/index.ts'
import type { FaceLine } from '../../../../formats/faces/face-page.ts'
import {
  type EndPlan,
  endPlan,
  happenedSince,
  type Id,
  isOpen,
  type PlanRecord,
  partsHere,
  tasksOf,
  toPlan,
} from '../../../../plans/index.ts'
import { newId } from '../../../sign-in/tokens.ts'
import type { Attributes } from '../../../views/components/options.ts'
import { type Doing, doing, openThePlan } from '../../change-plan.ts'
import { writingAttributes } from '../../drafts/writing.ts'
import type { PlanVisit } from '../../visit.ts'
import { dayTyped } from '../../write/day-typed.ts'
import { childOf } from '../../write/desk.ts'
import { type Typed, typedIn } from '../../write/typed.ts'
import { countedInWords } from '../happened-lines.ts'
import { boxOf, isOfEnding } from '../places.ts'
import { atBox, refusing } from '../trial.ts'

/** A plan that is about to end: what was written of it, and what the plan itself has to say to that. */
export type Ending = {
  readonly plan: string
  readonly record: PlanRecord
  readonly as: Plan
  readonly child: string
  readonly today: string
  readonly key: string
  readonly saw: number
  readonly told: Typed
  /** Who goes on doing what: those rows that were filled, and an empty one. */
  readonly stays: readonly { readonly who: string; readonly does: string }[]
  readonly script: Attributes
  /** Written down, and to be said once more. */
  readonly asking: boolean
}

/** The box of one of its facts. */
export const boxOfEnd = (...names: readonly string[]): string => boxOf('end', ...names)

/** Opens the end of a plan with what was typed of it. */
export async function openEnding(visit: PlanVisit, sent?: URLSearchParams): Promise<Ending> {
  const { store, organisation, who, plan, today } = visit
  const { record, version } = await openThePlan(visit)
  const drafts = await store.draftsOf({ organisation, account: who.id, plan })
  const kept = drafts
    .filter(({ place }) => isOfEnding(place))
    .map(({ place, text }) => [place, text] as const)
  const typed = sent ? [...typedIn(sent)].filter(([name]) => isOfEnding(name)) : []
  const told: Typed = new Map([...kept, ...typed])
  return {
    ...{ plan, record, told, today, asking: false },
    as: toPlan(record),
    child: childOf(record),
    script: writingAttributes(visit),
    key: sent?.get('key') || newId(),
    saw: Number(sent?.get('saw')) || version,
    stays: staysOf(told, record, today),
  }
}

/** Rows of who does what. Before anybody writes, those who still have something to do are offered. */
function staysOf(told: Typed, record: PlanRecord, today: string): Ending['stays'] {
  const at = [...told.keys()].flatMap(name => /^review\/end\/stays\/(\d{1,2})\//.exec(name)?.[1] ?? [])
  const rows = Array.from({ length: Math.max(0, ...at.map(each => Number(each) + 1)) }, (_, row) => ({
    who: told.get(boxOfEnd('stays', String(row), 'who')) ?? '',
    does: told.get(boxOfEnd('stays', String(row), 'does')) ?? '',
  })).filter(({ who, does }) => who.trim() !== '' || does.trim() !== '')
  const open = tasksOf(record, today)
    .filter(isOpen)
    .map(({ people, text }) => ({ who: people.map(({ name }) => name).join(', '), does: text.trim() }))
  return [...(at.length > 0 ? rows : open), { who: '', does: '' }]
}

/** The end as something done to the plan. */
export function endingOf({ told, today, stays }: Ending): Doing {
  const said = (field: string): string => told.get(boxOfEnd(field))?.trim() ?? ''
  const typed = told.get(boxOfEnd('on')) ?? sayDay(today)
  const read = dayTyped(typed, today, 'back')
  if (!('day' in read)) return refusing(boxOfEnd('on'), read.says)
  const command: EndPlan = {
    ...{ on: read.day, because: said('because'), against: said('against'), achieved: said('achieved') },
    stays: stays.filter(({ who, does }) => who.trim() !== '' || does.trim() !== ''),
  }
  const half = stays.findIndex(({ who, does }) => (who.trim() === '') !== (does.trim() === ''))
  return atBox(doing(endPlan, command), field =>
    field === 'stays'
      ? boxOfEnd('stays', String(half), stays[half]?.who.trim() ? 'does' : 'who')
      : boxOfEnd(field),
  )
}

/** What the plan itself has to show for, need by need: what was met and reached, with its evidence, and how far the figures came. */
export function achieved(
  record: PlanRecord,
  today: string,
): readonly { readonly need: Id; readonly lines: readonly FaceLine[] }[] {
  return partsHere(record, 'need').flatMap(need => {
    const { done, counted, evidence } = happenedSince(record, need.id, today, undefined)
    const goals = partsHere(record, 'goal', need.id).filter(({ is }) => is.met)
    const lines = [
      ...(need.is.met ? [{ label: `Met on ${sayDay(need.is.met)}`, text: need.is.text.trim() }] : []),
      ...goals.map(({ is }) => ({ label: `Reached on ${sayDay(is.met ?? '')}`, text: is.text.trim() })),
      ...counted
        .filter(({ readings }) => readings.length > 0)
        .map(each => ({ label: each.measure.is.what.trim(), text: countedInWords(each) })),
      ...evidence.map(({ is }) => ({ label: 'Evidence and impact', text: is.text.trim() })),
      ...(done.length > 0 && !need.is.met
        ? [{ label: 'Done', text: done.map(({ text }) => text.trim()).join('\n') }]
        : []),
    ]
    return lines.length > 0 ? [{ need: need.id, lines }] : []
  })
}
