import type { Brought } from '../server/pages/check/brought.ts'
import type { Aside, Desk, Place } from '../server/pages/check/desk.ts'
import { isBlankPlan } from '../server/pages/check/desk.ts'
import { soundFiles, soundNotes, soundPlace } from '../server/pages/check/sound-files.ts'
import { soundPlan } from '../server/pages/check/sound-plan.ts'

const KEY = 'bywhen-check'
const FILES_KEY = 'bywhen-check-files'
const VERSION = 1

const isEntry = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** A plan as this browser kept it; nothing where it is not one. */
const asideOf = (value: unknown): Aside | undefined => {
  const plan = isEntry(value) ? soundPlan(value.plan) : undefined
  if (!plan || !isEntry(value)) return undefined
  return {
    plan,
    ...(typeof value.asOf === 'string' && { asOf: value.asOf }),
    ...(isEntry(value.at) && { at: value.at as Place }),
  }
}

const readKept = (key: string): unknown => JSON.parse(localStorage.getItem(key) ?? 'null')

/** What this browser kept of the last visit, in whatever state it is: what cannot be understood is not there. */
export function recall(): Desk | undefined {
  try {
    const kept = readKept(KEY)
    if (!isEntry(kept) || kept.version !== VERSION) return undefined
    const desk = asideOf(kept)
    const own = asideOf(kept.own)
    const files = soundFiles(readKept(FILES_KEY))
    return (
      desk && {
        ...desk,
        files,
        at: soundPlace(desk.at, files),
        leftOver: soundNotes(kept.leftOver),
        ...(own && { own: { ...own, at: soundPlace(own.at, files) } }),
      }
    )
  } catch {
    return undefined
  }
}

/** Keeps the plan in this browser and nowhere else. False where the browser would not: it is full, or told not to. */
export function keep({ plan, asOf, own, leftOver, files = [], at }: Desk): boolean {
  try {
    if (isBlankPlan(plan) && !own && files.length === 0) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, JSON.stringify({ version: VERSION, plan, asOf, own, leftOver, at }))
    keepFiles(files)
    return true
  } catch {
    return false
  }
}

let filesKept: readonly Brought[] | undefined

/** Files are large and seldom change, so they are written down only when they have. */
function keepFiles(files: readonly Brought[]): void {
  if (files === filesKept) return
  if (files.length === 0) localStorage.removeItem(FILES_KEY)
  else localStorage.setItem(FILES_KEY, JSON.stringify(files))
  filesKept = files
}

/** Takes everything we kept out of this browser. */
export function forget(): void {
  try {
    localStorage.removeItem(KEY)
    localStorage.removeItem(FILES_KEY)
    filesKept = undefined
  } catch {
    // A browser that would not let us write has nothing of ours.
  }
}

/** Whether another window of this browser has just kept something else. */
export const isOurs = (event: StorageEvent): boolean => event.key === KEY && event.newValue !== null
