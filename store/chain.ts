import { createHash } from 'node:crypto'
import { StoreProblem } from './problem.ts'
import type { EventRow } from './tables.ts'

/** JSON whose fields stand in the order of their names, so that the same thing is always the same text. */
export function toText(value: unknown): string {
  return JSON.stringify(value, (_, held: unknown) => (isRecord(held) ? inOrder(held) : held))
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

// By code unit: the order of a language differs from machine to machine.
const inOrder = (record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)))

/** What a text that was kept says. One that is no JSON is told without its words, which may be about somebody. */
export function fromText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new StoreProblem('damaged')
  }
}

/** What stands before the first event of a plan. */
export const beginning = '0'.repeat(64)

type Sealed = Pick<EventRow, 'version' | 'at' | 'by' | 'happened'>

/** An event's hash covers its text and the hash of the one before, so that no event can be changed alone. */
export function sealEvent(
  before: string,
  { organisation, plan }: { readonly organisation: string; readonly plan: string },
  { version, at, by, happened }: Sealed,
): string {
  return digest(JSON.stringify([before, organisation, plan, version, at, by, happened]))
}

/** A short fingerprint of a text. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
