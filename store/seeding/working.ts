import { addDays, type Day, type Direction } from '../../checker/index.ts'
import {
  addEvidence,
  blockTask,
  dropTask,
  finishTask,
  isOpen,
  meetGoal,
  partsHere,
  review,
  setDay,
  startTask,
  takeReading,
  tasksOf,
  word,
} from '../../plans/index.ts'
import type { Chance } from './chance.ts'
import { decisions, evidence, obstacles } from './lexicon/themes.ts'
import type { Cast } from './needs.ts'
import { type Telling, workingDay } from './telling.ts'

/** What people do between two reviews: of each task that is open, one thing or two; and figures are taken. */
export function workOn(chance: Chance, telling: Telling, turn: string, until: Day): void {
  const forth = (most: number): boolean => {
    const day = workingDay(addDays(telling.today(), chance.whole(1, most)))
    if (day > until) return false
    telling.to(day)
    return true
  }
  for (const { id } of tasksOf(telling.record(), telling.today()).filter(isOpen)) {
    if (chance.often(0.35) || !forth(9)) continue
    workOnTask(chance, telling, id, turn)
  }
  for (const { id, is } of partsHere(telling.record(), 'measure')) {
    if (chance.often(0.5) || !forth(6)) continue
    const [from, to] = [is.baseline ?? 0, is.target ?? 10]
    const value = Math.round(from + (to - from) * (chance.whole(0, 100) / 100))
    const source = is.source === undefined ? {} : { source: is.source }
    telling.act(takeReading, {
      id: `${id}-${turn}`,
      measure: id,
      is: { on: telling.today(), value, ...source },
    })
  }
  for (const { id, is } of partsHere(telling.record(), 'need'))
    if (chance.often(0.12) && forth(4))
      telling.act(word, {
        part: id,
        text: `${is.text.replace(/,? and to be asked .*$/, '')}, and to be asked on ${telling.today()} how it goes`,
      })
}

function workOnTask(chance: Chance, telling: Telling, task: string, turn: string): void {
  const on = telling.today()
  const how = chance.weigh(ways)
  if (how === 'start') telling.act(startTask, { task })
  if (how === 'move') telling.act(setDay, { task, due: workingDay(addDays(on, chance.whole(10, 60))) })
  if (how === 'block') telling.act(blockTask, { task, because: chance.pick(obstacles) })
  if (how === 'drop') telling.act(dropTask, { task, because: 'Somebody else in the family does this now.' })
  if (how !== 'finish') return
  // Half of them as they came from an older system: done, and nothing of what that changed.
  if (!chance.often(0.5)) {
    telling.act(finishTask, { task, on, asToldBefore: true })
    return
  }
  const source = chance.pick(['record', 'seen-by-professional', 'said-by-parent'] as const)
  telling.act(addEvidence, {
    id: `${task}-e-${turn}`,
    under: task,
    is: { text: chance.pick(evidence), source },
  })
  telling.act(finishTask, { task, on })
}

const ways = [
  [45, 'finish'],
  [25, 'start'],
  [18, 'move'],
  [8, 'block'],
  [4, 'drop'],
] as const

type Held = { readonly turn: number; readonly cast: Cast; readonly next: Day }

/** People meet, say which way each need goes, and choose the next day. */
export function holdReview(chance: Chance, telling: Telling, { turn, cast, next }: Held): void {
  const { family } = cast
  const tookPart = [...family.adults, ...Object.values(family.helpers)]
    .map(({ id }) => id)
    .filter((id, at, all) => all.indexOf(id) === at)
  const needs = partsHere(telling.record(), 'need')
  const directions = Object.fromEntries(needs.map(({ id }) => [id, chance.weigh(directionsAt)]))
  const is = { on: telling.today(), tookPart, directions, decisions: chance.pick(decisions) }
  telling.act(review, { id: `review-${turn}`, is, next })
  for (const { id, under } of partsHere(telling.record(), 'goal')) {
    const isMet = directions[under ?? ''] === 'improving' && chance.often(0.12)
    if (!isMet || partsHere(telling.record(), 'goal').find(goal => goal.id === id)?.is.met) continue
    const source = 'seen-by-professional' as const
    telling.act(addEvidence, {
      id: `${id}-e-${turn}`,
      under: id,
      is: { text: 'Seen over the last weeks.', source },
    })
    telling.act(meetGoal, { goal: id, on: telling.today() })
  }
}

const directionsAt: readonly (readonly [number, Direction])[] = [
  [50, 'improving'],
  [35, 'same'],
  [15, 'worse'],
]
