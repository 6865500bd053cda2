import type { Day } from '../checker/index.ts'
import { londonDay } from './day.ts'
import type { PlanEvent } from './event.ts'
import { fold } from './fold.ts'
import { kindsOfHappening } from './happenings/index.ts'
import type { PlanRecord } from './record.ts'

/** A plan as it stood after a version, or at the end of a day. */
export const stateAt = (
  events: readonly PlanEvent[],
  when: { readonly version: number } | { readonly day: Day },
): PlanRecord =>
  fold(
    events.filter(event =>
      'version' in when ? event.version <= when.version : londonDay(event.at) <= when.day,
    ),
  )

/** A history as it comes from a file or a store, or why it cannot be read: nothing of it is guessed. */
export type Read = { readonly events: readonly PlanEvent[] } | { readonly refused: string }

/** Reads a whole history, or what followed a version, before anything is folded from it. */
export const readEvents = (values: readonly unknown[], after = 0): Read => {
  for (const [index, value] of values.entries()) {
    const fault = faultIn(value, after + index + 1)
    if (fault) return { refused: fault }
  }
  return { events: values as readonly PlanEvent[] }
}

const faultIn = (value: unknown, version: number): string | undefined => {
  const event = isRecord(value) ? value : {}
  const { at, by, happened } = event
  if (event.version !== version)
    return `The history of this plan has no version ${version}. Nothing was changed.`
  const isWhole =
    typeof at === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(at) &&
    isRecord(by) &&
    typeof by.id === 'string' &&
    typeof by.name === 'string' &&
    isRecord(happened) &&
    typeof happened.kind === 'string'
  if (!isWhole) return `Version ${version} of this plan is damaged. Nothing was changed; bring back a backup.`
  if (!kindsOfHappening.includes(String(happened.kind)))
    return `Version ${version} of this plan was written by a newer program, which calls it “${happened.kind}”. Update this one to read it.`
  return undefined
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
