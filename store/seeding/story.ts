import { addDays, type Day, type Need } from '../../checker/index.ts'
import {
  addFactor,
  addGoal,
  addMeasure,
  addNeed,
  addTask,
  addWorry,
  agree,
  begin,
  bringIn,
  endPlan,
  giveView,
  hearUnderstanding,
  type PlanEvent,
  type PlanRecord,
  seeDraft,
  setReviewDate,
  shareDraft,
  startPlan,
} from '../../plans/index.ts'
import type { Chance } from './chance.ts'
import type { InventedFamily } from './family.ts'
import { endings, views } from './lexicon/themes.ts'
import { type Cast, castFor, needsFor } from './needs.ts'
import { type Shape, shapeOf } from './shape.ts'
import { type Telling, tell, workingDay } from './telling.ts'
import { holdReview, workOn } from './working.ts'

/** A plan as it came about, and as it stands now. */
export type Story = { readonly events: readonly PlanEvent[]; readonly record: PlanRecord }

/** Tells the whole of one plan of a family, from its first day to today. */
export function tellStory(chance: Chance, family: InventedFamily, today: Day): Story {
  const shape = shapeOf(chance, today)
  const cast = castFor(chance, shape, family)
  const telling = tell(workingDay(shape.begins), today, family.worker.by)
  const needs = needsFor(chance, shape, cast)
  if (shape.broughtIn) bring(telling, shape, cast, needs)
  else {
    write(chance, telling, shape, cast, needs)
    if (shape.state !== 'draft') agreeOn(chance, telling, cast)
  }
  if (shape.state !== 'draft') goOn(chance, telling, shape, cast, today)
  return { events: telling.events, record: telling.record() }
}

function bring(telling: Telling, shape: Shape, { about, people }: Cast, needs: readonly Need[]): void {
  const { kind, template, begins } = shape
  const plan = {
    kind,
    template,
    about,
    people,
    starts: begins,
    state: 'active',
    needs: needs.map(plain),
  } as const
  telling.act(bringIn, { plan, from: 'word' })
}

/** A list with nothing in it says nothing. */
const plain = ({ id, text, impact, ...lists }: Need): Need => ({
  ...{ id, text, ...(impact !== undefined && { impact }) },
  ...Object.fromEntries(Object.entries(lists).filter(([, list]) => Array.isArray(list) && list.length > 0)),
})

function write(
  chance: Chance,
  telling: Telling,
  { kind, template, begins }: Shape,
  { about, people }: Cast,
  needs: ReturnType<typeof needsFor>,
): void {
  telling.act(begin, { template, kind, about, people, meeting: workingDay(addDays(begins, 15)) })
  for (const [
    at,
    { theme, id, text, impact, factors = [], tasks = [], goals = [], measures = [] },
  ] of needs.entries()) {
    if (chance.often(0.4))
      telling.act(addWorry, { id: `w${at + 1}`, is: { text: theme.worry.replaceAll('{name}', about.name) } })
    telling.act(addNeed, { id, is: { text, ...(impact !== undefined && { impact }) } })
    for (const { id: part, ...is } of factors) telling.act(addFactor, { id: part, under: id, is })
    for (const { id: part, ...is } of tasks) telling.act(addTask, { id: part, under: id, is })
    for (const { id: part, ...is } of goals) telling.act(addGoal, { id: part, under: id, is })
    for (const { id: part, ...is } of measures) telling.act(addMeasure, { id: part, under: id, is })
    if (chance.often(0.3)) telling.to(workingDay(addDays(telling.today(), chance.whole(1, 3))))
  }
}

/** The draft goes out, the meeting is held, and people answer. */
function agreeOn(chance: Chance, telling: Telling, { about, family: { adults } }: Cast): void {
  const asked = adults.map(({ id }) => id)
  if (chance.often(0.6)) {
    telling.act(shareDraft, {
      id: 'draft-1',
      with: asked,
      how: chance.pick(['in-person', 'print', 'link'] as const),
    })
    telling.to(workingDay(addDays(telling.today(), 2)))
    for (const [at, person] of asked.entries()) telling.act(seeDraft, { id: `seen-${at + 1}`, person })
  }
  telling.to(workingDay(addDays(telling.today(), chance.whole(3, 9))))
  for (const [at, person] of asked.entries()) {
    const answer = chance.weigh(answers)
    const because = answer === 'agrees' ? {} : { because: 'It asks too much of one week.' }
    telling.act(agree, { id: `answer-${at + 1}`, person, answer, ...because })
    if (chance.often(0.25))
      telling.act(hearUnderstanding, {
        id: `heard-${at + 1}`,
        is: { person, words: 'It says who does what, and when we look at it again.' },
      })
  }
  if (about.person && chance.often(0.4))
    telling.act(giveView, { id: 'view-1', is: { person: about.person, text: chance.pick(views) } })
  telling.act(startPlan, { on: telling.today() })
}

const answers = [
  [88, 'agrees'],
  [8, 'in-part'],
  [4, 'disagrees'],
] as const

/** From one review to the next, until today or until it ends. */
function goOn(chance: Chance, telling: Telling, shape: Shape, cast: Cast, today: Day): void {
  telling.act(setReviewDate, { next: reviewAfter(chance, telling.today()) })
  for (let turn = 1; turn <= shape.reviews; turn++) {
    const next = reviewAfter(chance, telling.today())
    if (next >= today) break
    workOn(chance, telling, `r${turn}`, addDays(next, -1))
    telling.to(next)
    holdReview(chance, telling, { turn, cast, next: reviewAfter(chance, next) })
  }
  workOn(chance, telling, 'last', addDays(today, -1))
  if (shape.state !== 'ended') return
  telling.to(workingDay(addDays(telling.today(), chance.whole(1, 10))))
  telling.act(endPlan, { on: telling.today(), because: chance.pick(endings) })
}

const reviewAfter = (chance: Chance, day: Day): Day => workingDay(addDays(day, chance.whole(42, 90)))
