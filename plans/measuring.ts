import type { Day, Measure, Stage } from '../checker/index.ts'

/** Which way a figure has gone, seen from where it is to be. */
export type Way = 'improving' | 'same' | 'worse'

type Figure = { readonly value: number; readonly on?: Day }

/** How far what is counted has come. */
export type HowFar = {
  /** The last figure, and the one it is held against: the last before `since`, or where it started. */
  readonly now: Figure
  readonly before?: Figure
  /** Nothing where nobody can tell: there is one figure only, or no target says which way is good. */
  readonly way?: Way
  readonly reached: boolean
  /** The last stage whose day has come, and whether the figures had come as far by then or since. */
  readonly stage?: { readonly stage: Stage; readonly reached: boolean }
}

/** Holds the figures of a measure against where it started, its stages and its target. `since` is the review before. */
export function howFar(measure: Measure, today: Day, since?: Day): HowFar | undefined {
  const { baseline, target, stages = [] } = measure
  const readings = (measure.readings ?? []).filter(({ on }) => on <= today).toSorted(byDay)
  const last = readings.at(-1)
  if (last === undefined) return undefined
  const earlier = readings.slice(0, -1).findLast(({ on }) => since === undefined || on <= since)
  const before = earlier ?? (baseline === undefined ? undefined : { value: baseline })
  const start = baseline ?? readings[0]?.value ?? last.value
  const short = shortOf(start, target)
  const stage = stages
    .filter(({ by, target: aim }) => by <= today && aim !== undefined)
    .toSorted(byStage)
    .at(-1)
  const isReached = (aim: number): boolean => shortOf(start, aim)?.(last.value) === 0
  return {
    now: last,
    ...(before && { before }),
    ...(before && short && { way: wayOf(short(before.value), short(last.value)) }),
    reached: target !== undefined && isReached(target),
    ...(stage && { stage: { stage, reached: stage.done !== undefined || isReached(stage.target ?? start) } }),
  }
}

const byDay = (a: { on: Day }, b: { on: Day }): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)
const byStage = (a: Stage, b: Stage): number => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0)

/** How much a figure is short of where it is to be; one beyond it is not. Where it is to stay, any step away counts. */
const shortOf = (start: number, target: number | undefined): ((value: number) => number) | undefined => {
  if (target === undefined) return undefined
  const up = Math.sign(target - start)
  return value => (up === 0 ? Math.abs(value - target) : Math.max(0, (target - value) * up))
}

const wayOf = (before: number, now: number): Way =>
  now < before ? 'improving' : now > before ? 'worse' : 'same'
