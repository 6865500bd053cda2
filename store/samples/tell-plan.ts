import type { Day, Plan } from '../../checker/index.ts'
import {
  addFactor,
  addGoal,
  addMeasure,
  addNeed,
  addStrength,
  addTask,
  addWorry,
  begin,
  bringIn,
  carryForward,
  fold,
  type PlanEvent,
  type PlanRecord,
  partsHere,
  writeConsequences,
} from '../../plans/index.ts'
import { type Telling, tell } from '../seeding/telling.ts'
import { dayAt, withDays } from './days.ts'
import { toNeed } from './needs.ts'
import { byOf, personId, personOf } from './people.ts'
import type { SampleFamily, SamplePlan } from './shape.ts'
import { tellerOf } from './teller.ts'

/** A plan of an invented family as it came about, and as it stands now. */
export type ToldPlan = {
  readonly id: string
  readonly events: readonly PlanEvent[]
  readonly record: PlanRecord
}

/** Its id says nothing about anybody: it stands in addresses. */
export const planId = ({ key }: SampleFamily, plan: string): string => `${key}-${plan}`

/** Tells the plans of a family in the order they came about; nothing in them is later than yesterday. */
export function tellPlans(family: SampleFamily, today: Day): readonly ToldPlan[] {
  const told: ToldPlan[] = []
  for (const plan of family.plans) {
    const telling = tell(dayAt(today, plan.begins), dayAt(today, -1), byOf(family, plan.by))
    const before = told.find(
      ({ id }) => plan.goesOnFrom !== undefined && id === planId(family, plan.goesOnFrom),
    )
    if (plan.broughtIn) telling.act(bringIn, { plan: wholePlan(family, plan, today), from: plan.broughtIn })
    else writeDown(telling, family, plan, today, before)
    plan.story?.(tellerOf(telling, family, plan, today))
    told.push({ id: planId(family, plan.key), events: telling.events, record: fold(telling.events) })
  }
  return told
}

function writeDown(
  telling: Telling,
  family: SampleFamily,
  plan: SamplePlan,
  today: Day,
  before: ToldPlan | undefined,
): void {
  const {
    kind,
    template,
    needs,
    worries = [],
    strengths = [],
    consequences,
    ...whole
  } = wholePlan(family, plan, today)
  if (before)
    telling.act((_, command, told) => carryForward(before.record, command, told), {
      ...{ plan: before.id, template },
      ...(kind && { kind }),
    })
  else telling.act(begin, { kind: plan.kind, template, ...whole })
  for (const { id, ...is } of worries) telling.act(addWorry, { id, is })
  for (const { id, ...is } of strengths) telling.act(addStrength, { id, is })
  for (const { id, factors = [], tasks = [], goals = [], measures = [], ...need } of needs) {
    telling.act(addNeed, { id, is: need })
    for (const { id: part, ...is } of factors) telling.act(addFactor, { id: part, under: id, is })
    for (const { id: part, ...is } of tasks) telling.act(addTask, { id: part, under: id, is })
    for (const { id: part, ...is } of goals) telling.act(addGoal, { id: part, under: id, is })
    for (const { id: part, ...is } of measures) telling.act(addMeasure, { id: part, under: id, is })
  }
  if (consequences) telling.act(writeConsequences, consequences)
  if (partsHere(telling.record(), 'need').length === 0) throw new Error(`There is no need in ${plan.key}.`)
}

function wholePlan(family: SampleFamily, plan: SamplePlan, today: Day) {
  const { kind, template, about, meeting, meets, ends, worries = [], strengths = [], consequences } = plan
  const say = (text: string) => withDays(today, text)
  const keys = plan.people ?? Object.keys(family.people)
  const first = plan.goesOnFrom === undefined ? 1 : 1 + longest(family, plan)
  return {
    ...{ id: planId(family, plan.key), kind, template, about: aboutOf(family, about, today) },
    people: keys.map(key => personOf(family, key, today)),
    ...(meeting !== undefined && { meeting: dayAt(today, meeting) }),
    ...(meets !== undefined && { meets: say(meets) }),
    ...(ends !== undefined && { ends: dayAt(today, ends) }),
    worries: worries.map(({ text, from, ...each }, at) => ({
      ...{ id: `w${at + 1}`, ...each, text: say(text) },
      ...(from !== undefined && { from: say(from) }),
    })),
    strengths: strengths.map((text, at) => ({ id: `s${at + 1}`, text: say(text) })),
    needs: plan.needs.map((need, at) => toNeed(family, need, first + at, today)),
    ...(consequences && {
      consequences: Object.fromEntries(
        Object.entries(consequences).map(([field, text]) => [field, say(text)]),
      ),
    }),
  } satisfies Plan
}

/** What is new in a plan that goes on stands after what came with it. */
const longest = (family: SampleFamily, plan: SamplePlan): number =>
  family.plans.find(({ key }) => key === plan.goesOnFrom)?.needs.length ?? 0

function aboutOf(family: SampleFamily, key: string | undefined, today: Day): Plan['about'] {
  if (key === undefined) return { is: 'family', name: `${family.name} family` }
  const { name, is, born } = personOf(family, key, today)
  return {
    ...{ is: is === 'child' ? 'child' : 'adult', name, person: personId(family, key) },
    ...(born !== undefined && { born }),
  }
}
