import type { Aside, Desk } from '../server/pages/check/desk.ts'
import { isBlankPlan } from '../server/pages/check/desk.ts'
import { soundPlan } from './sound-plan.ts'

const KEY = 'bywhen-check'
const VERSION = 1

const isEntry = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** A plan as this browser kept it; nothing where it is not one. */
const asideOf = (value: unknown): Aside | undefined => {
  const plan = isEntry(value) ? soundPlan(value.plan) : undefined
  if (!plan || !isEntry(value)) return undefined
  return { plan, ...(typeof value.asOf === 'string' && { asOf: value.asOf }) }
}

/** What this browser kept of the last visit, in whatever state it is: what cannot be understood is not there. */
export function recall(): Desk | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    if (!isEntry(kept) || kept.version !== VERSION) return undefined
    const desk = asideOf(kept)
    const own = asideOf(kept.own)
    return desk && { ...desk, ...(own && { own }) }
  } catch {
    return undefined
  }
}

/** Keeps the plan in this browser and nowhere else. False where the browser would not: it is full, or told not to. */
export function keep({ plan, asOf, own }: Desk): boolean {
  try {
    if (isBlankPlan(plan) && !own) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, JSON.stringify({ version: VERSION, plan, asOf, own }))
    return true
  } catch {
    return false
  }
}

/** Takes everything we kept out of this browser. */
export function forget(): void {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // A browser that would not let us write has nothing of ours.
  }
}

/** Whether another window of this browser has just kept something else. */
export const isOurs = (event: StorageEvent): boolean => event.key === KEY && event.newValue !== null
